import { expect, it } from 'vitest';
import { answered, scoreOf } from './score.ts';

const asked = { kind: 'topic', query: 'lamps', papers: ['a'] };
const found = (...ids: readonly string[]) => ids.map((id) => ({ id, title: id }));

it('scores first places, places among ten, and misses', () => {
  const elsewhere = Array.from({ length: 10 }, (_, at) => `other ${String(at)}`);
  const all = [answered(asked, found('a', 'b')), answered(asked, found('b', 'a')), answered(asked, found(...elsewhere, 'a')), answered(asked, [])];
  expect(all.map(({ place }) => place)).toEqual([1, 2, undefined, undefined]);
  expect(scoreOf(all)).toEqual({ successAt1: 0.25, successAt10: 0.5, mrr: 0.375 });
});
