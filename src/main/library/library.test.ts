import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Result } from '../../domain/result.ts';
import { temporaryFolder } from '../sqlite/temporary-folder.ts';
import { openLibrary, type Library, type LibraryOptions } from './library.ts';
import { starterFile } from './program-files.ts';

const CUT_OFF = new URL('../../../data/samples/page-dump-cut-off.txt', import.meta.url).pathname;
const STARTER = starterFile() ?? '';

let folder: ReturnType<typeof temporaryFolder>;
const opened: Library[] = [];
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => {
  for (const library of opened.splice(0)) library.close();
  folder.remove();
});

async function open(options?: LibraryOptions): Promise<Library> {
  const library = valueOf(await openLibrary(folder.path, options));
  opened.push(library);
  return library;
}

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

describe('opening a library', () => {
  it('begins empty without a starter library', async () => {
    const library = await open();
    expect(library.catalog.count()).toBe(0);
    expect(library.starter).toBeUndefined();
  });

  it('begins with the starter library, once', async () => {
    expect((await open({ starterFile: STARTER })).starter).toMatchObject({ ok: true, value: { added: 119, failed: 0 } });
    const again = await open({ starterFile: STARTER });
    expect(again.starter).toBeUndefined();
    expect(again.catalog.count()).toBe(119);
    expect(await again.loadStarter(STARTER)).toEqual({ ok: true, value: undefined });
  });

  it('does not add the starter library to one that has papers, unless it is asked to', async () => {
    const bytes = new Uint8Array(readFileSync(CUT_OFF));
    const first = await open();
    await first.importSource({ name: 'page', bytes }, { partial: true });
    const again = await open({ starterFile: STARTER });
    expect(again.starter).toBeUndefined();
    expect(await again.loadStarter(STARTER)).toMatchObject({ ok: true, value: { failed: 0 } });
    expect(again.catalog.count()).toBeGreaterThanOrEqual(119);
  });

  it('opens although the starter library is missing, and says so', async () => {
    const library = await open({ starterFile: join(folder.path, 'missing.json') });
    expect(library.starter).toMatchObject({ ok: false, error: { code: 'source-unreadable' } });
    expect(library.catalog.count()).toBe(0);
  });

  it('says which papers to begin with, by their ids in this library', async () => {
    const library = await open({ starterFile: STARTER });
    const papers = valueOf(await library.startHere());
    expect(papers).toHaveLength(3);
    for (const { paperId, why } of papers) {
      expect(library.catalog.paper(paperId).ok).toBe(true);
      expect(why).not.toBe('');
    }
    expect(await (await open()).startHere()).toEqual({ ok: true, value: [] });
  });
});

describe('a library that can not be opened', () => {
  const refusal = async (path: string) => {
    const result = await openLibrary(path);
    if (result.ok) result.value.close();
    return result.ok ? undefined : result.error;
  };

  it('is named when its folder is a file, or inside one', async () => {
    const file = join(folder.path, 'file');
    writeFileSync(file, '');
    for (const path of [file, join(file, 'library')]) {
      const error = await refusal(path);
      expect(error).toMatchObject({ code: 'library-unavailable', message: expect.stringContaining(path) as string });
      expect(error?.next).toBeDefined();
    }
  });

  it.runIf(process.platform === 'linux')('is named when no folder can be made there', async () => {
    expect(await refusal('/proc/carrel/library')).toMatchObject({ code: 'library-unavailable' });
  });

  it('is named when its catalog is damaged, and the file is left alone', async () => {
    const path = join(folder.path, 'catalog.sqlite');
    writeFileSync(path, 'Not a library at all. '.repeat(300));
    expect(await refusal(folder.path)).toMatchObject({ code: 'library-unavailable', message: expect.stringContaining(path) as string });
    expect(readFileSync(path, 'utf8')).toMatch(/^Not a library/);
    expect(existsSync(join(folder.path, 'annotations.sqlite'))).toBe(false);
  });

  it('is named when its catalog is a folder', async () => {
    mkdirSync(join(folder.path, 'catalog.sqlite'));
    expect(await refusal(folder.path)).toMatchObject({ code: 'library-unavailable' });
  });

  it.each(['catalog.sqlite', 'annotations.sqlite'])('is named when %s is of a newer version', async (file) => {
    (await open()).close();
    const db = new DatabaseSync(join(folder.path, file));
    db.exec('PRAGMA user_version = 99');
    db.close();
    expect(await refusal(folder.path)).toMatchObject({ code: 'library-too-new', message: expect.stringContaining(file) as string });
  });
});

describe('importing into a library', () => {
  it('refuses a source that is cut off, and imports its complete papers when asked to', async () => {
    const library = await open();
    expect(await library.importFile(CUT_OFF)).toMatchObject({ ok: false, error: { code: 'source-cut-off' } });
    expect(library.catalog.count()).toBe(0);
    const report = valueOf(await library.importFile(CUT_OFF, { partial: true }));
    expect(report.source).toBe('page-dump-cut-off.txt');
    expect(library.catalog.count()).toBe(report.added);
    expect(report.added).toBeGreaterThan(0);
  });

  it('says which file is missing', async () => {
    const result = await (await open()).importFile(join(folder.path, 'missing.txt'));
    expect(result).toMatchObject({ ok: false, error: { code: 'source-unreadable', message: expect.stringContaining('missing.txt') as string } });
  });
});
