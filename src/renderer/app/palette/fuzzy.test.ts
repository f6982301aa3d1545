import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFuzzy } from './fuzzy.ts';

const NAMES = ['Move down in the list', 'Move up in the list', 'Highlight the selected words', 'Delete the highlight', 'Theme: dark', 'Finish, or put back', 'Show the statistics', 'Écrits', 'Список'];

const first = (typed: string): string | undefined => NAMES[findFuzzy(NAMES, typed)[0]?.index ?? -1];

describe('finding names by what was typed', () => {
  it.each([
    ['mv up', 'Move up in the list'],
    ['up', 'Move up in the list'],
    ['hglt', 'Highlight the selected words'],
    ['highlight the sel', 'Highlight the selected words'],
    ['dark theme', 'Theme: dark'],
    ['theme: dark', 'Theme: dark'],
    ['tehme', 'Theme: dark'],
    ['finixh', 'Finish, or put back'],
    ['statsitics', 'Show the statistics'],
    ['deleet', 'Delete the highlight'],
    ['mvup', 'Move up in the list'],
    ['ecrits', 'Écrits'],
    ['спис', 'Список'],
    ['"up"', 'Move up in the list'],
    ['-up', 'Move up in the list'],
    ["'up'", 'Move up in the list'],
  ])('%s finds %s first', (typed, name) => {
    expect(first(typed)).toBe(name);
  });

  it('puts beginnings of words before letters within', () => {
    expect(findFuzzy(['Update', 'Pastel', 'Export'], 'ex').map(({ index }) => index)[0]).toBe(2);
  });

  it('marks the letters that matched', () => {
    expect(findFuzzy(['Move up in the list'], 'mv up')[0]?.marks).toEqual([[0, 1], [2, 3], [5, 7]]);
  });

  it.each(['', '   ', 'xqzw', '(((', '\\', '-'])('finds nothing by %j', (typed) => {
    expect(findFuzzy(NAMES, typed)).toEqual([]);
  });

  it('names each at most once and marks inside it, whatever is typed', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), fc.constantFrom(...NAMES)), { maxLength: 6 }), fc.oneof(fc.string(), fc.constantFrom('mv', 'list up', 'hgl')), (names, typed) => {
        const found = findFuzzy(names, typed);
        expect(new Set(found.map(({ index }) => index)).size).toBe(found.length);
        for (const { index, marks } of found) {
          let at = 0;
          for (const [start, end] of marks) {
            expect(start).toBeGreaterThanOrEqual(at);
            expect(end).toBeGreaterThan(start);
            at = end;
          }
          expect(at).toBeLessThanOrEqual(names[index]?.length ?? 0);
        }
      }),
    );
  });
});
