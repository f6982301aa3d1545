import type { DatabaseSync } from 'node:sqlite';
import { addedSince } from '../../../domain/query/added-since.ts';
import { allOf, anyOf } from '../../../domain/query/build.ts';
import { isSearched, isWhatIsLeft, ownTermOf, plainPapers, termKey, type GivenPapers, type OwnTerm, type TermSets } from '../../../domain/query/annotation-terms.ts';
import { writableValue } from '../../../domain/query/completion-at.ts';
import { fold, hasWords } from '../../../domain/query/fold-words.ts';
import { isHardlyBegun } from '../../../domain/query/hardly-begun.ts';
import { parseQuery } from '../../../domain/query/parse.ts';
import type { Query, Term, WordMatch } from '../../../domain/query/query.ts';
import { termsOf } from '../../../domain/query/walk.ts';
import { assertNever } from '../../../domain/result.ts';
import { prepared } from '../../sqlite/prepared.ts';
import { givenNumbers } from './given-papers.ts';
import { begunInTitle, matchOf, quoted, toMatch, wordMatch, type IndexedWords } from './match.ts';
import { both, either, joinedSet, setOf, without, type Numbers, type PaperSet } from './paper-set.ts';
import type { Snapshot } from './snapshot.ts';

/** What a query is asked of. */
export interface Asked {
  readonly db: DatabaseSync;
  readonly snapshot: Snapshot;
  /** The papers of the query's terms that annotations answer, or have something to say to; without a set that is none. */
  readonly sets: TermSets<GivenPapers>;
  /** Milliseconds since 1970-01-01 UTC, for `added:`. */
  readonly now: number;
  /** Row number of the paper that an identifier names. */
  readonly numberOf: (name: string) => number | undefined;
}

// Each of these names what it wants by parameters only; nothing a reader typed is ever part of a statement.
const MATCHING = 'SELECT group_concat(rowid) AS ids FROM paper_index WHERE paper_index MATCH ?';
const NAMED = `SELECT group_concat(o.paper) AS ids FROM name_index CROSS JOIN names n ON n.id = name_index.rowid AND n.kind = ?
CROSS JOIN paper_names o ON o.name = n.id WHERE name_index MATCH ?`;
const DATED = 'SELECT group_concat(id) AS ids FROM papers WHERE date >= ? AND date < ?';
// A date that is known less exactly may lie on either side, so it counts for neither.
const DATED_BEFORE = "SELECT group_concat(id) AS ids FROM papers WHERE date < ? AND substr(?, 1, length(date)) <> date";
const ADDED = 'SELECT group_concat(id) AS ids FROM papers WHERE added_at >= ?';

const NONE: Numbers = new Uint32Array(0);

/** So many sets of single words are kept, until the catalog changes. */
const MOST_KEPT = 64;

/** After every date there is. */
const END = '~';

/**
 * The papers that match. Whatever the word index can answer alone is one search in it, however many
 * words; each other term is one statement; sets put them together. So a term costs the same inside
 * OR, NOT and parentheses as outside.
 */
export function evaluate(query: Query, asked: Asked): PaperSet {
  switch (query.kind) {
    case 'all': {
      const [parts, match] = forIndex(query.of, ' AND ', asked);
      const first = match === undefined ? asked.snapshot.everyPaper() : indexed(asked, match);
      return parts.reduce((set, part) => (part.kind === 'not' ? without(set, evaluate(part.of, asked)) : both(set, evaluate(part, asked))), first);
    }
    case 'any': {
      const [parts, match] = forIndex(query.of, ' OR ', asked);
      const first = match === undefined ? setOf([], asked.snapshot.size) : indexed(asked, match);
      return parts.reduce((set, part) => either(set, evaluate(part, asked)), first);
    }
    case 'not':
      return without(asked.snapshot.everyPaper(), evaluate(query.of, asked));
    default:
      return answerTo(query, asked);
  }
}

/** The query without words that are only punctuation, where there is anything beside them ("a & b"). */
export function withoutPunctuation(query: Query): Query {
  if (query.kind === 'not') return query;
  if (query.kind !== 'all' && query.kind !== 'any') return query;
  const parts = query.of.filter((part) => part.kind !== 'words' || hasWords(part.match.text)).map(withoutPunctuation);
  if (parts.length === 0) return query;
  return query.kind === 'all' ? allOf(parts) : anyOf(parts);
}

/**
 * What the word index can answer, as one search in it, and the rest. A word that the reader's own notes
 * or highlights have is a set of its own, because of several words each may stand in either.
 */
function forIndex(parts: readonly Query[], operator: string, asked: Asked): readonly [rest: readonly Query[], match: string | undefined] {
  const matches = parts.map((part) => (termsOf(part).some((term) => ownNumbers(term, asked).length > 0) ? undefined : toMatch(part)));
  const searches = matches.filter((match) => match !== undefined);
  return [parts.filter((_, at) => matches[at] === undefined), searches.length === 0 ? undefined : searches.join(operator)];
}

/** The papers in which the reader's own words have this term. */
export function ownNumbers(term: Term, { db, sets, snapshot }: Asked): Numbers {
  const own = ownTermOf(term);
  const given = own === undefined ? undefined : plainPapers(sets[termKey(own)]);
  if (given === undefined) return NONE;
  if ('kept' in given) return snapshot.newestOf(snapshot.given(given));
  return given.length === 0 ? NONE : givenNumbers(db, given);
}

function answerTo(term: Term, asked: Asked): PaperSet {
  const { snapshot } = asked;
  switch (term.kind) {
    case 'words':
      if (term.field === 'venue' || term.field === 'topic') return named(asked, term.field, term.match);
      return withOwn(wordSet({ ...term, field: term.field }, asked), term, asked);
    case 'id': {
      const number = asked.numberOf(term.name);
      return setOf(number === undefined ? [] : [number], snapshot.size);
    }
    case 'year':
      return found(asked, DATED, yearText(term.from ?? 0), term.to === null ? END : yearText(term.to + 1));
    case 'date':
      return term.side === 'after' ? found(asked, DATED, term.date, END) : found(asked, DATED_BEFORE, term.date, term.date);
    case 'added':
      return found(asked, ADDED, addedSince(asked.now, term.amount, term.unit));
    case 'has':
      return term.what === 'abstract' ? snapshot.withAbstract() : snapshot.withCode();
    case 'annotation':
      return handedOver(term.term, asked);
    default:
      return assertNever(term);
  }
}

/** A whole name in quotes is this venue or topic alone; anything else is words of names. */
function named(asked: Asked, field: 'venue' | 'topic', match: WordMatch): PaperSet {
  const buckets = field === 'venue' ? asked.snapshot.venues() : asked.snapshot.topics();
  const wanted = fold(match.text);
  const whole = match.form === 'phrase' ? buckets.filter(({ value }) => fold(writableValue(value)) === wanted) : [];
  if (whole.length === 0) return found(asked, NAMED, field, matchOf(match));
  return setOf(whole.flatMap(({ papers }) => [...papers]), asked.snapshot.size);
}

/** The papers of a term that only annotations answer, from the sets that came with the question. */
function handedOver(term: OwnTerm, asked: Asked): PaperSet {
  const { snapshot, sets } = asked;
  const key = termKey(term);
  const papers = sets[key] ?? [];
  if (isSearched(papers)) {
    // A smart list that names itself, perhaps by way of another, has nothing more to give the second time.
    const within = { ...asked, sets: { ...sets, [key]: papers.papers } };
    const searched = papers.searches.map((text) => evaluate(withoutPunctuation(parseQuery(text).query), within));
    return searched.reduce(either, snapshot.given(papers.papers));
  }
  if (!isWhatIsLeft(papers)) return snapshot.given(papers);
  const added = papers.addedAfter === 0 ? snapshot.everyPaper() : found(asked, ADDED, papers.addedAfter + 1);
  return either(without(added, snapshot.given(papers.without)), snapshot.given(papers.beside));
}

/** The papers that a search in the language of the index finds. */
export function indexed(asked: Asked, match: string): PaperSet {
  return found(asked, MATCHING, match);
}

function found({ db, snapshot }: Asked, sql: string, ...values: readonly (string | number)[]): PaperSet {
  return joinedSet(prepared(db, sql).get(...values)?.['ids'], snapshot.size);
}

/** A hardly begun word is two sets, because ranking asks for the second one again, which is the dearest of all searches. */
function wordSet(term: IndexedWords, asked: Asked): PaperSet {
  if (term.field !== null || !isHardlyBegun(term.match)) return kept(asked, wordMatch(term));
  return either(kept(asked, quoted(term.match.text)), kept(asked, begunInTitle(term.match)));
}

/** The papers of single words are kept: the next letter, another order of words and the nearest papers ask for them again. */
export function kept(asked: Asked, match: string): PaperSet {
  const { kept: sets } = asked.snapshot;
  const set = sets.get(match) ?? indexed(asked, match);
  sets.delete(match);
  sets.set(match, set);
  for (const oldest of [...sets.keys()].slice(0, -MOST_KEPT)) sets.delete(oldest);
  return set;
}

function withOwn(set: PaperSet, term: Term, asked: Asked): PaperSet {
  const own = ownNumbers(term, asked);
  return own.length === 0 ? set : either(set, setOf(own, asked.snapshot.size));
}

/** Beyond 9999, which sorts before 2000 as a text, there are no papers. */
function yearText(year: number): string {
  return year > 9999 ? END : String(year).padStart(4, '0');
}
