import { expect, test } from 'vitest';
import { bareExport, sampleExport, sampleHighlight, samplePaper, writeAll } from './export/sample-papers.fixture.ts';
import { highlightsCsvWriter } from './csv/write-highlights-csv.ts';
import { looksLikeHypothesis, readHypothesis } from './hypothesis/read-hypothesis.ts';
import { looksLikeReadwise, readReadwise } from './readwise/read-readwise.ts';

const row = {
  id: 'Ab1', created: '2024-05-01T10:00:00.123456+00:00', updated: '2024-05-02T10:00:00+00:00', user: 'acct:ann@hypothes.is', uri: 'https://arxiv.org/abs/2203.00555', text: 'Why?', tags: ['#depth', 'depth', ' '],
  document: { title: ['[2203.00555] DeepNet: Scaling'] },
  target: [{ source: 'https://arxiv.org/abs/2203.00555', selector: [{ type: 'TextPositionSelector', start: 900, end: 904 }, { type: 'TextQuoteSelector', exact: 'Deep', prefix: 'a ', suffix: ' net' }] }],
};

test('Hypothesis: quotes, page notes and replies arrive, under ids that stay', () => {
  const json = { total: 3, rows: [row, { ...row, id: 'Cd2', target: [{ source: row.uri }], text: 'On the whole' }, { ...row, id: 'Ef3', user: 'acct:bob@hypothes.is', text: 'Because', references: ['Ab1'], target: [{ source: row.uri }] }] };
  expect(looksLikeHypothesis(json)).toBe(true);
  const read = readHypothesis(json);
  expect(read.unreadable).toEqual([]);
  expect(read.papers).toMatchObject([
    {
      record: { title: 'DeepNet: Scaling', identifiers: { arxiv: '2203.00555' } },
      highlights: [{ exact: 'Deep', prefix: 'a ', comment: 'Why?\n\n> bob: Because', tags: ['depth'], createdAt: Date.parse('2024-05-01T10:00:00.123Z') }],
      notes: [{ markdown: 'On the whole' }],
    },
  ]);
  expect(readHypothesis(json).papers[0]?.highlights[0]?.id).toBe(read.papers[0]?.highlights[0]?.id);
  expect(read.papers[0]?.highlights[0]?.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u);
});

test('Hypothesis: a reply whose parent is not in the file is kept as a note, and rings of replies end', () => {
  const lost = { ...row, id: 'x', references: ['gone'], target: [{ source: row.uri }], text: 'Lost' };
  expect(readHypothesis([lost]).papers[0]?.notes).toMatchObject([{ markdown: 'Lost' }]);
  expect(readHypothesis([row, { ...lost, id: 'y', references: ['Ab1'] }, { ...lost, id: 'Ab1', references: ['y'] }]).papers).toHaveLength(1);
});

test('Readwise: rows become highlights of their book, rows without words are named', () => {
  const csv = 'Highlight,Book Title,Book Author,Amazon Book ID,Note,Color,Tags,Location Type,Location,Highlighted at,Document tags\r\n"Deep, and\nstable",DeepNet,"Hongyu Wang, Shuming Ma and Li Dong",,See,blue,"a, b",page,3,2024-05-01 10:00:00+00:00,\r\n,DeepNet,,,,,,,,,\r\n';
  expect(looksLikeReadwise(csv)).toBe(true);
  const { papers, unreadable } = readReadwise(csv);
  expect(papers).toMatchObject([
    { record: { title: 'DeepNet', people: [{ name: 'Hongyu Wang' }, { name: 'Shuming Ma' }, { name: 'Li Dong' }] }, highlights: [{ exact: 'Deep, and\nstable', comment: 'See', colour: 'blue', tags: ['a', 'b'] }] },
  ]);
  expect(unreadable).toEqual([{ title: 'DeepNet', reason: 'Line 4 has no highlight.' }]);
});

test('Carrel’s own table of highlights is read back with the same ids', () => {
  const { papers } = readReadwise(writeAll(highlightsCsvWriter(), [sampleExport, bareExport]));
  expect(papers).toMatchObject([
    { record: { identifiers: samplePaper.identifiers }, highlights: [{ id: sampleHighlight.id, exact: sampleHighlight.anchor.exact, comment: sampleHighlight.comment, colour: 'green', tags: sampleHighlight.tags }] },
  ]);
});
