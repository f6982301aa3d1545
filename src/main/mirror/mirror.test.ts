import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Change } from '../../domain/annotation/annotation.ts';
import { valueOf } from '../../domain/result.fixture.ts';
import { temporaryFolder } from '../sqlite/temporary-folder.fixture.ts';
import { openMirror, type Mirror } from './mirror.ts';
import { highlightChange, listChanges, noteChange, otherChanges } from './changes.fixture.ts';
import { MIRROR_FILE } from './schema.ts';

let folder: ReturnType<typeof temporaryFolder>;
let path: string;
let mirror: Mirror;
beforeEach(() => {
  folder = temporaryFolder();
  path = join(folder.path, MIRROR_FILE);
  mirror = valueOf(openMirror(folder.path));
});
afterEach(() => {
  mirror.close();
  folder.remove();
});

function reopen(): void {
  mirror.close();
  mirror = valueOf(openMirror(folder.path, () => Date.UTC(2026, 0, 2, 3, 4, 5)));
}

function history(): readonly unknown[] {
  const db = new DatabaseSync(path);
  const rows = db.prepare("SELECT revision, row ->> 'markdown' AS markdown, applied FROM history ORDER BY number").all();
  db.close();
  return rows.map((row) => ({ ...row }));
}

describe('the mirror', () => {
  it('gives back rows of every table, tombstones included, after it is opened again', () => {
    const changes: readonly Change[] = [highlightChange('Why?'), noteChange('A 🪑 note'), ...listChanges(), ...otherChanges()];
    const tombstone = { table: 'notes', row: { ...noteChange('Gone', 2, 'title:gone').row, deleted: true } } as Change;
    expect(mirror.write([...changes, tombstone])).toEqual({ ok: true, value: { written: 10 } });
    reopen();
    expect(mirror.read()).toEqual([...changes, tombstone]);
    expect(mirror.repair).toBeUndefined();
  });

  it('writes nothing over a row with the same or a higher revision', () => {
    mirror.write([noteChange('Two', 2)]);
    expect(mirror.write([noteChange('One', 1), noteChange('Other two', 2)])).toEqual({ ok: true, value: { written: 0 } });
    expect(mirror.read()).toEqual([noteChange('Two', 2)]);
    expect(mirror.write([noteChange('Three', 3)])).toEqual({ ok: true, value: { written: 1 } });
    expect(mirror.read()).toEqual([noteChange('Three', 3)]);
  });

  it('keeps every version that was handed over, once', () => {
    mirror.write([noteChange('One', 1)]);
    mirror.write([noteChange('Two', 2), noteChange('Two', 2)]);
    mirror.write([noteChange('Late', 1)]);
    expect(history()).toEqual([
      { revision: 1, markdown: 'One', applied: 1 },
      { revision: 2, markdown: 'Two', applied: 1 },
      { revision: 1, markdown: 'Late', applied: 0 },
    ]);
  });

  it.each([
    ['a table that does not exist', { table: 'papers', row: noteChange('').row }],
    ['a missing field', { table: 'notes', row: { ...noteChange('').row, markdown: undefined } }],
    ['a revision that is no whole number', { table: 'notes', row: { ...noteChange('').row, revision: 1.5 } }],
    ['a time that is no number', { table: 'notes', row: { ...noteChange('').row, updatedAt: Number.NaN } }],
    ['a colour that does not exist', { table: 'highlights', row: { ...highlightChange().row, colour: 'red' } }],
    ['no row at all', null],
  ])('refuses a batch with %s whole, and says why', (_case, bad) => {
    const result = mirror.write([noteChange('Good'), bad as unknown as Change]);
    expect(result).toMatchObject({ ok: false, error: { code: 'write-refused', message: expect.stringContaining('1') as string } });
    expect(mirror.read()).toEqual([]);
  });

  it('gives back a row that an older version wrote with fewer fields', () => {
    mirror.write([noteChange('Old')]);
    const db = new DatabaseSync(path);
    db.exec("UPDATE rows SET row = json_remove(row, '$.markdown')");
    db.close();
    expect(mirror.read()).toMatchObject([{ table: 'notes', row: { revision: 1 } }]);
  });

  it('keeps a field that it does not know', () => {
    const change = { table: 'notes', row: { ...noteChange('Text').row, mood: 'calm' } } as unknown as Change;
    mirror.write([change]);
    expect(mirror.read()).toEqual([change]);
  });

  it('keeps halves of surrogate pairs as they are', () => {
    mirror.write([noteChange('cut \ud83e')]);
    expect(mirror.read()).toEqual([noteChange('cut \ud83e')]);
  });

  it('takes the writes of two programs', () => {
    const other = valueOf(openMirror(folder.path));
    mirror.write([noteChange('One', 1)]);
    expect(other.write([noteChange('Two', 2)])).toEqual({ ok: true, value: { written: 1 } });
    other.close();
    expect(mirror.read()).toEqual([noteChange('Two', 2)]);
  });

  it('says so when it can not write', () => {
    mirror.close();
    expect(mirror.write([noteChange('One')])).toMatchObject({ ok: false, error: { code: 'write-refused' } });
  });

  it('refuses a file of a newer version and leaves it alone', () => {
    mirror.close();
    const db = new DatabaseSync(path);
    db.exec('PRAGMA user_version = 99; PRAGMA wal_checkpoint(TRUNCATE)');
    db.close();
    const before = readFileSync(path);
    expect(openMirror(folder.path)).toMatchObject({ ok: false, error: { code: 'library-too-new', message: expect.stringContaining(path) as string } });
    expect(readFileSync(path).equals(before)).toBe(true);
  });
});

describe('a damaged mirror', () => {
  const notes = Array.from({ length: 500 }, (_, index) => noteChange(`Note ${String(index)} `.repeat(20), 1, `title:${String(index)}`));

  /** Writes notes, closes the file, damages it and opens it again; answers with the damaged bytes. */
  function damage(change: (bytes: Buffer) => Buffer): Buffer {
    mirror.write(notes);
    mirror.close();
    const damaged = change(readFileSync(path));
    writeFileSync(path, damaged);
    mirror = valueOf(openMirror(folder.path, () => Date.UTC(2026, 0, 2, 3, 4, 5)));
    return damaged;
  }

  it.each([0.1, 0.25, 0.5, 0.75])('is moved aside unchanged and rebuilt from what can be read, damaged at %d of its length', (place) => {
    const damaged = damage((bytes) => bytes.fill(0x5a, Math.floor(bytes.length * place), Math.floor(bytes.length * place) + 12_000));
    const { movedTo, rows } = mirror.repair ?? { movedTo: '', rows: 0 };
    expect(movedTo).toBe(join(folder.path, 'annotations.damaged-2026-01-02T03-04-05-000Z.sqlite'));
    expect(readFileSync(movedTo).equals(damaged)).toBe(true);
    expect(rows).toBe(mirror.read().length);
    expect(rows).toBeGreaterThan(notes.length * 0.95);
    for (const change of mirror.read()) expect(notes).toContainEqual(change);
    expect(mirror.write([noteChange('New', 1, 'title:new')])).toEqual({ ok: true, value: { written: 1 } });
    reopen();
    expect(mirror.repair).toBeUndefined();
    expect(mirror.read()).toHaveLength(rows + 1);
  });

  it('loses nothing when only its beginning is overwritten', () => {
    damage((bytes) => bytes.fill(0, 0, 4_096));
    expect(mirror.read()).toEqual(notes);
  });

  it('does not take a row for sound whose words were overwritten', () => {
    mirror.write([noteChange('long '.repeat(10_000), 1, 'title:long')]);
    damage((bytes) => {
      const place = bytes.indexOf('long long long', Math.floor(bytes.indexOf('long long long') + 12_000));
      return bytes.fill('Z', place, place + 200).fill(0x5a, bytes.length - 20_000, bytes.length - 16_000);
    });
    expect(mirror.repair).toBeDefined();
    expect(JSON.stringify(mirror.read())).not.toContain('ZZZZ');
  });

  it('is kept when nothing in it can be read', () => {
    const damaged = damage(() => Buffer.from('This is a text, not a library.'.repeat(100)));
    expect(mirror.repair?.rows).toBe(0);
    expect(readFileSync(mirror.repair?.movedTo ?? '').equals(damaged)).toBe(true);
    expect(mirror.write([noteChange('New')])).toEqual({ ok: true, value: { written: 1 } });
  });

  it('is rebuilt from what is left when a part of it is cut off', () => {
    damage((bytes) => bytes.subarray(0, Math.floor(bytes.length * 0.7)));
    expect(mirror.repair?.rows).toBeGreaterThan(0);
    expect(mirror.read()).toHaveLength(mirror.repair?.rows ?? -1);
  });
});
