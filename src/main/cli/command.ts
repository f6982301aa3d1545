import { EXPORT_FORMATS } from '../../domain/formats/export/export-format.ts';
import type { FieldSort } from '../../domain/query/sort.ts';
import type { Library } from '../library/library.ts';
import type { Output } from './output.ts';

/** What a command leaves to the shell: fine, something failed, wrong usage, no library. */
export const EXIT = { fine: 0, failed: 1, usage: 2, noLibrary: 3 } as const;
export type ExitStatus = (typeof EXIT)[keyof typeof EXIT];

/** Every option of every command; a command names those it takes. */
export const OPTIONS = {
  library: { type: 'string' },
  starter: { type: 'boolean' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
  limit: { type: 'string' },
  partial: { type: 'boolean' },
  'bring-new': { type: 'boolean' },
  format: { type: 'string' },
  output: { type: 'string', short: 'o' },
  query: { type: 'string' },
  sort: { type: 'string' },
  facets: { type: 'boolean' },
  strict: { type: 'boolean' },
} as const;

export type OptionName = keyof typeof OPTIONS;

/** The formats of exports, and `json`: papers and annotations as the other commands print them. */
export const COMMAND_FORMATS = ['json', ...EXPORT_FORMATS] as const;
type CommandFormat = (typeof COMMAND_FORMATS)[number];

/** What the person asked for, checked. */
export interface Asked {
  readonly words: readonly string[];
  readonly json: boolean;
  readonly partial: boolean;
  readonly bringNew: boolean;
  readonly limit: number | undefined;
  readonly sort: FieldSort | undefined;
  readonly facets: boolean;
  readonly format: CommandFormat | undefined;
  /** Where to write; undefined for standard output. */
  readonly output: string | undefined;
  readonly query: string | undefined;
  readonly strict: boolean;
}

export interface Command {
  readonly name: string;
  /** The line after "Usage:". */
  readonly usage: string;
  /** One sentence for the list of commands. */
  readonly purpose: string;
  /** Lines about what the command does beyond that, with an example. */
  readonly details: readonly string[];
  /** Options beyond those that every command takes. */
  readonly options: readonly OptionName[];
  /** Fewest and most words after the command's name. */
  readonly words: readonly [least: number, most: number];
  readonly run: (library: Library, asked: Asked, output: Output) => Promise<ExitStatus>;
}
