import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { json, PAGE, readableByAll, run, testCommandLine, type TestCommandLine } from './command-line.fixture.ts';

let test: TestCommandLine;
beforeEach(() => {
  test = testCommandLine();
});
afterEach(() => {
  test.remove();
});

describe('carrel used wrongly', () => {
  it.each([
    [[], 'Which command?'],
    [['frobnicate'], 'There is no command "frobnicate".'],
    [['import'], 'carrel import FILE…'],
    [['list', 'more'], `can't do anything with "more"`],
    [['list', '--partial'], 'has no option --partial'],
    [['list', '--limit', '0'], '--limit takes a whole number above 0.'],
    [['list', '--frob'], "Unknown option '--frob'"],
    [['export', '--format', 'pdf'], 'There is no format "pdf"'],
    [['search'], 'carrel search QUERY'],
    [['search', 'x', '--sort', 'colour'], '--sort takes one of relevance, date, added, title, year, venue'],
    [['list', '--facets'], 'has no option --facets'],
    [['list', '--strict'], 'has no option --strict'],
  ])('says for %j: %s', async (args, sentence) => {
    const ended = await test.carrel(...args);
    expect(ended).toMatchObject({ status: 2, out: '' });
    expect(ended.err).toContain(sentence);
    expect(ended.err).toMatch(/^Usage: carrel /m);
  });

  it('explains itself, each command, and its version', async () => {
    expect((await test.carrel('--help')).out).toContain('carrel COMMAND --help');
    for (const command of ['import', 'list', 'show', 'search', 'export']) {
      expect(await test.carrel(command, '--help')).toMatchObject({ status: 0, out: expect.stringMatching(new RegExp(`^Usage: carrel ${command}`)) as string });
    }
    const { version } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as { readonly version: string };
    expect(await test.carrel('--version')).toEqual({ status: 0, out: `${version}\n`, err: '' });
  });
});

describe('the library of the command line', () => {
  it('is the one of the desktop program unless another is named', async () => {
    await run(['list'], { env: { ...process.env, HOME: test.folder, XDG_CONFIG_HOME: join(test.folder, 'config'), APPDATA: test.folder } });
    const place = { linux: 'config/Carrel/library', darwin: 'Library/Application Support/Carrel/library' }[process.platform as string] ?? 'Carrel/library';
    expect(readFileSync(join(test.folder, place, 'catalog.sqlite')).length).toBeGreaterThan(0);
  });

  it('is refused when it is a file, with status 3', async () => {
    writeFileSync(test.library, '');
    const ended = await test.carrel('list');
    expect(ended).toMatchObject({ status: 3, out: '' });
    expect(ended.err).toContain(`The library folder ${test.library} can't be used: it is a file, not a folder.`);
  });

  it.skipIf(process.getuid?.() !== 0 || !readableByAll())('is refused when it is read-only, with status 3', async () => {
    await test.carrel('list', '--starter');
    chmodSync(test.folder, 0o755);
    chmodSync(test.library, 0o555);
    const ended = await run(['--library', test.library, 'list'], { uid: 65_534 });
    expect(ended).toMatchObject({ status: 3, out: '' });
    expect(ended.err).toContain(test.library);
    expect(ended.err).toContain('you have no right to write there');
  });

  it('is refused when it is of a newer version, with status 3', async () => {
    await test.carrel('list');
    const db = new DatabaseSync(join(test.library, 'catalog.sqlite'));
    db.exec('PRAGMA user_version = 99');
    db.close();
    expect(await test.carrel('list')).toMatchObject({ status: 3, err: expect.stringContaining('newer version of Carrel') as string });
  });

  it('takes several programs at once, from the first moment on', async () => {
    const ended = await Promise.all(Array.from({ length: 6 }, () => test.carrel('import', PAGE, '--json')));
    expect(ended.map(({ status, err }) => ({ status, err }))).toEqual(ended.map(() => ({ status: 0, err: '' })));
    const added = ended.map((one) => (json(one) as { readonly added: number }).added);
    expect(added.filter((count) => count > 0)).toHaveLength(1);
  });

  it('says that its annotations were damaged and where the damaged file is', async () => {
    await test.carrel('list');
    writeFileSync(join(test.library, 'annotations.sqlite'), 'Damaged. '.repeat(1_000));
    const ended = await test.carrel('list');
    expect(ended.status).toBe(0);
    expect(ended.err).toMatch(/damaged file is .*annotations\.damaged-/);
  });
});
