import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HIGHLIGHT_COLOURS, PRIORITIES } from '../../annotation/annotation.ts';
import type { PaperRecord } from '../../paper/paper.ts';
import type { ReadList, SharedEntry } from '../../reading-list/shared-list.ts';
import { arbitraryLibrary } from '../export/arbitrary-rows.fixture.ts';
import { samplePaper } from '../export/sample-papers.fixture.ts';
import { listFilePieces } from './list-file.ts';
import { looksLikeListFile, readListFile } from './read-list-file.ts';

const facts = { program: '1.2.3', madeAt: Date.UTC(2026, 10, 23) };

function written(list: ReadList): string {
  return [...listFilePieces(list, facts, (record) => record)].join('');
}

/** A record as a file brings it: the source letter by letter, the id and the times stay where it was. */
function shared({ title, identifiers, people, peopleIncomplete, date, venue, abstract, summary, topics, kind, links }: PaperRecord): PaperRecord {
  return {
    ...{ title, titleRaw: title, identifiers, people, peopleIncomplete, topics, links },
    ...(date === undefined ? {} : { date }),
    ...(venue === undefined ? {} : { venue }),
    ...(kind === undefined ? {} : { kind }),
    ...(abstract === undefined ? {} : { abstract: { ...abstract, raw: abstract.text } }),
    ...(summary === undefined ? {} : { summary: { ...summary, raw: summary.text } }),
  };
}

const day = fc.integer({ min: 0, max: 40_000 }).map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));
const text = fc.string({ unit: 'grapheme' });

function arbitraryList(inside: fc.Arbitrary<readonly ReadList[]>): fc.Arbitrary<ReadList> {
  const entries = arbitraryLibrary.chain((papers) =>
    fc.tuple(...papers.map((paper) => fc.record<SharedEntry<PaperRecord>>({ paper: fc.constant(shared(paper)), note: text, dueDate: fc.option(day), priority: fc.constantFrom(...PRIORITIES) }))),
  );
  return fc.record<ReadList>({
    origin: fc.option(fc.uuid()),
    name: text.filter((name) => name.trim() !== ''),
    description: text,
    colour: fc.option(fc.constantFrom(...HIGHLIGHT_COLOURS)),
    goalDate: fc.option(day),
    entries,
    inside,
  });
}

const list = arbitraryList(fc.array(arbitraryList(fc.constant([])), { maxLength: 2 }));

const plain: ReadList = {
  origin: '0b9d6a3e-2f63-4b6e-9a55-5a7d1c0f1e2a',
  name: 'Thesis',
  description: 'What chapter 2 stands on',
  colour: 'teal',
  goalDate: '2026-12-24',
  entries: [{ paper: shared(samplePaper), note: 'Read <b>this</b> first', dueDate: '2026-12-01', priority: 'high' }],
  inside: [],
};

describe('a list file', () => {
  it('brings any list back as it was', () => {
    fc.assert(
      fc.property(list, (any) => {
        const file = written(any);
        expect(looksLikeListFile(file)).toBe(true);
        expect(readListFile(file)).toEqual({ ok: true, value: any });
      }),
    );
  });

  it('says nothing of when a paper came, or of the letters it came in', () => {
    const file = written({ ...plain, entries: [{ paper: samplePaper, note: '', dueDate: null, priority: 'normal' }] });
    expect(Object.keys((JSON.parse(file) as { list: { entries: { paper: object }[] } }).list.entries[0]?.paper ?? {})).toEqual([
      ...['title', 'arxiv', 'people', 'date', 'abstract', 'summary', 'topics', 'kind', 'links'],
    ]);
    expect(file).not.toContain('1700000000');
  });

  it('leaves a paper out that is not there any more', () => {
    const file = [...listFilePieces({ ...plain, entries: [...plain.entries, ...plain.entries] }, facts, () => undefined)].join('');
    expect(readListFile(file)).toMatchObject({ ok: true, value: { entries: [] } });
  });

  it('is known by its first words, however it is laid out', () => {
    expect(looksLikeListFile('\ufeff{\n  "format" : "carrel-list",')).toBe(true);
    expect(looksLikeListFile('{"program":"x","format":"carrel-list"')).toBe(true);
    expect(looksLikeListFile('{"format":"carrel-archive"')).toBe(false);
    expect(looksLikeListFile('[{"title":"\\"format\\":\\"carrel-list\\""}]')).toBe(false);
  });
});

/** The file of the plain list with something else in it. */
function changed(change: (file: Record<string, unknown>, list: Record<string, unknown>, entry: Record<string, unknown>) => void): string {
  const file = JSON.parse(written(plain)) as { list: { entries: Record<string, unknown>[] } & Record<string, unknown> } & Record<string, unknown>;
  change(file, file.list, file.list.entries[0] ?? {});
  return JSON.stringify(file);
}

describe('a list file that is not as it should be', () => {
  it.each<[what: string, file: string, code: string, says: string]>([
    ['cut off', written(plain).slice(0, 200), 'source-damaged', 'breaks off or is damaged'],
    ['of a newer program', changed((file) => { file['version'] = 2; }), 'library-too-new', 'newer version'],
    ['without a version', changed((file) => { file['version'] = 'one'; }), 'source-damaged', 'not of which version'],
    ['without a list', changed((file) => { delete file['list']; }), 'source-damaged', 'the list is missing'],
    ['with a name of another kind', changed((_, inner) => { inner['name'] = ['Thesis']; }), 'source-damaged', 'the name of the list is no text'],
    ['with papers that are no list', changed((_, inner) => { inner['entries'] = { 0: 'x' }; }), 'source-damaged', 'the papers of “Thesis” should be a list'],
    ['with a day that there is not', changed((_, _inner, entry) => { entry['dueDate'] = '2026-02-30'; }), 'source-damaged', 'the due date of paper 1 of “Thesis” (“2026-02-30”) is none such as 2026-12-01'],
    ['with a priority that there is not', changed((_, _inner, entry) => { entry['priority'] = 'urgent'; }), 'source-damaged', 'the priority of paper 1 of “Thesis” (“urgent”) is none of low, normal, high'],
    ['with a paper that is a number', changed((_, _inner, entry) => { entry['paper'] = 7; }), 'source-damaged', 'paper 1 of “Thesis” has the wrong shape'],
    ['with an address that runs something', changed((_, _inner, entry) => { entry['paper'] = { title: 'A', links: [{ kind: 'page', url: 'javascript:alert(1)' }] }; }), 'source-damaged', 'a link of paper 1'],
    ['with an id that leads elsewhere', changed((_, inner) => { inner['id'] = 'a/b'; }), 'source-damaged', 'the id of “Thesis”'],
    ['inside itself', changed((_, inner) => { inner['lists'] = [{ ...inner, lists: [] }]; }), 'source-damaged', 'is in the file twice, or inside itself'],
    ['nested too deep', changed((_, inner) => { inner['lists'] = [{ name: 'A', entries: [], lists: [{ name: 'B', entries: [] }] }]; }), 'source-damaged', 'nested one level'],
    ['with 100,000 papers', changed((_, inner) => { inner['entries'] = Array.from({ length: 100_000 }, () => ({ paper: { title: 'A' } })); }), 'source-too-large', '100,000 papers'],
  ])('%s is refused with a sentence that says so', (_, file, code, says) => {
    const read = readListFile(file);
    expect(read).toMatchObject({ ok: false, error: { code } });
    expect(read.ok ? '' : read.error.message).toContain(says);
  });

  it('is refused or read, and never more, wherever a letter is another', () => {
    const file = written(plain);
    fc.assert(
      fc.property(fc.nat(file.length - 1), fc.constantFrom('"', '{', '}', '[', '0', 'x', ',', '\\'), (at, letter) => {
        const read = readListFile(file.slice(0, at) + letter + file.slice(at + 1));
        expect(read.ok || read.error.message.length > 20).toBe(true);
      }),
    );
  });

  it('counts what else is wrong', () => {
    const read = readListFile(changed((_, inner, entry) => { inner['goalDate'] = 'soon'; entry['priority'] = 3; }));
    expect(read.ok ? '' : read.error.message).toContain('1 more thing is wrong');
  });
});
