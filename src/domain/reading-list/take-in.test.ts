import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PRIORITIES, type Change, type ListEntry, type ReadingList } from '../annotation/annotation.ts';
import type { PaperId } from '../paper/paper.ts';
import { listRowsOf } from './list-rows.ts';
import { orderedEntries } from './order.ts';
import { anyRank } from './rank.fixture.ts';
import type { FoundList } from './shared-list.ts';
import { planTakeIn, type Manner, type TakenIn } from './take-in.ts';
import { listToShare } from './to-share.ts';

const paper = (name: string): PaperId => `arxiv:${name}` as PaperId;

function list(name: string, papers: readonly string[], more: Partial<FoundList> = {}): FoundList {
  return {
    origin: `id-${name}`,
    name,
    description: `About ${name}`,
    colour: 'blue',
    goalDate: '2026-12-24',
    entries: papers.map((one) => ({ paper: paper(one), note: '', dueDate: null, priority: 'normal' })),
    inside: [],
    ...more,
  };
}

/** A library that remembers what was written. */
function library(): { readonly take: (shared: FoundList, manner?: Manner) => TakenIn; readonly write: (change: Change) => void; readonly lists: () => readonly ReadingList[]; readonly entries: (listId: string) => readonly ListEntry[]; readonly revision: () => number } {
  const rows = new Map<string, Change>();
  let writes = 0;
  const write = (change: Change): void => {
    writes += 1;
    rows.set(`${change.table}/${change.row.id}`, change);
  };
  const read = (): ReturnType<typeof listRowsOf> => listRowsOf([...rows.values()]);
  return {
    take: (shared, manner = 'ask') => {
      const { taken, changes } = planTakeIn(read(), shared, manner, 100);
      changes.forEach(write);
      return taken;
    },
    write,
    lists: () => read().lists.filter(({ deleted }) => !deleted),
    entries: (listId) => orderedEntries(read().entriesOf(listId)),
    revision: () => writes,
  };
}

/** The list as it would be shared again. */
function sharedAgain(here: ReturnType<typeof library>, taken: TakenIn): FoundList {
  const row = here.lists().find(({ id }) => id === taken.listId);
  if (row === undefined) throw new Error('The list is not there');
  const again = listToShare({ lists: here.lists(), entriesOf: here.entries, foundBy: () => [] }, row, { notes: true, dates: true, finished: false, inside: true });
  const bare = ({ entries, inside, ...head }: typeof again): FoundList => ({ ...head, entries: entries.map(({ paper: id, note, dueDate, priority }) => ({ paper: id, note, dueDate, priority })), inside: inside.map(bare) });
  return bare(again);
}

const names = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,6}$/u), { maxLength: 12 });
const details = fc.record({ note: fc.string(), dueDate: fc.constantFrom(null, '2026-12-01'), priority: fc.constantFrom(...PRIORITIES) });
const arbitrary = fc.tuple(names, names, fc.infiniteStream(details)).map(([own, inside, stream]) => {
  const entriesOf = (papers: readonly string[]): FoundList['entries'] => papers.map((one) => ({ paper: paper(one), ...(stream.next().value as { note: string; dueDate: null; priority: 'normal' }) }));
  return list('Thesis', [], { entries: entriesOf(own), inside: [list('Later', [], { entries: entriesOf(inside) })] });
});

describe('a list that comes for the first time', () => {
  it('is the same list here, whatever it holds', () => {
    fc.assert(
      fc.property(arbitrary, (shared) => {
        const here = library();
        const taken = here.take(shared);
        expect(taken).toMatchObject({ kind: 'made', name: 'Thesis' });
        expect(sharedAgain(here, taken)).toEqual(shared);
      }),
    );
  });

  it('stands beside a list of its name, under another one', () => {
    const here = library();
    here.take(list('Thesis', ['a']));
    expect(here.take(list('thesis ', ['b'], { origin: 'elsewhere' }))).toMatchObject({ kind: 'made', name: 'thesis (2)', takenName: 'thesis' });
    expect(here.lists().map(({ name }) => name)).toEqual(['Thesis', 'thesis (2)']);
    expect(here.entries('id-Thesis')).toHaveLength(1);
  });

  it('has a paper once that it names twice, with both notes, the earlier day and the higher priority', () => {
    const here = library();
    const twice = list('Thesis', [], {
      entries: [
        { paper: paper('a'), note: 'One', dueDate: '2026-12-02', priority: 'low' },
        { paper: paper('b'), note: '', dueDate: null, priority: 'normal' },
        { paper: paper('a'), note: 'Two', dueDate: '2026-12-01', priority: 'high' },
      ],
    });
    expect(here.take(twice)).toMatchObject({ papers: 2, doubled: 1 });
    expect(here.entries('id-Thesis')).toMatchObject([{ paperId: 'arxiv:a', note: 'One\nTwo', dueDate: '2026-12-01', priority: 'high' }, { paperId: 'arxiv:b' }]);
  });
});

describe('a list that is here already', () => {
  it('changes nothing when it has nothing new', () => {
    fc.assert(
      fc.property(arbitrary, fc.constantFrom<Manner>('ask', 'bring-new'), (shared, manner) => {
        const here = library();
        here.take(shared);
        const before = here.revision();
        expect(here.take(shared, manner).fresh).toMatchObject({ papers: 0, details: 0, lists: 0 });
        expect(here.revision()).toBe(before);
      }),
    );
  });

  it('says what is new and leaves the list as it is, until it is asked to bring it', () => {
    const here = library();
    here.take(list('Thesis', ['a', 'b', 'd']));
    const newer = list('Thesis', ['a', 'b', 'c', 'd', 'e'], { inside: [list('Later', ['x'])] });
    const before = here.revision();
    expect(here.take(newer)).toMatchObject({ kind: 'here', fresh: { papers: 2, lists: 1 } });
    expect(here.revision()).toBe(before);
    expect(here.take(newer, 'bring-new')).toMatchObject({ kind: 'brought', fresh: { papers: 2, lists: 1 } });
    expect(here.entries('id-Thesis').map(({ paperId }) => paperId)).toEqual(['a', 'b', 'c', 'd', 'e'].map(paper));
    expect(here.lists().find(({ name }) => name === 'Later')?.parentId).toBe('id-Thesis');
  });

  it('gets new papers behind those they follow, whatever string its ranks are', () => {
    fc.assert(
      fc.property(fc.array(anyRank, { minLength: 4, maxLength: 4 }), fc.array(fc.nat({ max: 4 }), { maxLength: 5 }), fc.constantFrom('', 'a', 'd'), (ranks, places, removed) => {
        const here = library();
        here.take(list('Thesis', ['a', 'b', 'c', 'd']));
        here.entries('id-Thesis').forEach((row, at) => { here.write({ table: 'listEntries', row: { ...row, revision: 2, rank: ranks[at] ?? '', deleted: row.paperId === paper(removed) } }); });
        const order = here.entries('id-Thesis').map(({ paperId }) => paperId);
        const newer = places.reduce<readonly PaperId[]>((papers, to, at) => papers.toSpliced(to, 0, paper(`new${String(at)}`)), order);
        here.take(list('Thesis', newer.map((id) => id.slice('arxiv:'.length))), 'bring-new');
        expect(here.entries('id-Thesis').map(({ paperId }) => paperId)).toEqual(newer);
      }),
    );
  });

  it('keeps what the reader wrote, what they took off, and the order they gave', () => {
    const here = library();
    here.take(list('Thesis', ['a', 'b', 'c']));
    const [a, b] = here.entries('id-Thesis');
    if (a === undefined || b === undefined) throw new Error('No entries');
    here.write({ table: 'listEntries', row: { ...a, revision: 2, note: 'Mine', rank: 'zz' } });
    here.write({ table: 'listEntries', row: { ...b, revision: 2, deleted: true } });
    const newer = list('Thesis', ['a', 'b', 'c'], { entries: ['a', 'b', 'c'].map((one) => ({ paper: paper(one), note: 'Theirs', dueDate: '2026-12-01', priority: 'high' })) });
    expect(here.take(newer, 'bring-new')).toMatchObject({ kind: 'brought', fresh: { papers: 0, details: 2, differing: 1, takenOff: 1 } });
    expect(here.entries('id-Thesis')).toMatchObject([{ paperId: 'arxiv:c', note: 'Theirs' }, { paperId: 'arxiv:a', note: 'Mine', dueDate: '2026-12-01' }]);
  });

  it('becomes a second list when the reader wants one, and one of its own again after it was deleted', () => {
    const here = library();
    here.take(list('Thesis', ['a']));
    const second = here.take(list('Thesis', ['a']), 'second');
    expect(second).toMatchObject({ kind: 'made', name: 'Thesis (2)' });
    for (const row of here.lists()) here.write({ table: 'readingLists', row: { ...row, revision: 2, deleted: true } });
    const third = here.take(list('Thesis', ['a']));
    expect(third).toMatchObject({ kind: 'made', name: 'Thesis' });
    expect(new Set(['id-Thesis', second.listId, third.listId]).size).toBe(3);
    expect(here.take(list('Thesis', ['a']))).toMatchObject({ kind: 'here', listId: third.listId });
  });

  it('is known by its name where the source has no ids', () => {
    const here = library();
    here.take(list('refs', ['a'], { origin: null }));
    expect(here.take(list('refs', ['a', 'b'], { origin: null }))).toMatchObject({ kind: 'here', fresh: { papers: 1 } });
  });
});

describe('what is shared', () => {
  it('is what the reader chose, and nothing of what is private', () => {
    const here = library();
    const taken = here.take(list('Thesis', [], { entries: [{ paper: paper('a'), note: 'Mine', dueDate: '2026-12-01', priority: 'high' }], inside: [list('Later', ['b'])] }));
    const row = here.lists().find(({ id }) => id === taken.listId);
    if (row === undefined) throw new Error('The list is not there');
    const none = { notes: false, dates: false, finished: false, inside: false };
    const rows = { lists: here.lists(), entriesOf: here.entries, foundBy: () => [] };
    expect(listToShare(rows, row, none)).toMatchObject({ goalDate: null, inside: [], entries: [{ note: '', dueDate: null, priority: 'normal', finished: false }] });
    expect(listToShare(rows, { ...row, query: 'depth' }, none).entries).toEqual([]);
    expect(listToShare({ ...rows, foundBy: () => [paper('x')] }, { ...row, query: 'depth' }, none).entries).toMatchObject([{ paper: 'arxiv:x' }]);
  });
});
