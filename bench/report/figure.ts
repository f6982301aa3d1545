/** What a benchmark found out. */
import type { EngineName } from '../engines/engine.ts';

export type Unit = 'ms' | 's' | 'MB' | '×' | 'frames';

export interface Figure {
  readonly journey: string;
  readonly papers: number;
  readonly name: string;
  readonly unit: Unit;
  /** What each reached; less is better in every unit. Absent: it can't do this, or was not asked. */
  readonly reached: Readonly<Partial<Record<EngineName, number>>>;
  /** What Carrel should stay within, where that was set for this number of papers. */
  readonly target?: number;
  readonly note?: string;
}

/** The number of papers that targets are set for; figures of other libraries are only reported. */
const TARGET_SIZE = 100_000;

/** A target, where one was set for this number of papers. */
export function targetAt(papers: number, target: number): { readonly target?: number } {
  return papers === TARGET_SIZE ? { target } : {};
}
