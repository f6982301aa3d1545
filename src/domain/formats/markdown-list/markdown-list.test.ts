import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import type { PaperRecord } from '../../paper/paper.ts';
import type { ReadList, SharedEntry } from '../../reading-list/shared-list.ts';
import { publishedPaper, samplePaper } from '../export/sample-papers.fixture.ts';
import { looksLikeMarkdownList, readMarkdownList } from './read-markdown-list.ts';
import { markdownListPieces } from './write-markdown-list.ts';

const nameless: PaperRecord = { title: 'A Note on [brackets] & <b>tags</b> * stars', titleRaw: '', identifiers: {}, people: [{ name: 'Ada Writer' }], peopleIncomplete: true, topics: [], links: [{ kind: 'page', url: 'https://example.org/a_(b)' }] };

const list: ReadList = {
  origin: null,
  name: 'Thesis #2 *draft*',
  description: 'What chapter 2 stands on.\nTwo lines.\n\n- and a second paragraph\n---',
  colour: null,
  goalDate: '2026-12-24',
  entries: [
    { paper: samplePaper, note: 'Read <b>this</b> first.\n# no heading\n1. no list\n\nThen stop \\', dueDate: '2026-12-01', priority: 'high' },
    { paper: publishedPaper, note: '', dueDate: null, priority: 'low' },
    { paper: nameless, note: '', dueDate: '2027-01-31', priority: 'normal' },
  ],
  inside: [{ origin: null, name: 'Later', description: '', colour: null, goalDate: null, entries: [{ paper: nameless, note: 'again', dueDate: null, priority: 'normal' }], inside: [] }],
};

function written(shared: ReadList, finished = false): string {
  const ticked = shared.entries.map((entry, at) => ({ ...entry, finished: finished && at === 0 }));
  return [...markdownListPieces<PaperRecord>({ ...shared, entries: ticked }, { ticks: finished }, (record) => record)].join('');
}

function valueOf(text: string): ReadList {
  const read = readMarkdownList(text);
  if (!read.ok) throw new Error(read.error.message);
  expect(read.value.unreadable).toEqual([]);
  return read.value.list;
}

/** What Markdown can say of an entry. */
function said({ paper: { title, identifiers, date, people, venue }, note, dueDate, priority }: SharedEntry<PaperRecord>): object {
  return { title, identifiers, date, venue, people: people.map(({ name }) => name), note, dueDate, priority };
}

describe('a list as Markdown', () => {
  it('comes back with its order, notes, days and priorities, and the lists inside it', () => {
    const text = written(list);
    expect(looksLikeMarkdownList(text)).toBe(true);
    const back = valueOf(text);
    expect(back).toMatchObject({ name: list.name, description: list.description, goalDate: list.goalDate });
    expect(back.entries.map(said)).toEqual(list.entries.map(said));
    expect(back.inside.map(({ name, entries }) => ({ name, entries: entries.map(said) }))).toEqual([{ name: 'Later', entries: list.inside[0]?.entries.map(said) }]);
  });

  it('is one heading, one numbered list and a list inside it for every reader of Markdown, with no tag of anybody’s', () => {
    const html = new MarkdownIt({ html: true }).render(written(list));
    expect(html.match(/<h[12]>/gu)).toEqual(['<h1>', '<h2>']);
    expect(html.match(/<ol>/gu)).toHaveLength(2);
    expect(html.match(/<li>/gu)).toHaveLength(4);
    expect(html).not.toContain('<b>');
    expect(html).toContain('<a href="https://doi.org/10.1109/tpami.2024.3386927">');
    expect(html).toContain('<a href="https://example.org/a_(b)">');
    expect(html).toContain('<p>Due 1 December 2026 · high priority</p>');
  });

  it('has tick boxes only where ticks go along', () => {
    expect(written(list)).not.toContain('[ ]');
    expect(written(list, true)).toMatch(/^1\. \[x\] \[DeepNet/mu);
    expect(written(list, true)).toMatch(/^2\. \[ \] \[DeepNet/mu);
    expect(valueOf(written(list, true)).entries.map(said)).toEqual(list.entries.map(said));
  });

  it('is read after a person has gone over it', () => {
    const edited = `${written({ ...list, inside: [] }).replace(/\n/gu, '\r\n')}\r\n* [Attention Is All You Need](https://arxiv.org/abs/1706.03762)\r\n   my own words\r\n`;
    const back = valueOf(edited);
    expect(back.entries.at(-1)).toMatchObject({ paper: { title: 'Attention Is All You Need', identifiers: { arxiv: '1706.03762' } } });
    expect(back.entries).toHaveLength(4);
  });

  it('is not taken for one without the line under its heading', () => {
    expect(looksLikeMarkdownList('# My notes\n\n1. [A](https://example.org)\n')).toBe(false);
  });

  it('is refused when it is longer than a list can be', () => {
    const long = `# A\n\n*Reading list from Carrel*\n\n${'1. B\n'.repeat(10_001)}`;
    expect(readMarkdownList(long)).toMatchObject({ ok: false, error: { code: 'source-too-large' } });
  });
});
