import type { EngineName } from '../engines/engine.ts';
import type { BenchQuery } from '../queries/query.ts';

/** What the process that measures an engine is told. */
export interface EngineOrder {
  readonly engine: EngineName;
  readonly size: number;
  readonly seed: number;
  /** Carrel's library, loaded before. */
  readonly folder: string;
  /** Where an engine that keeps a file puts it. */
  readonly file: string;
  readonly queries: readonly BenchQuery[];
}

/** What it answers. */
export interface EngineMeasured {
  readonly name: EngineName;
  /** Undefined for an engine that was loaded before. */
  readonly loadSeconds: number | undefined;
  readonly loadCpuSeconds: number | undefined;
  /** Milliseconds of each query, the shortest of its rounds. */
  readonly times: readonly number[];
  /** MB, papers and index included. */
  readonly memory: number | undefined;
}
