/** Titles as they read and as they are compared, worked out once for each paper. */
import type { PaperFacts } from '../paper/paper.ts';
import { fold, foldedWords } from '../query/fold-words.ts';
import { plainText } from '../text/plain-text.ts';

export interface PaperTitle {
  readonly plain: string;
  /** For sorting. */
  readonly folded: string;
  /** The folded words, each behind a blank: the beginning of a word is found as one piece of text. */
  readonly words: string;
}

// Reading the mathematics of 1,500 titles takes longer than anything else the view does.
const titles = new WeakMap<PaperFacts, PaperTitle>();

/** The title of a paper. */
export function paperTitle(paper: PaperFacts): PaperTitle {
  const known = titles.get(paper);
  if (known !== undefined) return known;
  const plain = plainText(paper.title);
  const made = { plain, folded: fold(plain), words: ` ${foldedWords(plain).join(' ')}` };
  titles.set(paper, made);
  return made;
}
