/** What is compared: Carrel and its peers, each over the same papers with the same queries. */
import type { PaperRecord } from '../../src/domain/paper/paper.ts';
import type { BenchQuery } from '../queries/query.ts';

export const ENGINE_NAMES = ['Carrel', 'plain FTS5', 'MiniSearch', 'FlexSearch', 'Orama'] as const;
export type EngineName = (typeof ENGINE_NAMES)[number];

/** Something that finds papers. */
export interface Engine {
  /** Takes in the next papers, numbered from `first`. */
  readonly add: (papers: readonly PaperRecord[], first: number) => Promise<void> | void;
  /** Ends taking in. */
  readonly finish?: () => void;
  /** The best 50 papers with whatever the engine has to show for them; answers with how many there are of these. */
  readonly find: (query: BenchQuery) => Promise<number> | number;
}

/** How many papers a query is asked for. */
export const TOP = 50;
