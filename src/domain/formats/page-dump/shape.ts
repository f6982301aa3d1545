/**
 * How much a stretch of words looks like a title and how much like a text. Both are costs: 0 for the
 * perfect shape, about 4 for "hardly", more for "no". The numbers were set by hand on real pages.
 */
import { endsSentence, endsWithAddress, innerBoundaries } from '../sentences.ts';

const PROSE = new Set('we us our i is are was were been has have had that this these those which it its they their them however, therefore, can'.split(' '));

/** What is counted in one line; a stretch of lines adds them up. */
export interface Counts {
  readonly characters: number;
  readonly words: number;
  /** Sentence ends inside, those between the lines included. */
  readonly boundaries: number;
  /** How many of them are question marks, which stand inside titles too. */
  readonly questions: number;
  /** Small words of running sentences, rare in titles. */
  readonly prose: number;
  /** Words of 4 letters or more, and how many of them begin with a capital. */
  readonly longWords: number;
  readonly capitals: number;
  /** Long words in capitals only. */
  readonly shouted: number;
}

/** Counts one cleaned line. */
export function countsOf(line: string): Counts {
  const words = line.split(' ');
  const long = words.filter((word) => word.length >= 4);
  return {
    characters: line.length,
    words: words.length,
    boundaries: innerBoundaries(line),
    questions: line.split('? ').length - 1,
    prose: words.filter((word) => PROSE.has(word.toLowerCase())).length,
    longWords: long.length,
    capitals: long.filter((word) => /^["'“(]?[\p{Lu}\d]|^\p{Ll}+[\p{Lu}\d]/u.test(word)).length,
    shouted: long.filter((word) => /^[^\p{Ll}]*\p{Lu}{4}[^\p{Ll}]*$/u.test(word)).length,
  };
}

/** Nearly every longer word has a capital. */
export function looksLikeTitle({ longWords, capitals }: Pick<Counts, 'longWords' | 'capitals'>): boolean {
  return longWords >= 3 && capitals / longWords > 0.8;
}

export type Ending = 'stop' | 'question' | 'address' | 'open' | 'none';

/** How the line ends: texts end with a stop, titles seldom do. */
export function endingOf(line: string): Ending {
  if (endsWithAddress(line)) return 'address';
  if (/[,;:([{-]$/u.test(line)) return 'open';
  // Dots at the end of a title are a manner of speaking, as is a question mark.
  if (/\?$|\.\.\.$|…$/u.test(line)) return 'question';
  return endsSentence(line) || /[。！]$/u.test(line) ? 'stop' : 'none';
}

/** A word of one language's small words, which lower-case titles share with texts; "iLRM:" and "2x" are names. */
export function startsLower(line: string): boolean {
  return /^["'“(]?\p{Ll}[\p{Ll}'’]*[-\s,.;:)]/u.test(`${line} `);
}

const PROSE_START = /^(?:we|in this|this (?:paper|work|article|report|study)|here,? we|our|however|moreover|furthermore|to this end|specifically|experiments)\b/i;
const SALUTATION = /^(?:hi|hello|hey|dear|thanks|thank you|best|regards|cheers|sincerely)\b[^:]*[,!]?$/i;

export interface Stretch extends Counts {
  readonly first: string;
  /** The first line by itself looks like a title. */
  readonly firstIsTitle: boolean;
  readonly ending: Ending;
  readonly lines: number;
}

/** `last`: nothing but blank lines follows in the source, so a title or text may simply be cut off. */
export function titleCost(of: Stretch, last = false): number {
  let cost = of.words <= 24 ? 0 : (of.words - 24) * 0.35;
  if (of.characters > 260) cost += (of.characters - 260) / 20;
  if (of.lines > 4) cost += (of.lines - 4) * 2;
  const questions = Math.min(of.questions, of.boundaries);
  cost += (of.boundaries - questions) * 2.5 + questions * 0.7;
  if (of.ending === 'stop') cost += of.words <= 2 ? 2 : 3.5;
  if (of.ending === 'question') cost += of.words > 20 ? 0.2 : 0.5;
  if (of.ending === 'open') cost += last ? 0.5 : 4;
  if (of.ending === 'address') cost += 7;
  if (startsLower(of.first)) cost += 2;
  if (PROSE_START.test(of.first)) cost += 2.5;
  // A question speaks in sentences and is a title all the same.
  if (questions === 0 && of.ending !== 'question') cost += Math.min(of.prose, 4) * 0.6;
  if (of.longWords > 0 && of.capitals / of.longWords < 0.5) cost += 0.8;
  if (SALUTATION.test(of.first) && of.lines === 1) cost += 4;
  return cost;
}

/** `last`: as for titles. */
export function textCost(of: Stretch, last: boolean): number {
  let cost = of.words < 12 ? (12 - of.words) * (last ? 0.1 : 0.35) : 0;
  if (of.ending === 'none' || of.ending === 'open') cost += last ? 0.6 : of.words > 40 ? 1.2 : 3.2;
  if (of.ending === 'question' && of.words < 25) cost += 3;
  if (startsLower(of.first)) cost += 2;
  if (of.words <= 40 && of.longWords >= 3 && of.capitals / of.longWords > 0.6) cost += last ? 1 : 2.5;
  else if (of.firstIsTitle && of.lines > 1) cost += 5.5;
  if (of.words > 300) cost += (of.words - 300) / 50;
  if (of.longWords > 8 && of.shouted > of.longWords * 0.6) cost += 3;
  // One sentence can be a summary, but a text usually has several.
  if (of.boundaries === 0) cost += 0.5;
  return cost;
}
