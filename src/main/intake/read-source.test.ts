import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readSource } from './read-source.ts';

const data = join(import.meta.dirname, '../../../data');

it('tells the starter library from a page of papers', () => {
  const starter = readSource('papers.json', readFileSync(join(data, 'library/papers.json')));
  const page = readSource('page.txt', readFileSync(join(data, 'samples/page-dump-plain.txt')));
  expect([starter, page].map((result) => (result.ok ? [result.value.format, result.value.records.length] : result.error))).toEqual([
    ['starter', 119],
    ['page-dump', 5],
  ]);
});

it('passes a refusal of the decoder on', () => {
  const result = readSource('scan.pdf', new TextEncoder().encode('%PDF-1.7'));
  expect(result.ok ? undefined : result.error.message).toBe('“scan.pdf” is no text: it is a PDF file.');
});

it('refuses other JSON', () => {
  const result = readSource('notes.json', new TextEncoder().encode('{\n  "notes": []\n}\n'));
  expect(result.ok ? undefined : result.error.code).toBe('source-not-recognised');
});
