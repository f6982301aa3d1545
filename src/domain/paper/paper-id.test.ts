import { describe, expect, it } from 'vitest';
import { hash64, isGenericTitle, paperIdOf, samePaper } from './paper-id.ts';
import type { Identifying } from './paper-id.ts';

function record(title: string, more: Partial<Identifying> = {}): Identifying {
  return { title, identifiers: {}, people: [], ...more };
}
const by = (name: string) => ({ people: [{ name }] });

describe('paperIdOf', () => {
  it('takes the DOI first, then the arXiv identifier', () => {
    expect(paperIdOf(record('A', { identifiers: { doi: '10.1000/182', arxiv: '2203.00555' } }))).toBe('doi:10.1000/182');
    expect(paperIdOf(record('A', { identifiers: { arxiv: '2203.00555' } }))).toBe('arxiv:2203.00555');
  });

  it('takes a DOI that arXiv registered as the arXiv identifier', () => {
    expect(paperIdOf(record('A', { identifiers: { doi: '10.48550/arxiv.2203.00555' } }))).toBe('arxiv:2203.00555');
  });

  it('gives the same id to two spellings of a title, and never another one in a later version', () => {
    const id = paperIdOf(record('Fast Feed-Forward Networks', { ...by('Peter Belcak'), date: '2023-08' }));
    expect(paperIdOf(record('Fast feedforward networks.', { ...by('Belcak, P.'), date: '2023' }))).toBe(id);
    expect(id).toBe('title:0127017d098ae626');
  });

  it('tells first authors and years apart', () => {
    const ids = [record('Editorial'), record('Editorial', by('Ada Lovelace')), record('Editorial', { date: '1999' })].map(paperIdOf);
    expect(new Set(ids).size).toBe(3);
  });
});

describe('samePaper', () => {
  it('follows one common identifier whatever the titles say', () => {
    expect(samePaper(record('Old title', { identifiers: { arxiv: '2203.00555' } }), record('New title', { identifiers: { arxiv: '2203.00555' } }))).toBe(true);
    expect(samePaper(record('A', { identifiers: { arxiv: '2203.00555' } }), record('B', { identifiers: { doi: '10.48550/arxiv.2203.00555' } }))).toBe(true);
  });

  it('keeps two identifiers of one scheme apart although the titles agree', () => {
    expect(samePaper(record('One and the same title', { identifiers: { doi: '10.1/a' } }), record('One and the same title', { identifiers: { doi: '10.1/b' } }))).toBe(false);
  });

  it('follows the title where identifiers are of different schemes', () => {
    const preprint = record('Does Reading Help Reading?', { identifiers: { arxiv: '2203.00555' }, date: '2022-03' });
    expect(samePaper(preprint, record('Does reading help reading', { identifiers: { doi: '10.1/a' }, date: '2023' }))).toBe(true);
    expect(samePaper(preprint, record('Does reading help reading', { identifiers: { doi: '10.1/a' }, date: '2024' }))).toBe(false);
  });

  it('refuses another first author and accepts the other order of a name', () => {
    expect(samePaper(record('A long enough title', by('Li Wei')), record('A long enough title', by('Wei Li')))).toBe(true);
    expect(samePaper(record('A long enough title', by('Wei Li')), record('A long enough title', by('Ada Roe')))).toBe(false);
  });

  it('needs author or year as well for a short generic title', () => {
    expect(samePaper(record('Editorial'), record('Editorial'))).toBe(false);
    expect(samePaper(record('Editorial', { date: '1999' }), record('Editorial', { date: '1999' }))).toBe(true);
    expect(samePaper(record('Editorial', by('Ada Roe')), record('Editorial', by('A. Roe')))).toBe(true);
    expect(samePaper(record('Inception Transformer'), record('Inception transformer'))).toBe(true);
  });

  it('never joins titles without letters', () => {
    expect(samePaper(record('???'), record('!!!'))).toBe(false);
  });
});

it('calls a title generic below 3 words and 16 letters', () => {
  expect(['Introduction', 'Open problems', 'Conservative World Models', 'Inception Transformer'].map(isGenericTitle)).toEqual([true, true, false, false]);
});

it('hashes as FNV-1a does', () => {
  // Every UTF-16 unit goes in as two bytes: "a" as 00 61.
  expect(hash64('')).toBe('cbf29ce484222325');
  expect(hash64('a')).toBe('08326707b4eb37da');
});
