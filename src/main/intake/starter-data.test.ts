/** Checks the starter library as it ships, `data/library/papers.json`. */
import { existsSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parseArxiv } from '../../domain/paper/identifiers.ts';
import { paperIdOf } from '../../domain/paper/paper-id.ts';
import { readStarterLibrary } from './starter-library.ts';

const fromRoot = (path: string): URL => new URL(`../../../${path}`, import.meta.url);
const text = readFileSync(fromRoot('data/library/papers.json'), 'utf8');
const realPage = fromRoot('../shared/feeds/trending-papers-page.txt');

function readStarter(): Extract<ReturnType<typeof readStarterLibrary>, { ok: true }>['value'] {
  const read = readStarterLibrary(text);
  if (!read.ok) throw new Error(read.error.message);
  return read.value;
}

describe('the starter library', () => {
  const { records, topics, startHere } = readStarter();

  test('fits its schema', () => {
    const schema = JSON.parse(readFileSync(fromRoot('data/library/papers.schema.json'), 'utf8')) as object;
    const validate = new Ajv({ allErrors: true }).compile(schema);
    validate(JSON.parse(text));
    expect(validate.errors ?? []).toEqual([]);
  });

  test('has 119 papers, each with an id of its own', () => {
    expect(records).toHaveLength(119);
    expect(new Set(records.map(paperIdOf)).size).toBe(119);
  });

  test('has a summary, a kind and two to five known topics for each paper, and uses every topic', () => {
    const known = new Set(topics.map(({ id }) => id));
    expect(known.size).toBe(topics.length);
    for (const record of records) {
      expect(record.summary?.origin, record.title).toBe('carrel');
      expect(record.topics.filter((topic) => !known.has(topic)), record.title).toEqual([]);
      expect(record.kind, record.title).toBeDefined();
    }
    const used = new Set(records.flatMap((record) => record.topics));
    expect([...known].filter((topic) => !used.has(topic))).toEqual([]);
  });

  test('has well-formed arXiv identifiers, and their date is that of the identifier', () => {
    for (const { title, identifiers, date } of records) {
      if (identifiers.arxiv === undefined) continue;
      expect(parseArxiv(identifiers.arxiv), title).toBe(identifiers.arxiv);
      expect(`20${identifiers.arxiv.slice(0, 2)}-${identifiers.arxiv.slice(2, 4)}`, title).toBe(date);
    }
  });

  test('begins with papers that it has', () => {
    const ids = new Set<string>(records.map(paperIdOf));
    expect(startHere.filter(({ paper }) => !ids.has(paper))).toEqual([]);
  });

  test('holds no abstract', () => {
    expect(records.filter((record) => record.abstract !== undefined)).toEqual([]);
  });
});

describe.skipIf(!existsSync(realPage))('beside the abstracts (skipped where the copied page is not at hand)', () => {
  test('no summary has six words in a row of its abstract', () => {
    const { records } = readStarter();
    const lines = readFileSync(realPage, 'utf8').split('\n').slice(2);
    const shared = records.flatMap((record) => {
      const at = lines.findIndex((line) => line.replace(/^Subscribe/, '') === record.title);
      expect(at, record.title).toBeGreaterThanOrEqual(0);
      const abstract = new Set(runsOfSix(lines[at + 1] ?? ''));
      return runsOfSix(record.summary?.text ?? '').filter((run) => abstract.has(run)).map((run) => `${record.title}: ${run}`);
    });
    expect(shared).toEqual([]);
  });
});

function runsOfSix(from: string): readonly string[] {
  const words = from.normalize('NFKD').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(5).map((_last, at) => words.slice(at, at + 6).join(' '));
}
