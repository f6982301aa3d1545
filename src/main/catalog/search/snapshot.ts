import type { DatabaseSync } from 'node:sqlite';
import type { GivenPapers } from '../../../domain/query/annotation-terms.ts';
import { fold } from '../../../domain/query/fold-words.ts';
import { numberOf, textOf } from '../../sqlite/columns.ts';
import { givenSets } from './given-papers.ts';
import { namedSets, type NamedSets } from './named-sets.ts';
import { inOrder, inPlaces, numbersOf, placesIn, setOf, sizeOf, type Numbers, type PaperSet } from './paper-set.ts';
import { spellingsOf, type Spellings } from './spellings.ts';

/** The papers that have one value of a fact. */
export interface Bucket {
  readonly value: string;
  readonly papers: Numbers;
}

/**
 * What many searches need of the whole library, read once and kept until the catalog changes: a few
 * megabytes at a hundred thousand papers. Each part is read when it is first asked for.
 */
export interface Snapshot {
  readonly version: number;
  /** One more than the highest row number. */
  readonly size: number;
  /** Every paper, newest first, then by title; those without a date last. */
  readonly newest: () => Numbers;
  /** Those of the set newest first, at most `most` of them. */
  readonly newestOf: (set: PaperSet, most?: number) => Numbers;
  readonly everyPaper: () => PaperSet;
  readonly byTitle: () => Numbers;
  /** By date as it is written, oldest first. */
  readonly dates: () => readonly Bucket[];
  /** By name, from A. */
  readonly venues: () => readonly Bucket[];
  readonly topics: () => readonly Bucket[];
  /** By the moment they were added, oldest first. */
  readonly added: () => readonly Bucket[];
  readonly withAbstract: () => PaperSet;
  readonly withCode: () => PaperSet;
  /** Every spelling that occurs, without accents and in lower case. */
  readonly spellings: () => Spellings;
  /** The papers with these ids. */
  readonly given: (papers: GivenPapers) => PaperSet;
  /** Papers under names that a window has given them. */
  readonly named: NamedSets;
  /** Papers that match a single word, by its search in the index; the one that was asked for last at the end. */
  readonly kept: Map<string, PaperSet>;
}

const NEWEST = 'SELECT group_concat(id) AS ids FROM (SELECT id FROM papers ORDER BY date DESC, title_key, id)';
const BY_TITLE = 'SELECT group_concat(id) AS ids FROM (SELECT id FROM papers ORDER BY title_key, id)';
const DATES = 'SELECT date AS value, group_concat(id) AS ids FROM papers WHERE date IS NOT NULL GROUP BY date ORDER BY date';
const ADDED = 'SELECT CAST(added_at AS TEXT) AS value, group_concat(id) AS ids FROM papers GROUP BY added_at ORDER BY added_at';
const NAMES = 'SELECT name AS value, (SELECT group_concat(paper) FROM paper_names WHERE name = n.id) AS ids FROM names n WHERE kind = ? AND papers > 0';
const WITH_ABSTRACT = "SELECT group_concat(paper) AS ids FROM texts WHERE field = 'abstract' AND current = 1";
const WITH_CODE = `SELECT group_concat(id) AS ids FROM papers WHERE instr(links, '"kind":"code"') > 0`;
const WORDS = "SELECT group_concat(word, ' ') AS words FROM words";

/** A set with one paper in so many or fewer is sorted; of a larger one the whole order is walked through. */
const FEW = 32;

/** What the library looks like now, read anew whenever `version` says something else. */
export function currentSnapshot(db: DatabaseSync, version: () => number): () => Snapshot {
  let kept: Snapshot | undefined;
  return () => {
    const now = version();
    if (kept?.version !== now) kept = snapshotOf(db, now);
    return kept;
  };
}

function snapshotOf(db: DatabaseSync, version: number): Snapshot {
  const size = numberOf(db.prepare('SELECT coalesce(max(id), 0) + 1 AS n FROM papers').get() ?? {}, 'n');
  const numbers = (sql: string): Numbers => numbersOf(db.prepare(sql).get()?.['ids']);
  const buckets = (sql: string, ...values: readonly string[]): readonly Bucket[] =>
    db.prepare(sql).all(...values).map((row) => ({ value: textOf(row, 'value'), papers: numbersOf(row['ids']) }));
  const given = givenSets(db, size);
  const named = namedSets(db, size);
  const newest = once(() => numbers(NEWEST));
  const placeOf = once(() => placesIn(newest(), size));
  return {
    version,
    size,
    newest,
    newestOf: (set, most) => (sizeOf(set) * FEW < newest().length ? inPlaces(newest(), placeOf(), set).slice(0, most) : inOrder(newest(), set, most)),
    everyPaper: once(() => setOf(newest(), size)),
    byTitle: once(() => numbers(BY_TITLE)),
    dates: once(() => buckets(DATES)),
    venues: once(() => byName(buckets(NAMES, 'venue'))),
    topics: once(() => byName(buckets(NAMES, 'topic'))),
    added: once(() => buckets(ADDED)),
    withAbstract: once(() => setOf(numbers(WITH_ABSTRACT), size)),
    withCode: once(() => setOf(numbers(WITH_CODE), size)),
    spellings: once(() => spellingsOf(String(db.prepare(WORDS).get()?.['words'] ?? '').split(' '))),
    given: (papers) => ('kept' in papers ? named.get(papers.kept) : given(papers)),
    named,
    kept: new Map(),
  };
}

function byName(buckets: readonly Bucket[]): readonly Bucket[] {
  const keyed = buckets.map((bucket) => ({ bucket, key: fold(bucket.value) }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ bucket }) => bucket);
}

function once<T>(read: () => T): () => T {
  let kept: { readonly value: T } | undefined;
  return () => (kept ??= { value: read() }).value;
}
