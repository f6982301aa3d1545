/** Highlights may overlap; what is painted can't. */
import type { Segment } from '../text/segment.ts';

/** A span of one text with the id of its highlight; UTF-16 offsets, `end` exclusive. */
export interface MarkedSpan {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** A stretch covered by the same highlights from end to end. */
interface Layer {
  readonly start: number;
  readonly end: number;
  /** Outermost first: the earlier start, then the later end, then the order given. */
  readonly ids: readonly string[];
}

/** Splits overlapping spans into consecutive stretches, in order; uncovered stretches and empty spans are left out. */
export function layersOf(spans: readonly MarkedSpan[]): readonly Layer[] {
  const ordered = spans.filter(({ start, end }) => start < end).sort((a, b) => a.start - b.start || b.end - a.end);
  const edges = [...new Set(ordered.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  const layers: Layer[] = [];
  let open: MarkedSpan[] = [];
  let next = 0;
  edges.forEach((start, index) => {
    open = open.filter((span) => span.end > start);
    for (let span = ordered[next]; span?.start === start; span = ordered[next]) {
      open.push(span);
      next += 1;
    }
    const end = edges[index + 1];
    if (end !== undefined && open.length > 0) layers.push({ start, end, ids: open.map(({ id }) => id) });
  });
  return layers;
}

/** A piece of a segment; `ids` is empty where no highlight covers it. */
export type Piece = Layer;

/** A segment with the pieces that cover it without gaps, in order. */
interface PaintRun {
  readonly segment: Segment;
  readonly pieces: readonly Piece[];
}

/**
 * What to paint: each segment with its pieces and the highlights that cover them. Text and links are
 * split where a highlight begins or ends; anything else stays whole and counts as covered by every
 * highlight that touches it. `segments` and `spans` belong to the same text.
 */
export function paintRuns(segments: readonly Segment[], spans: readonly MarkedSpan[]): readonly PaintRun[] {
  const layers = layersOf(spans);
  let next = 0;
  return segments.map((segment) => {
    while ((layers[next]?.end ?? Infinity) <= segment.start) next += 1;
    const touching: Layer[] = [];
    for (let at = next, layer = layers[at]; layer && layer.start < segment.end; at += 1, layer = layers[at]) touching.push(layer);
    const splits = segment.kind === 'text' || segment.kind === 'link';
    return { segment, pieces: splits ? splitPieces(segment, touching) : [wholePiece(segment, touching)] };
  });
}

function splitPieces(segment: Segment, layers: readonly Layer[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = segment.start;
  for (const layer of layers) {
    const start = Math.max(layer.start, segment.start);
    const end = Math.min(layer.end, segment.end);
    if (start > at) pieces.push({ start: at, end: start, ids: [] });
    pieces.push({ start, end, ids: layer.ids });
    at = end;
  }
  if (at < segment.end) pieces.push({ start: at, end: segment.end, ids: [] });
  return pieces;
}

/** One piece with every highlight of `layers`, in the order of the layers. */
function wholePiece(segment: Segment, layers: readonly Layer[]): Piece {
  return { start: segment.start, end: segment.end, ids: [...new Set(layers.flatMap(({ ids }) => ids))] };
}

/** Lines under a text that can be told apart; what overlaps beyond that shares the last one. */
export const MOST_LANES = 3;

/**
 * On which line each highlight is underlined, 0 nearest to the words: those that overlap get lines of
 * their own as long as there are some, and keep them over their whole length.
 */
export function lanesOf(spans: readonly MarkedSpan[]): ReadonlyMap<string, number> {
  const lanes = new Map<string, number>();
  const taken: number[] = [];
  for (const { id, start, end } of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const free = taken.findIndex((until) => until <= start);
    const lane = free >= 0 ? free : Math.min(taken.length, MOST_LANES - 1);
    taken[lane] = Math.max(taken[lane] ?? 0, end);
    lanes.set(id, lane);
  }
  return lanes;
}

/**
 * The highlight that a click chooses among those under the pointer: the innermost one first, then the
 * next one outwards with each further click, then from the beginning. `ids` go from the outermost to
 * the innermost; undefined when there are none.
 */
export function nextUnder(ids: readonly string[], active: string | null): string | undefined {
  const at = active === null ? -1 : ids.indexOf(active);
  return at > 0 ? ids[at - 1] : ids.at(-1);
}
