/** What a stored text is made of, as the reader panel paints it. Offsets are UTF-16 offsets of the source. */

export type TextStyle = 'strong' | 'emphasis' | 'code' | 'small-caps';

interface Span {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

/** Shown as it stands in the source. */
interface TextSegment extends Span {
  readonly kind: 'text';
  /** In the order of opening, each at most once. */
  readonly style: readonly TextStyle[];
}

/** A part of the source that is not shown, such as `\textbf{` and its closing brace. */
interface MarkupSegment extends Span {
  readonly kind: 'markup';
}

/** Shown as other characters: a TeX escape, an accent, a ligature. */
interface ReplacedSegment extends Span {
  readonly kind: 'replaced';
  readonly shown: string;
  readonly style: readonly TextStyle[];
}

/** A formula; selected whole or not at all. */
export interface MathSegment extends Span {
  readonly kind: 'math';
  /** What to typeset: the source's formula, repaired where copying damaged it. */
  readonly tex: string;
  /** True for a formula on a line of its own. */
  readonly display: boolean;
}

/** An `http:` or `https:` address, or words that lead to one. Shown as it stands in the source. */
export interface LinkSegment extends Span {
  readonly kind: 'link';
  readonly href: string;
}

export type Segment = TextSegment | MarkupSegment | ReplacedSegment | MathSegment | LinkSegment;
