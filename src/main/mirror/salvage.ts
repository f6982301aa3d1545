import { copyFileSync, existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Change } from '../../domain/annotation/annotation.ts';
import { firstPage, makeLong, putFirstPage } from './damaged-file.ts';
import { changeOf } from './read-changes.ts';
import { readableRows } from './readable-rows.ts';

/** SQLite keeps its latest writes in a second file beside the first. */
const PARTS = ['', '-wal', '-shm'] as const;

/** Moves a damaged file and what belongs to it aside, under a name with the date. Answers with the new path. */
export function moveAside(path: string, now: Date): string {
  const stamp = now.toISOString().replace(/[:.]/gu, '-');
  const aside = path.replace(/\.sqlite$/u, `.damaged-${stamp}.sqlite`);
  for (const part of PARTS) if (existsSync(path + part)) renameSync(path + part, aside + part);
  return aside;
}

/**
 * Every row that can still be read from a damaged file, the newest version of each. Works on a copy,
 * because opening the file itself could change it. Where not even the first page can be understood,
 * which says where everything is, that of a new file takes its place: it says the same.
 */
export function salvage(path: string): readonly Change[] {
  const folder = mkdtempSync(join(tmpdir(), 'carrel-salvage-'));
  try {
    const copy = join(folder, 'annotations.sqlite');
    for (const part of PARTS) if (existsSync(path + part)) copyFileSync(path + part, copy + part);
    makeLong(copy);
    const found = newest(readableRows(copy).flatMap(changeOf));
    if (found.length > 0) return found;
    putFirstPage(copy, firstPage(folder));
    return newest(readableRows(copy).flatMap(changeOf));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function newest(changes: readonly Change[]): readonly Change[] {
  const byRow = new Map<string, Change>();
  for (const change of changes) {
    const key = `${change.table}/${change.row.id}`;
    const known = byRow.get(key);
    if (known === undefined || change.row.revision > known.row.revision) byRow.set(key, change);
  }
  return [...byRow.values()];
}
