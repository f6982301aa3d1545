import { describe, expect, it } from 'vitest';
import type { Entry } from './entry.ts';
import { bestFirst, findEntries, withRecent } from './find-entries.ts';

const entry = (id: string, name: string, more: Partial<Entry> = {}): Entry => ({ id, name, run: () => undefined, ...more });
const CITE = entry('action/cite', 'Copy a citation…', { also: 'reference bibliography' });
const REFERENCE = entry('action/reference', 'Show the reference');
const DELETE = entry('action/delete', 'Delete the highlight', { lacks: 'choose a highlight first' });
const SHOW = entry('action/show', 'Show all highlights');
const ALL = [CITE, DELETE, REFERENCE, SHOW];

const ids = (typed: string): readonly string[] => findEntries(ALL, typed).map(({ entry: { id } }) => id);

describe('the entries of the palette', () => {
  it('are found by their names before other words', () => {
    expect(ids('reference')).toEqual(['action/reference', 'action/cite']);
  });

  it('come last where they can’t be chosen', () => {
    expect(ids('highlight')).toEqual(['action/show', 'action/delete']);
  });

  it('put the group first that fits best, and leave guesses out where something fits', () => {
    const lists = findEntries([entry('list/start', 'Start here')], 'start here');
    const actions = findEntries([entry('action/rate', 'Rate: three stars')], 'start here');
    expect(actions).toHaveLength(1);
    expect(bestFirst([{ name: 'Actions', entries: actions }, { name: 'Lists', entries: lists }]).map(({ name }) => name)).toEqual(['Lists']);
    expect(bestFirst([{ name: 'Actions', entries: actions }, { name: 'Lists', entries: [] }]).map(({ name }) => name)).toEqual(['Actions']);
  });

  it('are marked in their names alone', () => {
    expect(findEntries(ALL, 'bibliography')).toEqual([{ entry: CITE, marks: [], level: 0 }]);
    expect(findEntries(ALL, 'copy bibl')[0]?.marks).toEqual([[0, 4]]);
  });

  it('begin with the recent ones, which are not repeated; one that is gone is left out', () => {
    const groups = withRecent([{ name: 'Papers', entries: [CITE] }, { name: 'Window', entries: [SHOW, REFERENCE] }], ALL, ['list/gone', 'action/cite', 'action/show']);
    expect(groups.map(({ name, entries }) => [name, entries.map((found) => found.entry.id)])).toEqual([
      ['Recent', ['action/cite', 'action/show']],
      ['Window', ['action/reference']],
    ]);
  });
});
