import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { valueOf } from '../../domain/result.fixture.ts';
import { STARTER, testLibraries, type TestLibraries } from './library.fixture.ts';
import { openLibrary } from './library.ts';

const CUT_OFF = new URL('../../../data/samples/page-dump-cut-off.txt', import.meta.url).pathname;

let libraries: TestLibraries;
beforeEach(() => {
  libraries = testLibraries();
});
afterEach(() => {
  libraries.remove();
});

describe('opening a library', () => {
  it('begins empty without a starter library', async () => {
    const library = await libraries.open();
    expect(library.catalog.count()).toBe(0);
    expect(library.starter).toBeUndefined();
  });

  it('begins with the starter library, once', async () => {
    expect((await libraries.open({ starterFile: STARTER })).starter).toMatchObject({ ok: true, value: { added: 119, failed: 0 } });
    const again = await libraries.open({ starterFile: STARTER });
    expect(again.starter).toBeUndefined();
    expect(again.catalog.count()).toBe(119);
    expect(await again.loadStarter(STARTER)).toEqual({ ok: true, value: undefined });
  });

  it('does not add the starter library to one that has papers, unless it is asked to', async () => {
    const bytes = new Uint8Array(readFileSync(CUT_OFF));
    const first = await libraries.open();
    await first.importSource({ name: 'page', bytes }, { partial: true });
    const again = await libraries.open({ starterFile: STARTER });
    expect(again.starter).toBeUndefined();
    expect(await again.loadStarter(STARTER)).toMatchObject({ ok: true, value: { failed: 0 } });
    expect(again.catalog.count()).toBeGreaterThanOrEqual(119);
  });

  it('opens although the starter library is missing, and says so', async () => {
    const library = await libraries.open({ starterFile: join(libraries.folder, 'missing.json') });
    expect(library.starter).toMatchObject({ ok: false, error: { code: 'source-unreadable' } });
    expect(library.catalog.count()).toBe(0);
  });

  it('says which papers to begin with, by their ids in this library', async () => {
    const library = await libraries.open({ starterFile: STARTER });
    const papers = valueOf(await library.startHere());
    expect(papers).toHaveLength(3);
    for (const { paperId, why } of papers) {
      expect(library.catalog.paper(paperId).ok).toBe(true);
      expect(why).not.toBe('');
    }
    expect(await (await libraries.open()).startHere()).toEqual({ ok: true, value: [] });
  });
});

describe('a library that can not be opened', () => {
  const refusal = async (path: string) => {
    const result = await openLibrary(path);
    if (result.ok) result.value.close();
    return result.ok ? undefined : result.error;
  };

  it('is named when its folder is a file, or inside one', async () => {
    const file = join(libraries.folder, 'file');
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
    const path = join(libraries.folder, 'catalog.sqlite');
    writeFileSync(path, 'Not a library at all. '.repeat(300));
    expect(await refusal(libraries.folder)).toMatchObject({ code: 'library-unavailable', message: expect.stringContaining(path) as string });
    expect(readFileSync(path, 'utf8')).toMatch(/^Not a library/);
    expect(existsSync(join(libraries.folder, 'annotations.sqlite'))).toBe(false);
  });

  it('is named when its catalog is a folder', async () => {
    mkdirSync(join(libraries.folder, 'catalog.sqlite'));
    expect(await refusal(libraries.folder)).toMatchObject({ code: 'library-unavailable' });
  });

  it.each(['catalog.sqlite', 'annotations.sqlite'])('is named when %s is of a newer version', async (file) => {
    (await libraries.open()).close();
    const db = new DatabaseSync(join(libraries.folder, file));
    db.exec('PRAGMA user_version = 99');
    db.close();
    expect(await refusal(libraries.folder)).toMatchObject({ code: 'library-too-new', message: expect.stringContaining(file) as string });
  });
});

describe('importing into a library', () => {
  it('refuses a source that is cut off, and imports its complete papers when asked to', async () => {
    const library = await libraries.open();
    expect(await library.importFile(CUT_OFF)).toMatchObject({ ok: false, error: { code: 'source-cut-off' } });
    expect(library.catalog.count()).toBe(0);
    const report = valueOf(await library.importFile(CUT_OFF, { partial: true }));
    expect(report.source).toBe('page-dump-cut-off.txt');
    expect(library.catalog.count()).toBe(report.added);
    expect(report.added).toBeGreaterThan(0);
  });

  it('says which file is missing', async () => {
    const result = await (await libraries.open()).importFile(join(libraries.folder, 'missing.txt'));
    expect(result).toMatchObject({ ok: false, error: { code: 'source-unreadable', message: expect.stringContaining('missing.txt') as string } });
  });
});
