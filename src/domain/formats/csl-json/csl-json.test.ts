import { expect, test } from 'vitest';
import { bareExport, publishedPaper, sampleExport, samplePaper, writeAll } from '../export/sample-papers.fixture.ts';
import { looksLikeCslJson, readCslJson } from './read-csl-json.ts';
import { cslJsonWriter } from './write-csl-json.ts';

test('what is written is valid JSON with the keys of the schema, and is read back as the same papers', () => {
  const json: unknown = JSON.parse(writeAll(cslJsonWriter(), [sampleExport, bareExport]));
  expect(json).toMatchObject([
    { id: 'wang2022deepnet', type: 'article', issued: { 'date-parts': [[2022, 3, 1]] }, number: 'arXiv:2203.00555', author: [{ family: 'Wang' }, {}, { given: 'Frank', family: 'van der Meulen' }] },
    { type: 'article-journal', 'container-title': publishedPaper.venue, DOI: publishedPaper.identifiers.doi },
  ]);
  expect(looksLikeCslJson(json)).toBe(true);
  const { records } = readCslJson(json);
  expect(records[0]).toMatchObject({ title: samplePaper.title, people: samplePaper.people, date: '2022-03-01', identifiers: samplePaper.identifiers, topics: samplePaper.topics });
  expect(records[1]).toMatchObject({ venue: publishedPaper.venue, date: '2024-10', identifiers: publishedPaper.identifiers });
});

test('an empty export is an empty list', () => {
  expect(JSON.parse(writeAll(cslJsonWriter(), []))).toEqual([]);
});

test('items of other programs, and items of the wrong shape', () => {
  const { records, unreadable } = readCslJson({
    items: [
      { title: 'On <i>C. elegans</i> if x < 3', type: 'article', author: [{ given: 'Vincent', 'non-dropping-particle': 'van', family: 'Gogh' }, { literal: 'Team' }, 5], issued: { raw: '2020-05' } },
      { type: 'article' },
      null,
      { title: 5, author: 'none', issued: { 'date-parts': [['2021', '13']] } },
    ],
  });
  expect(records).toMatchObject([
    { title: 'On C. elegans if x < 3', people: [{ name: 'Vincent van Gogh' }, { name: 'Team' }], date: '2020-05' },
    { title: '5', people: [], date: '2021' },
  ]);
  expect(unreadable).toHaveLength(2);
});
