import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { paperIdOf } from '../../domain/paper/paper-id.ts';
import { readStarterLibrary } from './starter-library.ts';

const swifts = { title: 'Counting Swifts', arxiv: '2511.00001', date: '2025-11', people: ['Ada Roe'], peopleIncomplete: true, venue: 'Birds 2025', summary: 'Swifts are counted.', topics: ['birds'], kind: 'method', links: [{ kind: 'code', url: 'https://github.com/a/b' }] };
const library = (paper: object = swifts, more: object = {}) =>
  JSON.stringify({ version: 1, topics: [{ id: 'birds', name: 'Birds', description: 'What flies' }], startHere: [{ paper: 'arxiv:2511.00001', why: 'Short.' }], papers: [{ title: 'Another' }, paper], ...more });

function refusal(text: string) {
  const result = readStarterLibrary(text);
  return result.ok ? undefined : `${result.error.code}: ${result.error.message}`;
}

describe('readStarterLibrary', () => {
  it('gives records with our own summaries, topics and the papers to start with', () => {
    const result = readStarterLibrary(library());
    expect(result).toEqual({
      ok: true,
      value: {
        format: 'starter',
        unreadable: [],
        topics: [{ id: 'birds', name: 'Birds', description: 'What flies' }],
        startHere: [{ paper: 'arxiv:2511.00001', why: 'Short.' }],
        records: [
          { title: 'Another', titleRaw: 'Another', identifiers: {}, people: [], peopleIncomplete: false, topics: [], links: [] },
          {
            title: 'Counting Swifts',
            titleRaw: 'Counting Swifts',
            identifiers: { arxiv: '2511.00001' },
            people: [{ name: 'Ada Roe' }],
            peopleIncomplete: true,
            date: '2025-11',
            venue: 'Birds 2025',
            summary: { text: 'Swifts are counted.', raw: 'Swifts are counted.', origin: 'carrel' },
            topics: ['birds'],
            kind: 'method',
            links: [{ kind: 'code', url: 'https://github.com/a/b' }],
          },
        ],
      },
    });
  });

  it.each([
    ['an arXiv identifier with version', { ...swifts, arxiv: '2511.00001v2' }, '“arxiv”: must be an arXiv identifier without version'],
    ['a date that is none', { ...swifts, date: '2025-13' }, '“date”: must be a date'],
    ['an empty title', { title: ' ' }, '“title”: must not be empty'],
    ['an unknown field', { ...swifts, abstract: 'x' }, '“abstract”'],
    ['another kind', { ...swifts, kind: 'poem' }, '“kind”'],
    ['a link that a browser must not open', { ...swifts, links: [{ kind: 'code', url: 'javascript:alert(1)' }] }, '“links.0.url”: must be an http or https address'],
    ['a topic that is not listed', { ...swifts, topics: ['fish'] }, 'names the topic “fish”'],
  ])('refuses %s and names the paper', (_, paper, wrong) => {
    const message = refusal(library(paper));
    expect(message).toMatch(/^source-not-recognised: Paper 2 of the library file/);
    expect(message).toContain(wrong);
  });

  it('refuses another version, text that is no JSON, and a file that breaks off', () => {
    expect(refusal(library(swifts, { version: 2 }))).toMatch(/^source-not-recognised: The library file is wrong in “version”/);
    expect(refusal('{ papers: }')).toMatch(/^source-not-recognised: The library file is no valid JSON/);
    expect(refusal(library().slice(0, -20))).toMatch(/^source-cut-off/);
  });

  it('reads the library that Carrel brings along: every paper once, none without a title', () => {
    const result = readStarterLibrary(readFileSync(join(import.meta.dirname, '../../../data/library/papers.json'), 'utf8'));
    if (!result.ok) throw new Error(result.error.message);
    const ids = result.value.records.map(paperIdOf);
    expect([ids.length, new Set(ids).size]).toEqual([119, 119]);
    for (const { paper } of result.value.startHere) expect(ids).toContain(paper);
  });
});
