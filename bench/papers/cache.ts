/** Loaded libraries are kept between runs: in the system's temporary folder, by everything that they follow from. */
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CATALOG_SCHEMA } from '../../src/main/catalog/schema.ts';
import { loadLibrary } from '../processes/load-library.ts';
import { GENERATOR_VERSION } from './make-paper.ts';

const CACHE = join(tmpdir(), 'carrel-bench');

/** The folder of the library with this many papers; it may not be there yet. */
export function cachedFolder(size: number, seed: number): string {
  return join(CACHE, `papers-${String(size)}-seed-${String(seed)}-made-${String(GENERATOR_VERSION)}-schema-${String(CATALOG_SCHEMA.migrations.length)}`);
}

/** The folder of the library with this many papers, which is loaded if it is not there. */
export async function libraryFolder(size: number, seed: number): Promise<string> {
  const folder = cachedFolder(size, seed);
  if (existsSync(folder)) return folder;
  process.stderr.write(`Loading ${String(size)} papers into a library, once.\n`);
  await intoCache(folder, async (fresh) => loadLibrary({ folder: fresh, size, seed }));
  return folder;
}

/** Lets `fill` fill a fresh folder and keeps that under the given name, in place of an older one. */
export async function intoCache<T>(folder: string, fill: (fresh: string) => Promise<T>): Promise<T> {
  mkdirSync(CACHE, { recursive: true });
  const fresh = mkdtempSync(join(CACHE, 'new-'));
  const filled = await fill(fresh);
  rmSync(folder, { recursive: true, force: true });
  renameSync(fresh, folder);
  return filled;
}

const scratch: string[] = [];
process.on('exit', () => {
  for (const folder of scratch) rmSync(folder, { recursive: true, force: true });
});

/** An empty folder of this run's own. */
export function scratchFolder(): string {
  mkdirSync(CACHE, { recursive: true });
  const folder = mkdtempSync(join(CACHE, 'scratch-'));
  scratch.push(folder);
  return folder;
}
