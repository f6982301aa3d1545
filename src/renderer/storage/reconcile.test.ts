import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change } from '../../domain/annotation/annotation.ts';
import { changeKey, newestByKey } from '../../domain/annotation/row-order.ts';
import { reconcile } from './reconcile.ts';
import { contents, note } from './storage.fixture.ts';

interface Written {
  readonly side: 'dexie' | 'mirror' | 'both';
  readonly paper: string;
  readonly deleted: boolean;
  readonly text: string;
  readonly at: number;
}

const written: fc.Arbitrary<Written> = fc.record({
  side: fc.constantFrom('dexie' as const, 'mirror' as const, 'both' as const),
  paper: fc.constantFrom('a', 'b', 'c', 'd'),
  deleted: fc.boolean(),
  text: fc.string({ maxLength: 6 }),
  at: fc.nat({ max: 5 }),
});

/** Two histories: each write makes the next revision of the row on the sides it reached. */
function histories(writes: readonly Written[]): readonly [readonly Change[], readonly Change[]] {
  const sides = { dexie: new Map<string, Change>(), mirror: new Map<string, Change>() };
  for (const { side, paper, deleted, text, at } of writes) {
    for (const name of side === 'both' ? (['dexie', 'mirror'] as const) : ([side] as const)) {
      const key = changeKey(note(paper, 1, ''));
      const revision = (sides[name].get(key)?.row.revision ?? 0) + 1;
      sides[name].set(key, note(paper, revision, text, { deleted, updatedAt: at }));
    }
  }
  return [[...sides.dexie.values()], [...sides.mirror.values()]];
}

/** What a side holds after it was given rows; only a higher revision replaces a row, as in the mirror. */
function given(rows: readonly Change[], more: readonly Change[]): readonly Change[] {
  const held = new Map(rows.map((change) => [changeKey(change), change]));
  for (const change of more) {
    const known = held.get(changeKey(change));
    if (known === undefined || change.row.revision > known.row.revision) held.set(changeKey(change), change);
  }
  return [...held.values()];
}

const twoHistories = fc.array(written, { maxLength: 30 }).map(histories);
const textOf = (change: Change | undefined): unknown => (change?.table === 'notes' ? [change.row.markdown, change.row.deleted] : undefined);

describe('two histories', () => {
  it('end equal, and comparing them again changes nothing', () => {
    fc.assert(
      fc.property(twoHistories, ([dexie, mirror]) => {
        const { toDexie, toMirror } = reconcile(dexie, mirror);
        const [dexieAfter, mirrorAfter] = [given(dexie, toDexie), given(mirror, toMirror)];
        expect(contents(dexieAfter)).toEqual(contents(mirrorAfter));
        expect(reconcile(dexieAfter, mirrorAfter)).toEqual({ toDexie: [], toMirror: [], conflicts: [] });
      }),
    );
  });

  it('keep every row, and every live row that has the highest revision, unless another live one has it too', () => {
    fc.assert(
      fc.property(twoHistories, ([dexie, mirror]) => {
        const { toDexie, conflicts } = reconcile(dexie, mirror);
        const after = newestByKey(given(dexie, toDexie));
        for (const change of [...dexie, ...mirror]) {
          const copies = [...dexie, ...mirror].filter((other) => changeKey(other) === changeKey(change));
          const highest = copies.every((other) => other.row.revision <= change.row.revision);
          const kept = after.get(changeKey(change));
          expect(kept).toBeDefined();
          if (change.row.deleted || !highest) continue;
          const setAside = conflicts.some(({ lost }) => lost === change);
          expect(setAside || String(textOf(kept)) === String(textOf(change))).toBe(true);
          expect(kept?.row.deleted).toBe(false);
        }
      }),
    );
  });

  it('end the same whichever side is which', () => {
    fc.assert(
      fc.property(twoHistories, ([dexie, mirror]) => {
        const [one, other] = [reconcile(dexie, mirror), reconcile(mirror, dexie)];
        expect(contents(one.toDexie)).toEqual(contents(other.toMirror));
        expect(contents(one.toMirror)).toEqual(contents(other.toDexie));
      }),
    );
  });
});

describe('a comparison', () => {
  it('gives an empty side everything and takes nothing from the full one', () => {
    const rows = [note('a', 1, 'x'), note('b', 2, 'y', { deleted: true })];
    expect(reconcile([], rows)).toEqual({ toDexie: rows, toMirror: [], conflicts: [] });
    expect(reconcile(rows, [])).toEqual({ toDexie: [], toMirror: rows, conflicts: [] });
  });

  it('respects a later deletion and reports no conflict', () => {
    const tombstone = note('a', 2, 'x', { deleted: true });
    expect(reconcile([note('a', 1, 'x')], [tombstone])).toEqual({ toDexie: [tombstone], toMirror: [], conflicts: [] });
  });

  it('keeps the live row where one side deleted it at the same revision, whatever the clocks say', () => {
    const [live, tombstone] = [note('a', 2, 'x', { updatedAt: 1 }), note('a', 2, 'x', { deleted: true, updatedAt: 9 })];
    const kept = note('a', 3, 'x', { updatedAt: 1 });
    expect(reconcile([tombstone], [live])).toEqual({ toDexie: [kept], toMirror: [kept], conflicts: [{ kept, lost: tombstone }] });
  });

  it('reports a live row that gives way to one made at another time', () => {
    const [begun, older] = [note('a', 1, 'begun anew', { createdAt: 7 }), note('a', 5, 'long')];
    expect(reconcile([begun], [older])).toEqual({ toDexie: [older], toMirror: [], conflicts: [{ kept: older, lost: begun }] });
  });

  it('does not mind in which order the keys of a row stand', () => {
    const change = note('a', 1, 'x');
    const turned = { ...change, row: Object.fromEntries(Object.entries(change.row).reverse()) } as Change;
    expect(reconcile([change], [turned])).toEqual({ toDexie: [], toMirror: [], conflicts: [] });
  });
});
