import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { sampleChanges, samplePaper } from '../../domain/formats/export/sample-papers.fixture.ts';
import { openLibrary } from '../library/library.ts';
import { json, type Ended } from './command-line.fixture.ts';
import { run } from './run.ts';

/** A library of its own and the command line over it, in this process: what is tested here is no matter of processes. */
interface TestCommandLine {
  readonly folder: string;
  readonly library: string;
  readonly carrel: (...args: readonly string[]) => Promise<Ended>;
  readonly remove: () => void;
}

function testCommandLine(): TestCommandLine {
  const folder = mkdtempSync(join(tmpdir(), 'carrel-test-'));
  const library = join(folder, 'library');
  const carrel = async (...args: readonly string[]): Promise<Ended> => {
    const [out, err]: [string[], string[]] = [[], []];
    const write = (text: string): Promise<void> => Promise.resolve(void out.push(text));
    const status = await run(['--library', library, ...args], {
      write,
      lines: (...lines) => write(lines.map((line) => `${line}\n`).join('')),
      json: (value) => write(JSON.stringify(value)),
      message: (...lines) => void err.push(...lines.map((line) => `${line}\n`)),
    });
    return { status, out: out.join(''), err: err.join('') };
  };
  return {
    folder,
    library,
    carrel,
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

let test: TestCommandLine;
beforeEach(async () => {
  test = testCommandLine();
  await test.carrel('list', '--starter');
  const library = await openLibrary(test.library);
  if (!library.ok) throw new Error(library.error.message);
  const { abstract, title } = samplePaper;
  await library.value.importSource({ name: 'a.ris', bytes: Buffer.from(`TY  - JOUR\nTI  - ${title}\nAN  - arXiv:2203.00555\nAB  - ${abstract?.text ?? ''}\nER  - \n`) });
  library.value.mirror.write(sampleChanges);
  library.value.close();
});
afterEach(() => {
  test.remove();
});

it('writes every format to standard output or to a file', async () => {
  for (const format of ['jsonld', 'bibtex', 'ris', 'csl-json', 'csv', 'highlights-csv', 'html', 'archive']) {
    const printed = await test.carrel('export', '--format', format);
    expect(printed, format).toMatchObject({ status: 0, err: '' });
    const path = join(test.folder, `out.${format}`);
    expect((await test.carrel('export', '--format', format, '--output', path)).status).toBe(0);
    const date = /"generated":"[^"]*"|urn:carrel:export:\d+|"madeAt":\d+|"sha256":"\w+"/gu;
    expect(readFileSync(path, 'utf8').replace(date, '')).toBe(printed.out.replace(date, ''));
  }
  expect(readdirSync(test.folder).filter((name) => name.endsWith('.part'))).toEqual([]);
});

it('writes a Markdown file for each paper, and never over a file with other words', async () => {
  const folder = join(test.folder, 'notes');
  expect(await test.carrel('export', '--format', 'markdown')).toMatchObject({ status: 2, out: '' });
  const report = json(await test.carrel('export', '--format', 'markdown', '--output', folder, '--json'));
  expect(report).toMatchObject({ files: 119, papers: 119, marks: 2, beside: [] });
  const name = readdirSync(folder).find((file) => file.includes('DeepNet')) ?? '';
  expect(readFileSync(join(folder, name), 'utf8')).toContain('> $O(n \\log n)$ suffices.');
  writeFileSync(join(folder, name), 'mine');
  const again = await test.carrel('export', '--format', 'markdown', '--output', folder);
  expect(again.err).toContain(name.replace('.md', ' (2).md'));
  expect(readFileSync(join(folder, name), 'utf8')).toBe('mine');
  expect(readdirSync(folder)).toHaveLength(120);
});

it('exports what a query finds', async () => {
  expect(json(await test.carrel('export', '--format', 'csl-json', '--query', 'has:highlight'))).toMatchObject([{ title: 'DeepNet: Scaling Transformers to 1,000 Layers' }]);
});

it('says which file could not be written, and leaves nothing behind', async () => {
  const path = join(test.folder, 'missing', 'out.bib');
  const ended = await test.carrel('export', '--format', 'bibtex', '--output', path);
  expect(ended).toMatchObject({ status: 1, out: '' });
  expect(ended.err).toContain(path);
  expect(existsSync(join(test.folder, 'missing'))).toBe(false);
});

it('brings a library back from its archive into an empty one, and a second time nothing changes', async () => {
  const path = join(test.folder, 'all.carrel');
  await test.carrel('export', '--format', 'archive', '--output', path);
  const other = testCommandLine();
  try {
    const first = json(await other.carrel('import', path, '--json'));
    expect(first).toMatchObject({ format: 'archive', added: 119, failed: 0, annotations: { added: 2, kept: 0 } });
    const [here, there] = [json(await test.carrel('export')), json(await other.carrel('export'))];
    expect(there).toEqual(here);
    expect(json(await other.carrel('import', path, '--json'))).toMatchObject({ added: 0, updated: 0, merged: 0, unchanged: 119, annotations: { added: 0, updated: 0, unchanged: 2 } });
    expect(json(await other.carrel('export'))).toEqual(here);
    // Beside the import of the archive itself, the second library remembers the same imports.
    const importsOf = (text: string): readonly string[] => text.split('\n').filter((line) => line.startsWith('{"import"') && !line.includes('"format":"archive"'));
    expect(importsOf((await other.carrel('export', '--format', 'archive')).out)).toEqual(importsOf((await test.carrel('export', '--format', 'archive')).out));
  } finally {
    other.remove();
  }
});

it('refuses an archive of which a part is missing, and the library is as it was', async () => {
  const path = join(test.folder, 'part.carrel');
  const { out } = await test.carrel('export', '--format', 'archive');
  writeFileSync(path, out.split('\n').filter((_, at) => at !== 5).join('\n'));
  const other = testCommandLine();
  expect(json(await other.carrel('import', path, '--json'))).toMatchObject({ error: { code: 'source-damaged' } });
  expect(json(await other.carrel('list', '--json'))).toMatchObject({ total: 0 });
  other.remove();
});

it('brings highlights and notes back from web annotations, and adds the papers that are missing', async () => {
  const path = join(test.folder, 'all.jsonld');
  await test.carrel('export', '--format', 'jsonld', '--output', path);
  const other = testCommandLine();
  try {
    expect(json(await other.carrel('import', path, '--json'))).toMatchObject({ format: 'json-ld', added: 1, annotations: { added: 2, unplaced: 1 } });
    const { annotations } = json(await other.carrel('export')) as { readonly annotations: readonly object[] };
    expect(annotations).toMatchObject(sampleChanges.map(({ table, row }) => ({ table, row: { ...row, paperId: expect.any(String) as string, id: expect.any(String) as string } })));
  } finally {
    other.remove();
  }
  expect(json(await test.carrel('import', path, '--json'))).toMatchObject({ added: 0, unchanged: 1, annotations: { added: 0, updated: 0, unchanged: 2, unplaced: 0 } });
});

it('reads what other programs export', async () => {
  const file = (name: string, content: string): string => {
    writeFileSync(join(test.folder, name), content);
    return join(test.folder, name);
  };
  const row = { id: 'h1', created: '2024-05-01T10:00:00Z', uri: 'https://arxiv.org/abs/2203.00555v1', text: '', tags: [], document: { title: ['x'] }, target: [{ selector: [{ type: 'TextQuoteSelector', exact: 'measured 5% more' }] }] };
  const hypothesis = file('h.json', JSON.stringify({ total: 1, rows: [row] }));
  expect(json(await test.carrel('import', hypothesis, '--json'))).toMatchObject({ format: 'hypothesis', added: 0, unchanged: 1, annotations: { added: 1, unplaced: 0 } });
  expect(json(await test.carrel('import', hypothesis, '--json'))).toMatchObject({ annotations: { added: 0, unchanged: 1 } });
  const readwise = file('r.csv', `Highlight,Book Title,Book Author,Note\n"words of the full text","DeepNet: Scaling Transformers to 1,000 Layers",,\nAnything,A Book Nobody Has Heard Of,Ann Author,Why\n`);
  expect(json(await test.carrel('import', readwise, '--json'))).toMatchObject({ format: 'readwise', added: 1, unchanged: 1, annotations: { added: 2, unplaced: 2 } });
  const bib = file('b.bib', '@misc{a, title={Some Title That Is New}, author={Doe, Jane}}\n@misc{b}\n');
  expect(json(await test.carrel('import', bib, '--json'))).toMatchObject({ format: 'bibtex', added: 1, failed: 1, records: [{ title: 'Some Title That Is New' }, { title: 'b', outcome: 'failed' }] });
  expect(json(await test.carrel('import', file('x.json', '{"a": 1}'), '--json'))).toMatchObject({ error: { code: 'source-not-recognised' } });
});
