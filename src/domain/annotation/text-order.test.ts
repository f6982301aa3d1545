import { expect, it } from 'vitest';
import { highlightOf } from './highlight.fixture.ts';
import { compareInText } from './text-order.ts';

const at = (id: string, field: 'title' | 'summary' | 'abstract', start: number, end: number) => {
  const highlight = highlightOf(id, { field });
  return { ...highlight, anchor: { ...highlight.anchor, start, end } };
};

it('is that of the texts, then of where the words begin and end, then of the ids', () => {
  const ordered = [at('e', 'title', 5, 9), at('d', 'summary', 0, 4), at('c', 'abstract', 0, 4), at('a', 'abstract', 0, 7), at('b', 'abstract', 0, 7), at('f', 'abstract', 2, 3)];
  expect(ordered.toReversed().sort(compareInText).map(({ id }) => id)).toEqual(ordered.map(({ id }) => id));
});
