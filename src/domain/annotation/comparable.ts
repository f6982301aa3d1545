/**
 * A text as two versions of it are compared: without what changes when a text is wrapped, copied or
 * typeset anew. White space and invisible characters are left out, quotation marks and dashes have one
 * form, characters are decomposed (Unicode NFKD), and a formula reads as it is typeset, whether its TeX
 * was damaged or not. Each character knows the stretch of the source that it stands for.
 */
import { formulaReading } from '../text/reading.ts';
import { segmentText } from '../text/segment-text.ts';
import type { Segment } from '../text/segment.ts';
import type { TextSpan } from './snap.ts';

export interface Comparable {
  readonly source: string;
  /** The comparable form of `source`. */
  readonly text: string;
  /** For each UTF-16 unit of `text`, where the piece of the source that it stands for begins. */
  readonly starts: readonly number[];
  /** The same for its end. */
  readonly ends: readonly number[];
}

/** A character with the marks that belong to it. */
const CLUSTER = /\P{M}\p{M}*|\p{M}+/gu;
const LEFT_OUT = /[\s\p{Cf}\ufe00-\ufe0f]/gu;
const SINGLE_QUOTES = /[‘’‚‛′`´]/gu;
const DOUBLE_QUOTES = /[“”„‟″«»]/gu;
const DASHES = /[‐‑‒–—―−]/gu;

/** `source` in the form in which it is compared. */
export function comparableText(source: string): Comparable {
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const add = (shown: string, start: number, end: number): void => {
    const folded = fold(shown);
    parts.push(folded);
    for (let unit = 0; unit < folded.length; unit += 1) {
      starts.push(start);
      ends.push(end);
    }
  };
  for (const segment of segmentText(source)) {
    const whole = wholeReading(segment);
    if (whole !== undefined) add(whole, segment.start, segment.end);
    else if (segment.kind !== 'markup') for (const { 0: cluster, index } of source.slice(segment.start, segment.end).matchAll(CLUSTER)) add(cluster, segment.start + index, segment.start + index + cluster.length);
  }
  return { source, text: parts.join(''), starts, ends };
}

/** What is taken whole or not at all, as it reads. */
function wholeReading(segment: Segment): string | undefined {
  if (segment.kind === 'math') return formulaReading(segment.tex);
  return segment.kind === 'replaced' ? segment.shown : undefined;
}

function fold(shown: string): string {
  return shown.normalize('NFKD').replace(LEFT_OUT, '').replace(SINGLE_QUOTES, "'").replace(DOUBLE_QUOTES, '"').replace(DASHES, '-');
}

/** The part of `comparable` that stands for the source from `start` to `end`; pieces that are touched count whole. */
export function comparablePart({ starts, ends }: Comparable, { start, end }: TextSpan): TextSpan {
  let from = 0;
  while (from < ends.length && (ends[from] ?? 0) <= start) from += 1;
  let to = from;
  while (to < starts.length && (starts[to] ?? 0) < end) to += 1;
  return { start: from, end: to };
}

/** The stretch of the source that the part from `start` to `end` of `comparable` stands for; it must not be empty. */
export function sourcePart({ starts, ends }: Comparable, { start, end }: TextSpan): TextSpan {
  return { start: starts[start] ?? 0, end: ends[end - 1] ?? 0 };
}

/** True when a piece of the source (a character with its marks, a formula) begins at `at`, or all of them have ended. */
export function isEdge({ text, starts }: Comparable, at: number): boolean {
  return at <= 0 || at >= text.length || starts[at] !== starts[at - 1];
}
