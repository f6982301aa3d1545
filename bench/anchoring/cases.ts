/** Cases for one kind of edit: a text, what is marked in it, and the text after the edit. */
import { snapToSegments } from '../../src/domain/annotation/snap.ts';
import { segmentText } from '../../src/domain/text/segment-text.ts';
import { between, pick, randomFrom, type Random } from '../papers/random.ts';
import type { Edited } from './judge.ts';
import type { Kind } from './kinds.ts';
import { prepared, type TextSource } from './texts.ts';
import { isWord, sentencesOf, shownText, tracked, wordsOf, type Stretch, type Tracked } from './tracked.ts';

export interface Case extends Edited {
  /** What is marked, in UTF-16 offsets of the text before. */
  readonly span: { readonly start: number; readonly end: number };
}

/** As many cases as asked for, fewer only if the kind does not apply to the texts; the same for the same seed. */
export function casesOf(kind: Kind, { texts }: TextSource, wanted: number, seed: number): readonly Case[] {
  const cases: Case[] = [];
  for (let attempt = 0; attempt < wanted * 4 && cases.length < wanted; attempt += 1) {
    const random = randomFrom(Math.imul(seed, 0x9e3779b1) ^ Math.imul(attempt + 1, 0x85ebca6b));
    const made = caseOf(kind, texts, random);
    if (made !== undefined) cases.push(made);
  }
  return cases;
}

function caseOf(kind: Kind, texts: readonly string[], random: Random): Case | undefined {
  const base = pick(random, texts);
  const before = tracked(prepared(base, kind.text ?? 'plain', random));
  const chosen = marking(before, kind.marks, random);
  const snapped = chosen && snap(before, chosen);
  if (snapped === undefined || !before.slice(snapped.marked.start, snapped.marked.end).some(isWord)) return undefined;
  const { marked, span } = snapped;
  const other = pick(random, texts.filter((text) => text !== base));
  // What is marked does not come anew by chance: then the new words would be as good as the old ones.
  const quote = shownText(before.slice(marked.start, marked.end)).toLowerCase();
  const isOther = (words: string): boolean => !words.toLowerCase().includes(quote);
  const words = other.split(/\s+/u).filter(isOther);
  const sentences = other.split(/(?<=[.?!])\s+/u).filter(isOther);
  if (sentences.length === 0) return undefined;
  const after = kind.edit(before, {
    random,
    marked,
    newWords: (count) => {
      const at = between(random, 0, Math.max(0, words.length - count));
      return words.slice(at, at + count).join(' ');
    },
    newSentence: () => pick(random, sentences),
  });
  return after === undefined || after === before ? undefined : { before, after, marked, span };
}

/** What a reader marks: a word, some words, a sentence, now and then more. */
function marking(text: Tracked, where: Kind['marks'], random: Random): Stretch | undefined {
  const words = wordsOf(text);
  const length = random() < 0.15 ? 1 : random() < 0.5 ? between(random, 2, 5) : between(random, 6, 18);
  if (where === 'first words') return join(words[0], words[length - 1]);
  if (where === 'last words') return join(words.at(-length), words.at(-1));
  const sentences = sentencesOf(text);
  if (where === 'a repeated sentence') {
    const repeated = sentences.filter((sentence) => sentences.some((other) => other !== sentence && alike(text, sentence, other)));
    const sentence = repeated.length === 0 ? undefined : pick(random, repeated);
    return sentence && (random() < 0.3 ? sentence : some(words.filter(({ start, end }) => start >= sentence.start && end <= sentence.end), length, random));
  }
  if (random() < 0.2 && sentences.length > 1) {
    const at = between(random, 0, sentences.length - 1);
    return join(sentences[at], sentences[at + (random() < 0.3 ? 1 : 0)] ?? sentences[at]);
  }
  return some(words, length, random);
}

function some(words: readonly Stretch[], length: number, random: Random): Stretch | undefined {
  const at = between(random, 0, Math.max(0, words.length - length));
  return join(words[at], words[at + length - 1] ?? words.at(-1));
}

function join(first: Stretch | undefined, last: Stretch | undefined): Stretch | undefined {
  return first && last && { start: first.start, end: last.end };
}

/** Sentences of which the one was made from the other; see `prepared`. */
function alike(text: Tracked, a: Stretch, b: Stretch): boolean {
  const [one, two] = [a, b].map(({ start, end }) => new Set(shownText(text.slice(start, end)).split(' ')));
  if (one === undefined || two === undefined) return false;
  return [...one].filter((word) => two.has(word)).length > one.size * 0.6;
}

/** As the program takes a selection: formulas whole, no white space at the ends. */
function snap(text: Tracked, { start, end }: Stretch): { readonly marked: Stretch; readonly span: { readonly start: number; readonly end: number } } | undefined {
  const source = shownText(text);
  const offsets = offsetsOf(text);
  const span = snapToSegments(source, segmentText(source), offsets[start] ?? 0, offsets[end] ?? source.length);
  if (span === null) return undefined;
  const from = offsets.findLastIndex((offset) => offset <= span.start);
  const to = offsets.findIndex((offset) => offset >= span.end);
  return { marked: { start: from, end: to }, span };
}

/** Where each atom begins, and where the last one ends. */
function offsetsOf(text: Tracked): readonly number[] {
  const offsets = [0];
  for (const { shown } of text) offsets.push((offsets.at(-1) ?? 0) + shown.length);
  return offsets;
}
