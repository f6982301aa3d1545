/** Titles as they read and as they are compared, each worked out once for each paper and only when asked for. */
import type { PaperFacts } from '../paper/paper.ts';
import { foldedWords } from '../query/fold-words.ts';
import { plainText } from '../text/plain-text.ts';

// Reading the mathematics of a title takes a third of a millisecond: of 1,500 only those on the screen are read.
const plain = new WeakMap<PaperFacts, string>();
const words = new WeakMap<PaperFacts, string>();

/** The title as it reads. */
export function plainTitle(paper: PaperFacts): string {
  const known = plain.get(paper) ?? plainText(paper.title);
  plain.set(paper, known);
  return known;
}

/** The folded words of the title, each behind a blank: the beginning of a word is found as one piece of text. */
export function titleWords(paper: PaperFacts): string {
  const known = words.get(paper) ?? ` ${foldedWords(paper.title).join(' ')}`;
  words.set(paper, known);
  return known;
}
