import type { PaperId } from '../paper/paper.ts';
import { stem } from '../related/stem.ts';
import { annotationTerms, type OwnTerm } from './annotation-terms.ts';
import { allOf } from './build.ts';
import type { AnnotationRows } from './evaluate-annotation-term.ts';
import { fold, foldedWords, placedWords, type PlacedWord } from './fold-words.ts';
import { isHardlyBegun } from './hardly-begun.ts';
import type { Query, WordMatch } from './query.ts';
import { positiveTermsOf } from './walk.ts';

/** A text with half-open ranges of UTF-16 offsets that match. */
interface Marked {
  readonly text: string;
  readonly marks: readonly (readonly [start: number, end: number])[];
}

/** Where the reader's own words match a query. */
export interface OwnPassage extends Marked {
  /** A note, the marked words of a highlight, or what was written beside them. */
  readonly kind: OwnKind;
  /** How many of the query's words it has. */
  readonly found: number;
}

type OwnKind = 'note' | 'highlight' | 'comment';

/** What stands before such a passage. */
export const OWN_LABELS: Readonly<Record<OwnKind, string>> = { note: 'Your note', highlight: 'Your highlight', comment: 'Beside your highlight' };

interface OwnText {
  readonly kind: OwnKind;
  readonly text: string;
}

/** Length of a passage in words, and how many stand before the first match. */
const WORDS = 22;
const BEFORE = 4;

/** For each of the papers whose notes or highlights match a query, the passage that has most of its words. */
export function ownPassages(query: Query, rows: AnnotationRows, papers: readonly PaperId[]): ReadonlyMap<PaperId, OwnPassage> {
  const wanted = wantedOf(query);
  const passages = new Map<PaperId, OwnPassage>();
  if (wanted.length === 0) return passages;
  const asked = new Set(papers);
  const take = (paperId: PaperId, own: OwnText): void => {
    const passage = passageOf(own, wanted);
    if (passage !== undefined && passage.found > (passages.get(paperId)?.found ?? 0)) passages.set(paperId, passage);
  };
  for (const { paperId, markdown, deleted } of rows.notes) if (!deleted && asked.has(paperId)) take(paperId, { kind: 'note', text: markdown });
  for (const { paperId, anchor, comment, deleted } of rows.highlights) {
    if (deleted || !asked.has(paperId)) continue;
    take(paperId, { kind: 'comment', text: comment });
    take(paperId, { kind: 'highlight', text: anchor.exact });
  }
  return passages;
}

/** Whether the reader's passage says at least as much of a match as the paper's own passage does. */
export function saysMore({ found }: OwnPassage, paper: Marked | undefined): boolean {
  const words = (paper?.marks ?? []).map(([start, end]) => stem(fold((paper?.text ?? '').slice(start, end))));
  return found >= new Set(words).size;
}

type Wanted = Extract<OwnTerm, { readonly match: WordMatch }>;

/** The words that a query looks for in notes or highlights, those that nothing negates. */
function wantedOf(query: Query): readonly Wanted[] {
  const terms = annotationTerms(allOf(positiveTermsOf(query))).map(({ term }) => term);
  return terms.flatMap((term): readonly Wanted[] => (term.name === 'words' || term.name === 'note' || term.name === 'highlight' ? [term] : []));
}

function passageOf({ kind, text }: OwnText, wanted: readonly Wanted[]): OwnPassage | undefined {
  const words = placedWords(text);
  const matches = wanted.filter(({ name }) => name === 'words' || (name === 'note') === (kind === 'note')).map(({ match }) => matchesIn(words, match));
  const hits = [...new Set(matches.flat())].sort((a, b) => a - b);
  const inReach = (from: number, at: number): boolean => at >= from && at < from - BEFORE + WORDS;
  const foundFrom = (from: number): number => matches.filter((places) => places.some((at) => inReach(from, at))).length;
  let best: { readonly from: number; readonly found: number } | undefined;
  for (const from of hits) {
    const found = foundFrom(from);
    if (found > (best?.found ?? 0)) best = { from, found };
  }
  if (best === undefined) return undefined;
  const { from, found } = best;
  return { kind, found, ...cut(text, words, Math.max(0, from - BEFORE), new Set(hits)) };
}

/** Places of the words that match: for a phrase, of each of its words. */
function matchesIn(words: readonly PlacedWord[], match: WordMatch): readonly number[] {
  const wanted = foldedWords(match.text);
  const begun = match.form === 'prefix' || match.form === 'open-phrase' || (match.form === 'half' && !isHardlyBegun(match));
  const stems = wanted.map(stem);
  const fits = (word: string | undefined, at: number): boolean => {
    const sought = wanted[at] ?? '';
    // No ending changes how a word begins.
    if (word?.[0] !== sought[0] || word === undefined) return false;
    return (match.form !== 'prefix' && stem(word) === stems[at]) || (begun && at === wanted.length - 1 && word.startsWith(sought));
  };
  return words.flatMap((_, start) => (wanted.every((__, at) => fits(words[start + at]?.folded, at)) ? wanted.map((__, at) => start + at) : []));
}

/** The words from `first` on, with white space made single spaces and an ellipsis where something is left out. */
function cut(text: string, words: readonly PlacedWord[], first: number, hits: ReadonlySet<number>): Marked {
  const last = Math.min(words.length, first + WORDS) - 1;
  const marks: (readonly [number, number])[] = [];
  let shown = first === 0 ? spaced(text.slice(0, words[0]?.start)).trimStart() : '…';
  for (let at = first; at <= last; at += 1) {
    const { start = 0, end = 0 } = words[at] ?? {};
    if (start < (words[at - 1]?.end ?? 0)) continue;
    if (hits.has(at)) marks.push([shown.length, shown.length + end - start]);
    const next = at === last ? (last === words.length - 1 ? text.length : end) : words[at + 1]?.start;
    shown += text.slice(start, end) + spaced(text.slice(end, next));
  }
  return { text: shown.trimEnd() + (last === words.length - 1 ? '' : '…'), marks };
}

function spaced(text: string): string {
  return text.replace(/\s+/gu, ' ');
}
