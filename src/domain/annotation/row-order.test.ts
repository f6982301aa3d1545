import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Note } from './annotation.ts';
import { noteOf } from './highlight.fixture.ts';
import { canonical, changeOf, compareRows, newestByKey, sameRow } from './row-order.ts';

const anyNote: fc.Arbitrary<Note> = fc
  .record({ revision: fc.nat({ max: 2 }), deleted: fc.boolean(), updatedAt: fc.nat({ max: 2 }), markdown: fc.string({ maxLength: 2 }) })
  .map((part) => noteOf('arxiv:1', part.markdown, part));

const turned = (row: Note): Note => Object.fromEntries(Object.entries(row).reverse()) as unknown as Note;

it('orders any two rows, and the same way round from both sides', () => {
  fc.assert(
    fc.property(anyNote, anyNote, (a, b) => {
      expect(Math.sign(compareRows(a, b)) + Math.sign(compareRows(b, a))).toBe(0);
      expect(compareRows(a, b) === 0).toBe(sameRow(a, b));
    }),
  );
});

it('does not mind in which order the keys of a row stand', () => {
  fc.assert(
    fc.property(anyNote, (row) => {
      expect([sameRow(row, turned(row)), compareRows(row, turned(row)), canonical(turned(row))]).toEqual([true, 0, canonical(row)]);
    }),
  );
});

it.each([
  ['the higher revision', { revision: 2, deleted: true }, { revision: 1, updatedAt: 9 }],
  ['the live row', { updatedAt: 1 }, { deleted: true, updatedAt: 9 }],
  ['the later one', { updatedAt: 2 }, { updatedAt: 1, markdown: 'longer' }],
  ['the longer one', { markdown: 'long' }, { markdown: 'z' }],
])('puts %s above', (_which, above, below) => {
  expect(compareRows(noteOf('arxiv:1', '', above), noteOf('arxiv:1', '', below))).toBeGreaterThan(0);
});

it('keeps of several copies of a row the one that stands, in whatever order they come', () => {
  fc.assert(
    fc.property(fc.array(anyNote, { minLength: 1, maxLength: 5 }), (rows) => {
      const changes = rows.map((row) => changeOf('notes', row));
      const [kept] = newestByKey(changes).values();
      const [same] = newestByKey(...changes.toReversed().map((change) => [change])).values();
      expect(kept).toEqual(same);
      expect(rows.every((row) => kept !== undefined && compareRows(kept.row, row) >= 0)).toBe(true);
    }),
  );
});
