/** What the program was started with. */
import { resolve } from 'node:path';

export interface StartArguments {
  /** Report readiness on standard output and quit: how a packaged build is tested. */
  readonly smoke: boolean;
  /** Files to import, absolute. */
  readonly files: readonly string[];
}

/**
 * Reads an argument vector. Switches that Chromium understands (`--user-data-dir=…`) are left alone.
 *
 * @param argv the arguments after the executable's name
 * @param folder what relative paths are relative to
 * @param appFolder the application itself, which stands among the arguments in development, and not always first
 */
export function readStartArguments(argv: readonly string[], folder: string, appFolder: string): StartArguments {
  const files = argv.filter((argument) => !argument.startsWith('-')).map((file) => resolve(folder, file));
  return { smoke: argv.includes('--smoke'), files: files.filter((file) => file !== appFolder) };
}
