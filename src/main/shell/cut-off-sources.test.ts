import { expect, test } from 'vitest';
import { createCutOffSources } from './cut-off-sources.ts';

test('a source can be taken back once', () => {
  const sources = createCutOffSources<string>();
  const token = sources.keep('a');
  expect(sources.take(token)).toBe('a');
  expect(sources.take(token)).toBeUndefined();
});

test('only the newest few are kept', () => {
  const sources = createCutOffSources<string>();
  const tokens = ['a', 'b', 'c', 'd', 'e'].map((name) => sources.keep(name));
  expect(tokens.map((token) => sources.take(token))).toEqual([undefined, 'b', 'c', 'd', 'e']);
});
