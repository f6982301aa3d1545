import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PaperId } from '../../domain/paper/paper.ts';
import { valueOf } from '../../domain/result.fixture.ts';
import type { RelatedPaper } from '../../ipc/contract.ts';
import { manyRecords, sampleRecord, sampleText } from './sample-records.fixture.ts';
import { testCatalog, type TestCatalog } from './test-catalog.fixture.ts';

let test: TestCatalog;
beforeEach(() => {
  test = testCatalog();
});
afterEach(() => {
  test.remove();
});

const oak = sampleRecord('Oak desks in reading rooms', { abstract: sampleText('An oak desk lasts. Reading rooms have oak desks with green lamps.') });
const ash = sampleRecord('Desks of ash and oak', { abstract: sampleText('We compare oak desks with those of ash.') });
const lamps = sampleRecord('Green lamps', { abstract: sampleText('Green lamps calm. They stand in reading rooms.') });
const whales = sampleRecord('Songs of whales', { abstract: sampleText('Whales sing at night.') });

function idOf(title: string): PaperId {
  const row = test.catalog.rows({ query: `"${title}"`, offset: 0, limit: 1 }).rows[0];
  if (row === undefined) throw new Error(`No paper is called ${title}.`);
  return row.id;
}

function related(title: string): readonly RelatedPaper[] {
  return valueOf(test.catalog.related(idOf(title)));
}

const titles = (found: readonly RelatedPaper[]): readonly string[] => found.map(({ paper }) => paper.title);

describe('related papers', () => {
  it('come nearest first, without the paper itself and those that share nothing', async () => {
    await test.importAll(oak, whales, sampleRecord('A lamp in the hall'), ash);
    expect(titles(related(oak.title))).toEqual([ash.title, 'A lamp in the hall']);
    expect(related(whales.title)).toEqual([]);
  });

  it('say which terms both have, in the words of the paper asked about, longer ones instead of their parts', async () => {
    await test.importAll(oak, lamps);
    const [found] = related(oak.title);
    expect([...(found?.shared ?? [])].sort()).toEqual(['green lamps', 'reading rooms']);
    expect(found?.likeness).toBeGreaterThan(0);
    expect(found?.likeness).toBeLessThan(1);
  });

  it('see what a later import brought to a paper', async () => {
    await test.importAll(oak, whales);
    expect(titles(related(oak.title))).toEqual([]);
    await test.importAll({ ...whales, abstract: sampleText('Whales sing at oak desks.') });
    expect(titles(related(oak.title))).toEqual([whales.title]);
  });

  it('compare any grammatical form, and take no account of words that every paper uses', async () => {
    await test.importAll(sampleRecord('Pruned networks'), sampleRecord('We prune a network'), sampleRecord('We propose a method'), sampleRecord('A novel method of which we propose many'));
    expect(titles(related('Pruned networks'))).toEqual(['We prune a network']);
    expect(related('We propose a method')).toEqual([]);
  });

  it('are ten at most, also where a word is in every paper', async () => {
    await test.importAll(...manyRecords(60));
    expect(related('Notes on desk number 7 and its lamp').length).toBeLessThanOrEqual(10);
  });

  it('come from any text without harm', async () => {
    await test.importAll(sampleRecord('"quoted" AND (NEAR) * title:x ^ 注意力 \u0301e'), sampleRecord('Quoted, near, and 注意力'));
    expect(titles(related('title:x'))).toEqual(['Quoted, near, and 注意力']);
  });

  it('of an unknown paper are an error', () => {
    expect(test.catalog.related('arxiv:0000.00000' as PaperId)).toMatchObject({ ok: false, error: { code: 'paper-unknown' } });
  });
});
