/** What a window shows, as it is kept over a restart and handed to a new window. */
import * as v from 'valibot';
import { NO_FILTER, type Filter } from '../../../domain/highlights-view/filter.ts';
import { HIGHLIGHT_COLOURS } from '../../../domain/annotation/annotation.ts';
import type { PaperId } from '../../../domain/paper/paper.ts';
import { BEST_FIRST, SORT_FIELDS, type FieldSort } from '../../../domain/query/sort.ts';
import type { Shown } from '../../../ipc/window.ts';
import type { ScrollPlace } from '../../ui/scroll-places.ts';
import type { Desk, View } from '../desk.ts';
import { PANE_LIMITS, PANE_NAMES, type Panes } from './panes.ts';

/** The parts of the desk that come back. */
export type KeptDesk = Pick<Desk, 'view' | 'query' | 'savedSearchId' | 'sort' | 'facetsOpen' | 'selectedId' | 'readView' | 'highlightFilter' | 'panes'>;

/** Every view, with what it takes to show it again. A view that is missing here does not compile. */
const VIEW_PARTS: { readonly [K in View['kind']]: readonly Exclude<keyof Extract<View, { readonly kind: K }>, 'kind'>[] } = {
  library: [],
  inbox: [],
  list: ['listId'],
  queue: [],
  highlights: [],
  statistics: [],
};

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(500));
const paperId = v.pipe(id, v.transform((value) => value as PaperId));
const words = v.pipe(v.string(), v.maxLength(2_000));
const some = <S extends v.GenericSchema>(item: S): v.ArraySchema<S, undefined> => v.array(item);

const LIBRARY: View = { kind: 'library' };
const viewSchema = v.custom<View>((value) => {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return false;
  const parts = Object.entries(VIEW_PARTS).find(([kind]) => kind === value.kind)?.[1];
  return parts?.every((part) => typeof (value as Readonly<Record<string, unknown>>)[part] === 'string') === true;
});
const sortSchema: v.GenericSchema<unknown, FieldSort> = v.object({ by: v.picklist(SORT_FIELDS), direction: v.picklist(['asc', 'desc']) });
const day = v.nullable(v.number());
const filterSchema: v.GenericSchema<unknown, Filter> = v.object({
  words,
  kinds: v.picklist(['all', 'highlights', 'notes']),
  colours: some(v.picklist(HIGHLIGHT_COLOURS)),
  tags: some(words),
  papers: some(paperId),
  lists: some(id),
  topics: some(words),
  made: v.variant('kind', [
    v.object({ kind: v.literal('any') }),
    v.object({ kind: v.literal('last'), days: v.pipe(v.number(), v.safeInteger(), v.minValue(1)) }),
    v.object({ kind: v.literal('between'), from: day, to: day }),
  ]),
});
const placeSchema: v.GenericSchema<unknown, ScrollPlace> = v.object({ of: words, top: v.pipe(v.number(), v.finite(), v.minValue(0)) });

const NO_PANES: Panes = {};
const NO_PLACES: Readonly<Record<string, ScrollPlace>> = {};

/** Each part falls back by itself: what one of them does not understand takes none of the others with it. */
const SHOWN = v.object({
  view: v.fallback(viewSchema, LIBRARY),
  query: v.fallback(words, ''),
  savedSearchId: v.fallback(v.nullable(id), null),
  sort: v.fallback(sortSchema, BEST_FIRST),
  facetsOpen: v.fallback(v.boolean(), false),
  selectedId: v.fallback(v.nullable(paperId), null),
  readView: v.fallback(v.boolean(), false),
  highlightFilter: v.fallback(filterSchema, NO_FILTER),
  panes: v.fallback(v.pipe(v.record(v.string(), v.pipe(v.number(), v.finite())), v.transform(soundPanes)), NO_PANES),
  places: v.fallback(v.record(v.string(), placeSchema), NO_PLACES),
});

/** What is kept of a desk and of where its panels are scrolled to. */
export function shownOf(desk: KeptDesk, places: ReadonlyMap<string, ScrollPlace>): Shown {
  const { view, query, savedSearchId, sort, facetsOpen, selectedId, readView, highlightFilter, panes } = desk;
  const kept = { view, query, savedSearchId, sort, facetsOpen, selectedId, readView, highlightFilter, panes, places: Object.fromEntries(places) };
  // The types of the desk are plain data through and through.
  return kept as unknown as Shown;
}

/** The desk and the places that were kept; what is missing or not understood is as at a first start. */
export function readShown(shown: Shown | null): { readonly desk: KeptDesk; readonly places: ReadonlyMap<string, ScrollPlace> } {
  const { places, ...desk } = v.parse(SHOWN, shown ?? {});
  return { desk, places: new Map(Object.entries(places)) };
}

function soundPanes(kept: Readonly<Record<string, number>>): Panes {
  return Object.fromEntries(
    PANE_NAMES.flatMap((name) => {
      const size = kept[name];
      const { least, most } = PANE_LIMITS[name];
      return size === undefined ? [] : [[name, Math.round(Math.max(least, Math.min(most, size)))] as const];
    }),
  );
}
