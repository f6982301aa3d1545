/** Files that come with the program, found from where its code stands: in a checkout, a build or a package. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The starter library's file, or undefined when the program came without it. */
export function starterFile(from: string = import.meta.dirname): string | undefined {
  return above(from)
    .map((folder) => join(folder, 'data', 'library', 'papers.json'))
    .find((path) => existsSync(path));
}

/** What the build wrote in; a checkout that was not built has none. */
declare const CARREL_VERSION: string | undefined;

/** The program's version: that of the build, else of the checkout's package file; `0.0.0` where there is neither. */
export function programVersion(from: string = import.meta.dirname): string {
  if (typeof CARREL_VERSION === 'string') return CARREL_VERSION;
  for (const folder of above(from)) {
    const path = join(folder, 'package.json');
    if (!existsSync(path)) continue;
    const { name, version } = JSON.parse(readFileSync(path, 'utf8')) as { readonly name?: unknown; readonly version?: unknown };
    if (name === 'carrel' && typeof version === 'string') return version;
  }
  return '0.0.0';
}

/** The folder and every folder above it, nearest first. */
function above(folder: string): readonly string[] {
  const parent = dirname(folder);
  return parent === folder ? [folder] : [folder, ...above(parent)];
}
