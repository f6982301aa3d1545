/** Collects segments from left to right: no gaps, no overlaps, neighbours that look alike merged. */
import type { LinkSegment, MathSegment, Segment, TextStyle } from './segment.ts';

interface SegmentList {
  /** Where the next segment starts. */
  readonly position: () => number;
  /** Everything up to `end` is shown as it stands. */
  readonly text: (end: number, style: readonly TextStyle[]) => void;
  readonly markup: (end: number) => void;
  readonly replaced: (end: number, shown: string, style: readonly TextStyle[]) => void;
  readonly math: (end: number, formula: Pick<MathSegment, 'tex' | 'display'>) => void;
  readonly link: (end: number, href: LinkSegment['href']) => void;
  readonly segments: () => readonly Segment[];
}

/** An empty list that starts at offset 0. Calls that would add nothing are ignored. */
export function createSegmentList(): SegmentList {
  const segments: Segment[] = [];
  let start = 0;

  function add(segment: Segment): void {
    if (segment.end <= start) return;
    start = segment.end;
    const last = segments.at(-1);
    const merged = last && mergeSegments(last, segment);
    if (merged) segments[segments.length - 1] = merged;
    else segments.push(segment);
  }

  return {
    position: () => start,
    text: (end, style) => add({ kind: 'text', start, end, style }),
    markup: (end) => add({ kind: 'markup', start, end }),
    replaced: (end, shown, style) => add({ kind: 'replaced', start, end, shown, style }),
    math: (end, formula) => add({ kind: 'math', start, end, tex: formula.tex, display: formula.display }),
    link: (end, href) => add({ kind: 'link', start, end, href }),
    segments: () => segments,
  };
}

/** The one segment that two neighbours make, or undefined when they must stay apart. */
function mergeSegments(first: Segment, second: Segment): Segment | undefined {
  if (first.kind === 'markup' && second.kind === 'markup') return { ...first, end: second.end };
  if (first.kind === 'text' && second.kind === 'text' && sameStyle(first.style, second.style)) {
    return { ...first, end: second.end };
  }
  if (first.kind === 'link' && second.kind === 'link' && first.href === second.href) return { ...first, end: second.end };
  return undefined;
}

function sameStyle(first: readonly TextStyle[], second: readonly TextStyle[]): boolean {
  return first.length === second.length && first.every((style, index) => style === second[index]);
}
