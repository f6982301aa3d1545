import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { textHash } from '../../domain/annotation/text-hash.ts';
import type { PaperId } from '../../domain/paper/paper.ts';
import { valueOf } from '../../domain/result.fixture.ts';
import { sampleRecord, sampleText } from './sample-records.fixture.ts';
import { testCatalog, type TestCatalog } from './test-catalog.fixture.ts';

let clock = 0;
let test: TestCatalog;
beforeEach(() => {
  clock = 0;
  test = testCatalog(() => clock);
});
afterEach(() => {
  test.remove();
});

async function importAbstract(text: string): Promise<PaperId> {
  clock += 10;
  const [first] = (await test.importAll(sampleRecord('Lamps', { abstract: sampleText(text), summary: sampleText('Light.', 'carrel') }))).records;
  if (first?.id === undefined) throw new Error('Nothing was imported.');
  return first.id;
}

describe('former texts of a paper', () => {
  it('are none while nothing was replaced', async () => {
    const id = await importAbstract('One lamp.');
    await importAbstract('One  lamp.');
    expect(valueOf(test.catalog.textVersions(id))).toEqual([]);
  });

  it('are kept with the times at which they came and went, the latest first', async () => {
    const id = await importAbstract('One lamp.');
    await importAbstract('Two lamps.');
    await importAbstract('Three lamps.');
    expect(valueOf(test.catalog.textVersions(id))).toEqual([
      { field: 'abstract', text: 'Two lamps.', hash: textHash('Two lamps.'), seenAt: 20, replacedAt: 30 },
      { field: 'abstract', text: 'One lamp.', hash: textHash('One lamp.'), seenAt: 10, replacedAt: 20 },
    ]);
    expect(valueOf(test.catalog.paper(id)).abstract?.text).toBe('Three lamps.');
  });

  it('do not name a text that has come back', async () => {
    const id = await importAbstract('One lamp.');
    await importAbstract('Two lamps.');
    await importAbstract('One lamp.');
    expect(valueOf(test.catalog.textVersions(id)).map(({ text, replacedAt }) => [text, replacedAt])).toEqual([['Two lamps.', 30]]);
    await importAbstract('Two lamps.');
    expect(valueOf(test.catalog.textVersions(id)).map(({ text, replacedAt }) => [text, replacedAt])).toEqual([['One lamp.', 40]]);
  });

  it('are those of one paper only, and an unknown paper is an error', async () => {
    await importAbstract('One lamp.');
    await importAbstract('Two lamps.');
    const [other] = (await test.importAll(sampleRecord('Desks', { abstract: sampleText('One desk.') }))).records;
    expect(test.catalog.textVersions(other?.id ?? ('' as PaperId))).toEqual({ ok: true, value: [] });
    expect(test.catalog.textVersions('arxiv:none' as PaperId)).toMatchObject({ ok: false, error: { code: 'paper-unknown' } });
  });
});
