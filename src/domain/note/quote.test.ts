import { expect, test } from 'vitest';
import { asBlock, highlightOfAddress, quoteOf } from './quote.ts';

const anchor = { start: 0, end: 1, exact: ' depth is\n stable ', prefix: '', suffix: '', textHash: '' };

test('a quote is one quoted line that leads back to its highlight', () => {
  const quote = quoteOf({ id: 'a b/1', anchor });
  expect(quote).toBe('> depth is stable [↗](carrel:highlight/a%20b%2F1)');
  expect(highlightOfAddress(/\((.*)\)/.exec(quote)?.[1] ?? '')).toBe('a b/1');
});

test.each(['https://example.org/', 'carrel:paper/1', 'carrel:highlight/', 'carrel:highlight/a/b', 'carrel:highlight/%E0%A4%A'])('%s names no highlight', (address) => {
  expect(highlightOfAddress(address)).toBeUndefined();
});

test.each([
  ['', 0, '> q\n\n'],
  ['words', 5, '\n\n> q\n\n'],
  ['words\n', 6, '\n> q\n\n'],
  ['words\n\nmore', 7, '> q\n\n'],
  ['words\n\nmore', 5, '\n\n> q'],
])('in %j at %i it stands alone', (text, at, expected) => {
  expect(asBlock(text, at, '> q')).toBe(expected);
});
