import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ReadSource } from '../../paper/import-report.ts';
import { valueOf } from '../../result.fixture.ts';
import { readPageDump } from './read-page-dump.ts';

function sample(name: string): ReadSource {
  const text = readFileSync(join(import.meta.dirname, '../../../../data/samples', name), 'utf8');
  return valueOf(readPageDump(text));
}

const KILN = 'Kiln: Slow Warming Schedules for Small Language Models';
const SHELVES = 'Does a Library Need Shelves? Finding Books by the Company They Keep';
const SWIFTS = 'Counting Swifts with One Microphone';
const LETTERS = 'Letters That Lean: Handwriting Recognition for Left-Handed Writers';
const VALLEY = 'Weather for One Valley: Nested Forecasts on a Kitchen Computer';

describe('the samples', () => {
  const plain = sample('page-dump-plain.txt');

  it('plain: five papers with abstracts', () => {
    expect(plain.records.map((record) => record.title)).toEqual([KILN, SHELVES, SWIFTS, LETTERS, VALLEY]);
    expect(plain.records.every((record) => record.abstract?.origin === 'authors' && record.summary === undefined)).toBe(true);
    expect(plain.records.flatMap((record) => record.links)).toEqual([
      { kind: 'code', url: 'https://github.com/ostrava-clay/kiln' },
      { kind: 'project', url: 'https://quietstacks.example.org/map' },
    ]);
    expect([plain.unreadable, plain.cutOff]).toEqual([[], undefined]);
  });

  it('cards printed twice and wrapped: one paper per card, with summary, abstract and identifier', () => {
    const { records, unreadable, cutOff } = sample('page-dump-cards-twice.txt');
    expect([unreadable, cutOff]).toEqual([[], undefined]);
    expect(records.map((record) => [record.title, record.identifiers.arxiv, record.date])).toEqual([
      [KILN, '2511.04821', '2025-11-06'],
      [SHELVES, '2511.07133', undefined],
      [SWIFTS, '2510.19260', '2025-10-22'],
    ]);
    // The wrapped copies say the same as the plain page.
    expect(records.map((record) => record.abstract?.text)).toEqual(plain.records.slice(0, 3).map((record) => record.abstract?.text));
    expect(records.map((record) => record.summary?.origin)).toEqual(['site', 'site', 'site']);
    expect(records[0]?.titleRaw).toBe('Kiln: Slow Warming Schedules for\nSmall Language Models');
    expect(records[1]?.abstract?.raw).toContain('map, without any reader\'s name, can be walked at\nhttps://');
  });

  it('summaries: four papers without abstract', () => {
    const { records, unreadable } = sample('page-dump-summaries.txt');
    expect(unreadable).toEqual([]);
    expect(records.map((record) => [record.title, record.date, record.abstract])).toEqual([
      [SHELVES, '2025-09-03', undefined],
      [SWIFTS, '2025-09-09', undefined],
      [LETTERS, undefined, undefined],
      [VALLEY, '2025-09-14', undefined],
    ]);
    expect(records.every((record) => record.summary?.origin === 'site')).toBe(true);
  });

  it('damaged TeX: kept as it is, in text and in raw', () => {
    const { records } = sample('page-dump-damaged-tex.txt');
    expect(records).toHaveLength(3);
    expect(records.every((record) => record.abstract?.text === record.abstract?.raw)).toBe(true);
    expect(records[0]?.abstract?.text).toContain('Theta(n^{2}(1+\\delta ln n))');
    expect(records[2]?.links).toEqual([{ kind: 'project', url: 'https://bells.example.net/walks_(short)' }]);
  });

  it('cut off: three papers, and the fourth named with its line', () => {
    const { records, unreadable, cutOff } = sample('page-dump-cut-off.txt');
    expect(records.map((record) => record.title)).toEqual([KILN, SHELVES, SWIFTS]);
    expect(unreadable.map((record) => record.title)).toEqual([LETTERS]);
    expect(cutOff).toEqual({
      code: 'source-cut-off',
      message: `Line 9: the source breaks off at “${LETTERS}”, in the middle of its abstract; 3 complete papers precede it.`,
      next: 'Copy the page again down to its end, or import only the complete papers.',
    });
  });
});
