/** The shape of every request's arguments, checked at run time where the window's word ends. */
import * as v from 'valibot';
import { TABLE_NAMES, type Change } from '../../domain/annotation/annotation.ts';
import type { PaperId } from '../../domain/paper/paper.ts';
import { canonical } from '../../domain/shortcuts/accelerator.ts';
import { CATALOG_SORTS } from '../../domain/query/sort.ts';
import { EXPORT_FORMATS } from '../../domain/formats/export/export-format.ts';
import { ACTION_IDS } from '../../ipc/actions.ts';
import { SHARE_FORMATS } from '../../domain/formats/export/share-format.ts';
import { COMPLETED_FIELDS, type Arguments, type RequestName } from '../../ipc/contract.ts';
import { SHOWN_SCHEMA } from './kept-windows.ts';

/** Longest query, id, name and address the window may send in UTF-16 units, most rows it may ask for, most papers it may name, in all or to be told of. */
const MAX = { query: 2_000, id: 500, name: 1_000, address: 4_000, rows: 1_000, papers: 500_000, facts: 10_000 } as const;

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(MAX.id));
const paperId = v.pipe(id, v.transform((value) => value as PaperId));
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const papers = v.pipe(v.array(paperId), v.maxLength(MAX.papers));
const sort = v.union([
  v.strictObject({ by: v.picklist(CATALOG_SORTS), direction: v.picklist(['asc', 'desc']) }),
  v.strictObject({ by: v.literal('given'), groups: v.pipe(v.array(papers), v.maxLength(MAX.papers)), othersAt: v.exactOptional(count) }),
]);
const setKey = v.pipe(v.string(), v.maxLength(MAX.query));
const searches = v.pipe(v.array(v.pipe(v.string(), v.maxLength(MAX.query))), v.maxLength(MAX.rows));
const setsOf = <Papers extends v.GenericSchema>(given: Papers) =>
  v.record(setKey, v.union([given, v.strictObject({ addedAfter: v.pipe(v.number(), v.finite()), without: given, beside: given }), v.strictObject({ papers: given, searches })]));
/** What every question about the library carries: the query, the sets of its annotation terms, the search it belongs to. */
const question = {
  query: v.pipe(v.string(), v.maxLength(MAX.query)),
  sets: v.exactOptional(setsOf(papers)),
  strict: v.exactOptional(v.boolean()),
  search: v.exactOptional(count),
};
/** The same, with papers that the library keeps under a name. */
const asked = { ...question, sets: v.exactOptional(setsOf(v.union([papers, v.strictObject({ kept: id })]))) };
const scope = v.variant('kind', [
  v.strictObject({ kind: v.literal('everything') }),
  v.strictObject({ kind: v.literal('papers'), ids: papers }),
  v.strictObject({ kind: v.literal('query'), question: v.strictObject(question) }),
  v.strictObject({ kind: v.literal('marks'), ids: v.pipe(v.array(id), v.maxLength(MAX.papers)) }),
]);
// Only what is in the one spelling: the menu would refuse what is none at all.
const keys = v.pipe(v.string(), v.check((text) => canonical(text) === text, 'These are no keys.'));
const share = v.strictObject({
  format: v.picklist(SHARE_FORMATS),
  listId: id,
  along: v.strictObject({ notes: v.boolean(), dates: v.boolean(), finished: v.boolean(), inside: v.boolean() }),
  found: v.record(id, v.strictObject(question)),
});
// The mirror checks every row of a change itself and says which one is wrong.
const change = v.custom<Change>((value) => typeof value === 'object' && value !== null);

type Schemas = { readonly [N in RequestName]: v.GenericSchema<unknown, Arguments<N>> };

export const ARGUMENT_SCHEMAS: Schemas = {
  'catalog:keep-papers': v.strictTuple([v.strictObject({ name: id, from: v.nullable(id), added: papers, removed: papers })]),
  'catalog:rows': v.strictTuple([
    v.strictObject({
      ...asked,
      offset: count,
      limit: v.pipe(count, v.maxValue(MAX.rows)),
      sort: v.exactOptional(sort),
    }),
  ]),
  'catalog:facets': v.strictTuple([v.strictObject({ ...asked, count: v.exactOptional(v.record(setKey, papers)) })]),
  'catalog:ids-of': v.strictTuple([v.strictObject({ ...asked, offset: count, limit: v.pipe(count, v.maxValue(MAX.papers)), sort: v.exactOptional(sort) })]),
  'catalog:counts-of': v.strictTuple([v.strictObject({ questions: v.pipe(v.array(v.strictObject(asked)), v.maxLength(MAX.rows)), among: papers })]),
  'catalog:complete': v.strictTuple([
    v.strictObject({
      field: v.picklist(COMPLETED_FIELDS),
      typed: v.pipe(v.string(), v.maxLength(MAX.query)),
      limit: v.pipe(count, v.maxValue(MAX.rows)),
      search: v.exactOptional(count),
    }),
  ]),
  'catalog:paper': v.strictTuple([paperId]),
  'catalog:place-of': v.strictTuple([paperId]),
  'catalog:rows-of': v.strictTuple([v.pipe(v.array(paperId), v.maxLength(MAX.rows))]),
  'catalog:facts-of': v.strictTuple([v.pipe(v.array(paperId), v.maxLength(MAX.facts))]),
  'catalog:words-of': v.strictTuple([papers]),
  'catalog:topics-in': v.strictTuple([v.strictObject({ groups: v.pipe(v.array(papers), v.maxLength(MAX.rows)), most: v.pipe(count, v.maxValue(MAX.rows)) })]),
  'catalog:related': v.strictTuple([paperId]),
  'catalog:text-versions': v.strictTuple([paperId]),
  'catalog:start-here': v.strictTuple([]),
  'intake:choose-files': v.strictTuple([]),
  'intake:import': v.strictTuple([
    v.strictObject({ name: v.pipe(v.string(), v.maxLength(MAX.name)), bytes: v.instance(Uint8Array) }),
  ]),
  'intake:import-complete-part': v.strictTuple([id]),
  'export:save': v.strictTuple([v.strictObject({ format: v.picklist(EXPORT_FORMATS), scope })]),
  'export:cancel': v.strictTuple([]),
  'export:folder': v.strictTuple([]),
  'export:choose-folder': v.strictTuple([]),
  'export:stop-folder': v.strictTuple([]),
  'share:save': v.strictTuple([share, v.pipe(v.string(), v.maxLength(MAX.name))]),
  'share:text': v.strictTuple([share]),
  'mirror:write': v.strictTuple([v.array(change)]),
  'mirror:read': v.strictTuple([]),
  'mirror:history': v.strictTuple([v.picklist(TABLE_NAMES), id, v.pipe(count, v.maxValue(MAX.rows))]),
  'shell:open-external': v.strictTuple([v.pipe(v.string(), v.maxLength(MAX.address))]),
  'shell:info': v.strictTuple([]),
  'shell:painted': v.strictTuple([count]),
  'shell:opening-notices': v.strictTuple([]),
  'shell:keep-shown': v.strictTuple([SHOWN_SCHEMA]),
  'shell:open-window': v.strictTuple([SHOWN_SCHEMA]),
  'shell:show-keys': v.strictTuple([v.pipe(v.array(v.strictObject({ action: v.picklist(ACTION_IDS), keys })), v.maxLength(ACTION_IDS.length))]),
  'shell:settled': v.strictTuple([v.picklist(['close', 'stay'])]),
};
