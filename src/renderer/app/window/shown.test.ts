import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_FILTER } from '../../../domain/highlights-view/filter.ts';
import type { PaperId } from '../../../domain/paper/paper.ts';
import { BEST_FIRST } from '../../../domain/query/sort.ts';
import type { Shown } from '../../../ipc/window.ts';
import { readShown, shownOf, type KeptDesk } from './shown.ts';

const FIRST: KeptDesk = {
  view: { kind: 'library' },
  query: '',
  savedSearchId: null,
  sort: BEST_FIRST,
  facetsOpen: false,
  selectedId: null,
  readView: false,
  highlightFilter: NO_FILTER,
  panes: {},
};

const READING: KeptDesk = {
  ...FIRST,
  view: { kind: 'list', listId: 'thesis' },
  query: 'attention year:2023..',
  savedSearchId: 's1',
  sort: { by: 'year', direction: 'asc' },
  facetsOpen: true,
  selectedId: 'arxiv:2203.00555' as PaperId,
  readView: true,
  highlightFilter: { ...NO_FILTER, words: 'norm', colours: ['teal'], made: { kind: 'between', from: null, to: 7 } },
  panes: { rail: 240, notesHeight: 300 },
};

const throughFile = (shown: Shown): Shown => JSON.parse(JSON.stringify(shown)) as Shown;

describe('what a window shows', () => {
  it('comes back as it was', () => {
    const places = new Map([['library', { of: 'attention', top: 640 }]]);
    expect(readShown(throughFile(shownOf(READING, places)))).toEqual({ desk: READING, places });
  });

  it('is a first start where nothing was kept', () => {
    expect(readShown(null)).toEqual({ desk: FIRST, places: new Map() });
  });

  it.each<[string, Shown, Partial<KeptDesk>]>([
    ['a view of a later version', { view: { kind: 'constellations' } }, {}],
    ['a view that lacks what it needs', { view: { kind: 'list' } }, {}],
    ['a view whose parts are something else', { view: { kind: 'list', listId: 7 } }, {}],
    ['an order that there is not', { sort: { by: 'smell', direction: 'asc' } }, {}],
    ['panes of no size', { panes: { rail: 9_000, centre: -3, notes: null } }, {}],
    ['panes out of bounds', { panes: { rail: 9_000, centre: -3, attic: 5 } }, { panes: { rail: 400, centre: 260 } }],
    ['a filter that is half there', { highlightFilter: { words: 'x' } }, {}],
  ])('falls back only in what can’t be understood: %s', (_name, broken, expected) => {
    expect(readShown({ ...throughFile(shownOf(FIRST, new Map())), query: 'kept', ...broken }).desk).toEqual({ ...FIRST, query: 'kept', ...expected });
  });

  it('can be read from anything', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...Object.keys(READING), 'places'), fc.jsonValue()), (shown) => {
        const { desk } = readShown(shown as Shown);
        expect(Object.keys(desk).sort()).toEqual(Object.keys(FIRST).sort());
      }),
    );
  });
});
