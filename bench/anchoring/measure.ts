/** Runs the cases of every kind through the ways to place a highlight. */
import { describeSpan } from '../../src/domain/annotation/describe-span.ts';
import type { Anchor } from '../../src/domain/annotation/annotation.ts';
import { placeAnchor } from '../../src/domain/annotation/place-anchor.ts';
import { casesOf, type Case } from './cases.ts';
import { placeByCommonScoring } from './common-scoring.ts';
import { couldBePlaced, judge, type Verdict } from './judge.ts';
import { KINDS } from './kinds.ts';
import type { TextSource } from './texts.ts';
import { shownText } from './tracked.ts';

export type Way = 'Carrel' | 'Carrel without the old text' | 'common scoring';
export const WAYS: readonly Way[] = ['Carrel', 'Carrel without the old text', 'common scoring'];

export interface Counts {
  /** Cases, and those that a person could place. */
  readonly cases: number;
  readonly placeable: number;
  /** Of the placeable: placed right. Of all: placed wrong. */
  readonly right: Readonly<Record<Way, number>>;
  readonly wrong: Readonly<Record<Way, number>>;
}

export interface Measured extends Counts {
  readonly kind: string;
  readonly source: TextSource['name'];
}

/** What a single case came to. */
export interface Outcome {
  readonly kind: string;
  readonly anchor: Anchor;
  readonly after: string;
  readonly placeable: boolean;
  readonly places: Readonly<Record<Way, Place>>;
  readonly verdicts: Readonly<Record<Way, Verdict>>;
}

type Place = { readonly start: number; readonly end: number } | null;

/** `perKind` cases of every kind from each source; the same for the same seed. `onOutcome` hears of each. */
export function measure(sources: readonly TextSource[], perKind: number, seed: number, onOutcome?: (outcome: Outcome) => void): readonly Measured[] {
  return KINDS.flatMap((kind, at) =>
    sources.map((source, number) => {
      const outcomes = casesOf(kind, source, perKind, seed + at * 101 + number).map((made) => outcomeOf(kind.name, made));
      if (onOutcome !== undefined) outcomes.forEach(onOutcome);
      return { kind: kind.name, source: source.name, ...countsOf(outcomes) };
    }),
  );
}

function outcomeOf(kind: string, made: Case): Outcome {
  const before = shownText(made.before);
  const after = shownText(made.after);
  const anchor = describeSpan(before, made.span.start, made.span.end);
  const places: Record<Way, Place> = {
    'Carrel': ours(after, anchor, before),
    'Carrel without the old text': ours(after, anchor),
    'common scoring': placeByCommonScoring(after, anchor),
  };
  const verdicts = Object.fromEntries(WAYS.map((way) => [way, judge(made, places[way])])) as Record<Way, Verdict>;
  return { kind, anchor, after, placeable: couldBePlaced(made), places, verdicts };
}

function ours(text: string, anchor: Anchor, before?: string): Place {
  const place = placeAnchor(text, anchor, before);
  return place.kind === 'unplaced' ? null : { start: place.start, end: place.end };
}

function countsOf(outcomes: readonly Outcome[]): Counts {
  const each = (count: (way: Way) => number): Record<Way, number> => Object.fromEntries(WAYS.map((way) => [way, count(way)])) as Record<Way, number>;
  const placeable = outcomes.filter((outcome) => outcome.placeable);
  return {
    cases: outcomes.length,
    placeable: placeable.length,
    right: each((way) => placeable.filter(({ verdicts }) => verdicts[way] === 'right').length),
    wrong: each((way) => outcomes.filter(({ verdicts }) => verdicts[way] === 'wrong').length),
  };
}

/** All of them together. */
export function together(measured: readonly Counts[]): Counts {
  const sum = (of: (counts: Counts) => number): number => measured.reduce((total, counts) => total + of(counts), 0);
  const each = (of: (counts: Counts, way: Way) => number): Record<Way, number> => Object.fromEntries(WAYS.map((way) => [way, sum((counts) => of(counts, way))])) as Record<Way, number>;
  return { cases: sum(({ cases }) => cases), placeable: sum(({ placeable }) => placeable), right: each(({ right }, way) => right[way]), wrong: each(({ wrong }, way) => wrong[way]) };
}
