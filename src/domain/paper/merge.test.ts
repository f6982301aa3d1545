import { describe, expect, it } from 'vitest';
import { mergeRecord } from './merge.ts';
import type { Paper, PaperId, PaperRecord, PaperText } from './paper.ts';

const bare: PaperRecord = {
  title: 'A Study of Desks',
  titleRaw: 'A Study of Desks',
  identifiers: {},
  people: [],
  peopleIncomplete: false,
  topics: [],
  links: [],
};

const text = (words: string, origin: PaperText['origin'] = 'authors'): PaperText => ({ text: words, raw: words, origin });
const paper = (facts: Partial<PaperRecord>): Paper => ({
  ...bare,
  ...facts,
  id: 'title:1' as PaperId,
  addedAt: 1,
  updatedAt: 1,
});
const record = (facts: Partial<PaperRecord>): PaperRecord => ({ ...bare, ...facts });

describe('mergeRecord', () => {
  it('fills every blank and calls it merged', () => {
    const facts: Partial<PaperRecord> = {
      identifiers: { arxiv: '2203.00555', doi: '10.1/x' },
      people: [{ name: 'Ada Desk' }],
      date: '2022-03',
      venue: 'Workshop on Desks',
      kind: 'survey',
      abstract: text('Desks are flat.'),
      summary: text('Flat.', 'carrel'),
      topics: ['desks'],
      links: [{ kind: 'code', url: 'https://example.org/code' }],
    };
    const merge = mergeRecord(paper({}), record(facts));
    expect(merge.outcome).toBe('merged');
    expect(merge.record).toEqual(record(facts));
    expect(merge.replaced).toEqual([]);
  });

  it('keeps the facts the library has, titles included', () => {
    const existing = paper({ identifiers: { doi: '10.1/x' }, venue: 'Here', kind: 'theory', people: [{ name: 'A' }] });
    const other = record({
      title: 'A Study Of Desks',
      identifiers: { doi: '10.1/y' },
      venue: 'There',
      kind: 'survey',
      people: [{ name: 'B' }],
    });
    const merge = mergeRecord(existing, other);
    expect(merge.outcome).toBe('unchanged');
    expect(merge.record).toMatchObject({ title: bare.title, venue: 'Here', people: [{ name: 'A' }] });
  });

  it('leaves a paper alone that meets itself', () => {
    const all = paper({ abstract: text('One.'), summary: text('Two.'), date: '2022', topics: ['Desks'] });
    expect(mergeRecord(all, { ...all, topics: ['desks'] }).outcome).toBe('unchanged');
  });

  it.each([
    ['2022', '2022-03', '2022-03'],
    ['2022-03', '2022-03-01', '2022-03-01'],
    ['2022-03', '2022', '2022-03'],
    ['2022', '2023-01', '2022'],
    ['202', '2022', '202'],
  ])('joins the dates %s and %s to %s', (existing, incoming, expected) => {
    expect(mergeRecord(paper({ date: existing }), record({ date: incoming })).record.date).toBe(expected);
  });

  it('completes people that were named only in part, and never the other way round', () => {
    const some = { people: [{ name: 'A' }], peopleIncomplete: true };
    const all = { people: [{ name: 'A' }, { name: 'B' }], peopleIncomplete: false };
    expect(mergeRecord(paper(some), record(all)).record).toMatchObject(all);
    expect(mergeRecord(paper(all), record(some)).record).toMatchObject(all);
    expect(mergeRecord(paper(some), record({})).record).toMatchObject(some);
  });

  it('joins links by address', () => {
    const one = { kind: 'code', url: 'https://example.org/1' } as const;
    const two = { kind: 'page', url: 'https://example.org/2' } as const;
    expect(mergeRecord(paper({ links: [one] }), record({ links: [{ ...one, kind: 'page' }, two] })).record.links).toEqual([
      one,
      two,
    ]);
  });

  it('replaces an abstract that says something else and hands back the old one', () => {
    const merge = mergeRecord(paper({ abstract: text('Old words.') }), record({ abstract: text('New words.') }));
    expect(merge.outcome).toBe('updated');
    expect(merge.record.abstract?.text).toBe('New words.');
    expect(merge.replaced).toEqual([{ field: 'abstract', text: text('Old words.') }]);
  });

  it.each(['Desks  are\nflat. And calm.', 'Desks are', 'Desks are…', 'Desks are ...', ' ', '…'])(
    'does not let %j replace the whole abstract',
    (incoming) => {
      const merge = mergeRecord(paper({ abstract: text('Desks are flat. And calm.') }), record({ abstract: text(incoming) }));
      expect(merge.outcome).toBe('unchanged');
    },
  );

  it('replaces a cut-off abstract by the whole one, under either policy', () => {
    const whole = record({ abstract: text('Desks are flat. And calm.') });
    expect(mergeRecord(paper({ abstract: text('Desks are…') }), whole).outcome).toBe('updated');
    expect(mergeRecord(paper({ abstract: text('Desks are…') }), whole, 'complete').outcome).toBe('updated');
  });

  it('does not let the two texts of one source replace each other', () => {
    const other = record({ abstract: text('New words.') });
    expect(mergeRecord(paper({ abstract: text('Old words.') }), other, 'complete').outcome).toBe('unchanged');
  });

  it("keeps the library's own summary and lets it replace a site's", () => {
    const own = text('Ours.', 'carrel');
    const site = text('Theirs.', 'site');
    expect(mergeRecord(paper({ summary: own }), record({ summary: site })).outcome).toBe('unchanged');
    expect(mergeRecord(paper({ summary: site }), record({ summary: text('Others.', 'site') })).outcome).toBe('unchanged');
    const merge = mergeRecord(paper({ summary: site }), record({ summary: own }));
    expect(merge).toMatchObject({ outcome: 'updated', replaced: [{ field: 'summary', text: site }] });
    expect(merge.record.summary).toEqual(own);
  });
});
