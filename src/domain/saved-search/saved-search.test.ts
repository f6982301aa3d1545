import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SavedSearch } from '../annotation/annotation.ts';
import { asDeleted } from '../annotation/revision.ts';
import { BEST_FIRST } from '../query/sort.ts';
import { anyRank } from '../reading-list/rank.fixture.ts';
import { isSameSearch, keepSearch, orderedSearches, renameSearch } from './saved-search.ts';

function kept(searches: readonly SavedSearch[], id: string, name: string, query = 'lamps '): SavedSearch {
  const made = keepSearch(searches, id, { name, query, sort: BEST_FIRST }, 1);
  if (!made.ok) throw new Error(made.error.message);
  return made.value;
}

describe('a saved search', () => {
  const lamps = kept([], 's1', ' Lamps ');

  it('keeps what was typed, with a trimmed name, after the others', () => {
    const desks = kept([lamps], 's2', 'Desks');
    expect(lamps).toMatchObject({ id: 's1', name: 'Lamps', query: 'lamps ', sort: BEST_FIRST, revision: 1 });
    expect(orderedSearches([desks, lamps]).map(({ id }) => id)).toEqual(['s1', 's2']);
  });

  it('comes after the others whatever string their ranks are', () => {
    fc.assert(
      fc.property(fc.array(anyRank, { maxLength: 5 }), (ranks) => {
        const others = ranks.map((rank, at): SavedSearch => ({ ...lamps, id: String(at), name: String(at), rank }));
        expect(orderedSearches([kept(others, 'new', 'Desks'), ...others]).at(-1)?.id).toBe('new');
      }),
    );
  });

  it('is changed where its name is used again, and a deleted one is not', () => {
    expect(kept([lamps], 's2', 'LAMPS', 'red lamps')).toMatchObject({ id: 's1', query: 'red lamps', revision: 2, rank: lamps.rank });
    expect(kept([lamps], 's2', 'Lamps', 'lamps')).toBe(lamps);
    expect(kept([asDeleted(lamps, 2)], 's2', 'Lamps')).toMatchObject({ id: 's2', revision: 1 });
  });

  it('is refused without a name or without words', () => {
    for (const [name, query] of [[' ', 'lamps'], ['Lamps', ' ']] as const) {
      expect(keepSearch([], 's', { name, query, sort: BEST_FIRST }, 1)).toMatchObject({ ok: false, error: { code: 'bad-request' } });
    }
    expect(renameSearch(lamps, '\t', 2).ok).toBe(false);
  });

  it('is renamed as its next revision, and not at all when the name stays', () => {
    const renamed = renameSearch(lamps, ' Lights', 2);
    expect(renamed.ok && renamed.value).toMatchObject({ name: 'Lights', revision: 2, query: 'lamps ' });
    const same = renameSearch(lamps, 'Lamps', 2);
    expect(same.ok && same.value).toBe(lamps);
  });

  it('is the same as one with the same words and order', () => {
    expect(isSameSearch(lamps, { query: 'lamps', sort: BEST_FIRST })).toBe(true);
    expect(isSameSearch(lamps, { query: 'lamps', sort: { by: 'date', direction: 'desc' } })).toBe(false);
  });
});
