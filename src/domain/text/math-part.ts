/** What the parser of damaged maths hands from step to step. */
import type { MathToken } from './math-tokens.ts';

/** What a part of a formula is; some operators take only some of them. */
export type Nature = 'number' | 'letter' | 'article' | 'greek' | 'set' | 'list' | 'other';

/** A stretch of tokens that reads as maths. */
export interface MathPart {
  /** Index of the first token behind it. */
  readonly next: number;
  /** True when nothing but a formula can look like this; false when it may be prose ("N", "beta", "16"). */
  readonly sure: boolean;
  readonly nature: Nature;
}

/** A place in the tokens, with the effort that is left before the parser gives up. */
export interface MathReader {
  readonly source: string;
  readonly at: (index: number) => MathToken | undefined;
  /** Index of the first token that is no space, from `index` on. */
  readonly skipSpace: (index: number) => number;
  /** Counts one step; false when the budget is used up. */
  readonly step: () => boolean;
}

/** Parses what may stand between brackets; handed in, so that atoms needn't know expressions. */
export type ParseInside = (reader: MathReader, index: number, depth: number) => MathPart | undefined;

/** Most steps one attempt may take, so that no text makes the search quadratic. */
const STEPS = 120;

/** A reader over `tokens` with a fresh budget. */
export function mathReader(source: string, tokens: readonly MathToken[], limit: number): MathReader {
  let steps = STEPS;
  const at = (index: number): MathToken | undefined => {
    const token = tokens[index];
    return token && token.end <= limit ? token : undefined;
  };
  return {
    source,
    at,
    skipSpace: (index) => (at(index)?.kind === 'space' ? index + 1 : index),
    step: () => (steps -= 1) >= 0,
  };
}
