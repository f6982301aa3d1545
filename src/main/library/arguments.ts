/** The shape of every request's arguments, checked where they enter the library's process. */
import * as v from 'valibot';
import type { PaperId } from '../../domain/paper/paper.ts';
import { TABLE_NAMES, type Change } from '../../domain/annotation/annotation.ts';
import { CATALOG_SORTS } from '../../domain/query/sort.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { EXPORT_FORMATS } from '../../domain/formats/export/export-format.ts';
import { SHARE_FORMATS } from '../../domain/formats/export/share-format.ts';
import { COMPLETED_FIELDS } from '../../ipc/contract.ts';
import type { LibraryArguments, LibraryRequestName } from './protocol.ts';

/** Most rows that one request may ask for. */
const MOST_ROWS = 1_000;

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const paperId = v.custom<PaperId>((value) => typeof value === 'string');
const sort = v.union([
  v.object({ by: v.picklist(CATALOG_SORTS), direction: v.picklist(['asc', 'desc']) }),
  v.object({ by: v.literal('given'), groups: v.array(v.array(paperId)), othersAt: v.exactOptional(count) }),
]);
const papers = v.array(paperId);
const setsOf = <Papers extends v.GenericSchema>(given: Papers) =>
  v.record(v.string(), v.union([given, v.object({ addedAfter: v.number(), without: given, beside: given }), v.object({ papers: given, searches: v.array(v.string()) })]));
const question = { query: v.string(), sets: v.exactOptional(setsOf(papers)), strict: v.exactOptional(v.boolean()), search: v.exactOptional(v.number()) };
/** The same, with papers that are kept under a name. */
const asked = { ...question, sets: v.exactOptional(setsOf(v.union([papers, v.object({ kept: v.string() })]))) };
const scope = v.variant('kind', [
  v.object({ kind: v.literal('everything') }),
  v.object({ kind: v.literal('papers'), ids: v.array(paperId) }),
  v.object({ kind: v.literal('query'), question: v.object(question) }),
  v.object({ kind: v.literal('marks'), ids: v.array(v.string()) }),
]);
const share = v.object({
  format: v.picklist(SHARE_FORMATS),
  listId: v.string(),
  along: v.object({ notes: v.boolean(), dates: v.boolean(), finished: v.boolean(), inside: v.boolean() }),
  found: v.record(v.string(), v.object(question)),
});
const switches = v.object({ partial: v.boolean() });

const SCHEMAS: { readonly [N in LibraryRequestName]: v.GenericSchema<unknown, LibraryArguments<N>> } = {
  'catalog:keep-papers': v.tuple([v.object({ name: v.string(), from: v.nullable(v.string()), added: papers, removed: papers })]),
  'catalog:rows': v.tuple([
    v.object({ ...asked, offset: count, limit: v.pipe(count, v.maxValue(MOST_ROWS)), sort: v.exactOptional(sort) }),
  ]),
  'catalog:facets': v.tuple([v.object({ ...asked, count: v.exactOptional(v.record(v.string(), papers)) })]),
  'catalog:ids-of': v.tuple([v.object({ ...asked, offset: count, limit: count, sort: v.exactOptional(sort) })]),
  'catalog:counts-of': v.tuple([v.object({ questions: v.array(v.object(asked)), among: papers })]),
  'catalog:complete': v.tuple([
    v.object({ field: v.picklist(COMPLETED_FIELDS), typed: v.string(), limit: v.pipe(count, v.maxValue(MOST_ROWS)), search: v.exactOptional(v.number()) }),
  ]),
  'catalog:paper': v.tuple([paperId]),
  'catalog:place-of': v.tuple([paperId]),
  'catalog:rows-of': v.tuple([v.array(paperId)]),
  'catalog:facts-of': v.tuple([v.array(paperId)]),
  'catalog:words-of': v.tuple([v.array(paperId)]),
  'catalog:topics-in': v.tuple([v.object({ groups: v.array(papers), most: count })]),
  'catalog:related': v.tuple([paperId]),
  'catalog:text-versions': v.tuple([paperId]),
  'catalog:start-here': v.tuple([]),
  'catalog:count': v.tuple([]),
  'intake:import-source': v.tuple([v.object({ name: v.string(), bytes: v.instance(Uint8Array) }), switches]),
  'intake:import-file': v.tuple([v.string(), switches]),
  'export:write': v.tuple([v.object({ format: v.picklist(EXPORT_FORMATS), scope }), v.pipe(v.string(), v.nonEmpty())]),
  'export:cancel': v.tuple([]),
  'export:folder': v.tuple([]),
  'export:keep-folder': v.tuple([v.nullable(v.pipe(v.string(), v.nonEmpty()))]),
  'share:write': v.tuple([share, v.pipe(v.string(), v.nonEmpty())]),
  'share:text': v.tuple([share]),
  // The mirror checks each row itself and says which one is wrong.
  'mirror:write': v.tuple([v.array(v.custom<Change>((value) => typeof value === 'object' && value !== null))]),
  'mirror:read': v.tuple([]),
  'mirror:history': v.tuple([v.picklist(TABLE_NAMES), v.string(), v.pipe(count, v.maxValue(MOST_ROWS))]),
};

/** The arguments of a request as they may be handed to its handler; `bad-request` says what is wrong. */
export function readArguments(name: LibraryRequestName, args: unknown): Result<readonly unknown[]> {
  const parsed = v.safeParse(SCHEMAS[name], args);
  if (parsed.success) return ok(parsed.output);
  return fail('bad-request', `The request "${name}" has an argument of the wrong shape: ${v.summarize(parsed.issues)}`);
}
