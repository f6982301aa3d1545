import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { parseArxiv, parseDoi } from '../../domain/paper/identifiers.ts';
import type { ImportReport, ReadSource, SourceFormat } from '../../domain/paper/import-report.ts';
import type { ImportFact, OldText } from '../../domain/formats/archive/archive.ts';
import type { Paper, PaperFacts, PaperId, PaperRecord, PaperRow } from '../../domain/paper/paper.ts';
import { keptNames, type GivenPapers } from '../../domain/query/annotation-terms.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { TopicTally } from '../../domain/statistics/topics.ts';
import type { CompletionQuery, FacetCount, Facets, FacetsQuery, PapersToKeep, QueryCount, Question, RelatedPaper, RowsPage, RowsQuery, TextVersion, TopicsQuery } from '../../ipc/contract.ts';
import { numberOf, textOf } from '../sqlite/columns.ts';
import { openDatabase, openReader } from '../sqlite/open-database.ts';
import { archiveReader } from './archived.ts';
import { ownerFinder } from './find-existing.ts';
import { recordFinder } from './find-paper.ts';
import { forAnImport } from './for-an-import.ts';
import { importRecords, type ImportOptions } from './import-records.ts';
import { factsOf, NEWEST_FIRST, paperOf, paperRowOf, SELECT_FACTS, SELECT_PAPERS, SELECT_ROWS } from './read-paper.ts';
import { relatedFinder } from './related.ts';
import { CATALOG_FILE, CATALOG_SCHEMA } from './schema.ts';
import { answerer } from './search/answers.ts';
import { complete } from './search/complete.ts';
import { facetsOf } from './search/facets.ts';
import { both, sizeOf } from './search/paper-set.ts';
import { countAll, idsOf, placeOf, search } from './search/search.ts';
import { currentSnapshot } from './search/snapshot.ts';
import { topicsIn } from './search/topics-in.ts';
import { textVersionsFinder } from './text-versions.ts';
import { wordCounter } from './words-of.ts';

/** The store of papers with its search index. Reads never wait for an import. */
export interface Catalog {
  /** A stretch of what a query yields; without a query the whole library, newest first. */
  readonly rows: (query: RowsQuery) => RowsPage;
  /** What the papers of a query have, with counts. */
  readonly facets: (query: FacetsQuery) => Facets;
  /** The ids of a stretch of what a query yields, in its order. */
  readonly idsOf: (query: RowsQuery) => readonly PaperId[];
  /** How many papers a question yields, and how many of those named are among them. */
  readonly countOf: (question: Question<GivenPapers>, among: readonly PaperId[]) => QueryCount;
  /** Keeps papers under a name until the catalog changes or many others are kept; false when those they follow from are not known. */
  readonly keepPapers: (papers: PapersToKeep) => boolean;
  /** Whether all names of papers that the question uses are known. */
  readonly keepsPapersOf: (question: Question<GivenPapers>) => boolean;
  /** Values of a field that begin like what was typed, most papers first. */
  readonly complete: (query: CompletionQuery) => readonly FacetCount[];
  /** Whole papers, newest first. */
  readonly papers: (offset: number, limit: number) => readonly Paper[];
  readonly paper: (id: PaperId) => Result<Paper>;
  /** Looks a paper up by what a person may have at hand: its id, an arXiv identifier or address, a DOI. */
  readonly find: (name: string) => Result<Paper>;
  /** The paper that a record of any source speaks of: by identifier, address or title. */
  readonly findRecord: (record: PaperRecord) => Paper | undefined;
  /** The id of every paper, newest first. */
  readonly ids: () => readonly PaperId[];
  /** Texts of a paper that gave way to newer ones, oldest first. */
  readonly oldTexts: (id: PaperId) => readonly OldText[];
  /** What was imported, oldest first. */
  readonly imports: () => readonly ImportFact[];
  /** Title rows of these papers, in this order; unknown ids are left out. */
  readonly rowsOf: (ids: readonly PaperId[]) => readonly PaperRow[];
  /** What it takes to name and cite these papers, in this order; unknown ids are left out. */
  readonly factsOf: (ids: readonly PaperId[]) => readonly PaperFacts[];
  /** How many words title, summary and abstract of each of these papers have, in this order. */
  readonly wordsOf: (ids: readonly PaperId[]) => readonly number[];
  /** The topics that most of these papers have; see `topicsIn`. */
  readonly topicsIn: (query: TopicsQuery) => readonly TopicTally[];
  /** Where a paper stands in the whole library, newest first and counted from 0; null when it is not in it. */
  readonly placeOf: (id: PaperId) => number | null;
  /** The papers nearest to this one by content, nearest first, with the terms that they share. */
  readonly related: (id: PaperId) => Result<readonly RelatedPaper[]>;
  /** Former texts of a paper, the latest first; see `textVersionsFinder`. */
  readonly textVersions: (id: PaperId) => Result<readonly TextVersion[]>;
  readonly count: () => number;
  /** Changes whenever anyone, another program included, has changed the catalog. */
  readonly version: () => number;
  /** Whether a source of this format was ever imported; of any format when none is named. */
  readonly hasImported: (format?: SourceFormat) => boolean;
  /** Imports one source after the other; see `importRecords`. */
  readonly importRecords: (read: ReadSource, options: ImportOptions) => Promise<Result<ImportReport>>;
  readonly close: () => void;
}

/** How long a write waits on the spot; an import then waits without blocking, see `beginWriting`. */
const WRITER_TIMEOUT = 50;

/** Opens the catalog in `folder` and makes it if there is none. Fails with `library-unavailable` or `library-too-new`. */
export function openCatalog(folder: string, now: () => number = Date.now): Result<Catalog> {
  const path = join(folder, CATALOG_FILE);
  const opened = openDatabase(path, CATALOG_SCHEMA);
  if (!opened.ok) return opened;
  const writer = opened.value;
  writer.exec(`PRAGMA busy_timeout = ${String(WRITER_TIMEOUT)}`);
  const reader = openReader(path);
  let turn: Promise<unknown> = Promise.resolve();
  return ok({
    ...reads(reader, now),
    importRecords: (read, options) => {
      const mine = turn.then(() => forAnImport(writer, read.records.length, () => importRecords(writer, read, options)));
      turn = mine;
      return mine;
    },
    close: () => {
      for (const db of [reader, writer]) if (db.isOpen) db.close();
    },
  });
}

function reads(db: DatabaseSync, now: () => number): Omit<Catalog, 'importRecords' | 'close'> {
  const byId = db.prepare(`${SELECT_PAPERS} WHERE p.public_id = ?`);
  const rowById = db.prepare(`${SELECT_ROWS} WHERE p.public_id = ?`);
  const factsById = db.prepare(`${SELECT_FACTS} WHERE p.public_id = ?`);
  const inOrder = db.prepare(`${SELECT_PAPERS} ${NEWEST_FIRST}`);
  const byNumber = db.prepare(`${SELECT_PAPERS} WHERE p.id = ?`);
  const byPublicId = db.prepare('SELECT id FROM papers WHERE public_id = ?');
  const imported = db.prepare('SELECT 1 FROM imports WHERE format = coalesce(?, format) LIMIT 1');
  const version = db.prepare('PRAGMA data_version');
  const owner = ownerFinder(db);
  const nearest = relatedFinder(db);
  const everyId = db.prepare(`SELECT p.public_id FROM papers p ${NEWEST_FIRST}`);
  const { oldTexts, imports } = archiveReader(db);
  const formerTexts = textVersionsFinder(db);
  const wordsOf = wordCounter(db);

  const paper: Catalog['paper'] = (id) => {
    const row = byId.get(id);
    return row === undefined ? unknown(id) : ok(paperOf(row));
  };
  const named = (name: string): number | undefined => {
    const [arxiv, doi] = [parseArxiv(name), parseDoi(name)];
    const number = (arxiv && owner('arxiv', arxiv)) ?? (doi && owner('doi', doi)) ?? byPublicId.get(name)?.['id'];
    return typeof number === 'number' ? number : undefined;
  };
  const find: Catalog['find'] = (name) => {
    const row = byNumber.get(named(name) ?? 0);
    return row === undefined ? unknown(name) : ok(paperOf(row));
  };
  const currentVersion = (): number => numberOf(version.get() ?? {}, 'data_version');
  const snapshot = currentSnapshot(db, currentVersion);
  const answer = answerer({ db, snapshot, now, numberOf: named });
  return {
    rows: (query) => search(db, answer, query),
    facets: (query) => facetsOf(answer(query), query.count),
    idsOf: (query) => idsOf(db, answer(query), query),
    countOf: (question, among) => {
      const { total, set, snapshot } = answer(question, true);
      return { total, among: among.length === 0 ? 0 : sizeOf(both(set, snapshot.given(among))) };
    },
    keepPapers: (papers) => snapshot().named.keep(papers),
    keepsPapersOf: ({ sets = {} }) => keptNames(sets).every(snapshot().named.has),
    complete: (query) => complete(db, query),
    papers: (offset, limit) => inOrder.all(limit, offset).map(paperOf),
    paper,
    find,
    findRecord: recordFinder(db),
    ids: () => everyId.all(-1, 0).map((row) => textOf(row, 'public_id') as PaperId),
    oldTexts,
    imports,
    rowsOf: (ids) => ids.flatMap((id) => rowById.all(id).map(paperRowOf)),
    factsOf: (ids) => ids.flatMap((id) => factsById.all(id).map(factsOf)),
    wordsOf,
    topicsIn: (query) => topicsIn(snapshot(), query),
    placeOf: (id) => placeOf(db, id),
    related: (id) => {
      const found = nearest(id);
      return found === undefined ? unknown(id) : ok(found);
    },
    textVersions: (id) => {
      const found = formerTexts(id);
      return found === undefined ? unknown(id) : ok(found);
    },
    count: () => countAll(db),
    version: currentVersion,
    hasImported: (format) => imported.get(format ?? null) !== undefined,
  };
}

function unknown(name: string): Result<never> {
  return fail('paper-unknown', `There is no paper "${name}" in this library.`, 'Search for its title to find its id.');
}
