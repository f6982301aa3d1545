/** The reader's own words, notes and highlights, as searches look at them. */
import { stem } from '../related/stem.ts';
import { foldedWords } from './fold-words.ts';
import { isHardlyBegun } from './hardly-begun.ts';
import type { WordMatch } from './query.ts';

/** The words of a text, each between spaces: as they are, and cut to their stems. */
export interface FoldedText {
  readonly words: string;
  readonly stems: string;
}

const kept = new WeakMap<object, FoldedText>();

/**
 * The words of a row's texts, folded once for as long as the row is kept: whoever reads rows anew hands
 * over the same object where the row is the same. A phrase never goes from one text into the next.
 */
export function foldedRow(row: object, texts: readonly string[]): FoldedText {
  const known = kept.get(row);
  if (known !== undefined) return known;
  const folded = texts.map(foldedWords);
  const text = {
    words: folded.map((words) => ` ${words.join(' ')} `).join(''),
    stems: folded.map((words) => ` ${words.map(stem).join(' ')} `).join(''),
  };
  kept.set(row, text);
  return text;
}

/**
 * Whether a text has what is looked for, compared as the index of papers compares: without case and
 * accents, in any grammatical form, the words of a phrase in a row, the last word perhaps only begun.
 */
export function ownWordTest(match: WordMatch): (text: FoldedText) => boolean {
  const words = foldedWords(match.text);
  if (words.length === 0) return () => false;
  const stems = ` ${words.map(stem).join(' ')} `;
  const begins = ` ${words.join(' ')}`;
  if (match.form === 'word' || match.form === 'phrase' || isHardlyBegun(match)) return (text) => text.stems.includes(stems);
  if (match.form === 'prefix') return (text) => text.words.includes(begins);
  return (text) => text.words.includes(begins) || text.stems.includes(stems);
}
