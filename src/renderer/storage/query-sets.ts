/** What the reader's annotations have to say to a query. */
import type { PaperId } from '../../domain/paper/paper.ts';
import { annotationTerms, type TermSets } from '../../domain/query/annotation-terms.ts';
import { evaluateAnnotationTerms, foldedHighlight, foldedNote, type AnnotationRows } from '../../domain/query/evaluate-annotation-term.ts';
import { ownPassages, type OwnPassage } from '../../domain/query/own-passage.ts';
import { parseQuery } from '../../domain/query/parse.ts';
import type { AnnotationDatabase } from './database.ts';
import { keptRows } from './kept-rows.ts';

/** So many rows are folded in a few milliseconds. */
const FOLDED_AT_ONCE = 100;

/** So many sets of words are kept. */
const MOST_KEPT = 100;

export interface OwnWords {
  /** The papers of each term of the query that annotations answer, or have something to say to. */
  readonly sets: TermSets;
  /** Of these papers, those whose notes or highlights match, with the passage. */
  readonly passages: (papers: readonly PaperId[]) => ReadonlyMap<PaperId, OwnPassage>;
}

/** What annotations say to what was typed; undefined when the catalog can answer alone. */
export async function ownWords(database: AnnotationDatabase, typed: string): Promise<OwnWords | undefined> {
  const { query } = parseQuery(typed);
  if (annotationTerms(query).length === 0) return undefined;
  const rows = await annotationRows(database);
  return { sets: evaluateAnnotationTerms(query, rows, keptSets(database, rows)), passages: (papers) => ownPassages(query, rows, papers) };
}

/** Reads what searches look at and folds its words, a little at a time, so that all is at hand when the first letter is typed. */
export async function readAhead(database: AnnotationDatabase): Promise<void> {
  const { highlights, notes } = await annotationRows(database);
  for (let at = 0; at < Math.max(highlights.length, notes.length); at += FOLDED_AT_ONCE) {
    notes.slice(at, at + FOLDED_AT_ONCE).forEach(foldedNote);
    highlights.slice(at, at + FOLDED_AT_ONCE).forEach(foldedHighlight);
    await new Promise((resolve) => setTimeout(resolve));
  }
}

interface KeptSets {
  readonly rows: AnnotationRows;
  readonly sets: Map<string, readonly PaperId[]>;
}

const kept = new WeakMap<AnnotationDatabase, KeptSets>();

/** Sets of words typed before, as long as no annotation has changed: with each letter only the last word is a new one. */
function keptSets(database: AnnotationDatabase, rows: AnnotationRows): KeptSets['sets'] {
  const before = kept.get(database);
  const isSame = before !== undefined && before.sets.size < MOST_KEPT && (Object.keys(rows) as (keyof AnnotationRows)[]).every((table) => before.rows[table] === rows[table]);
  const now = isSame ? before : { rows, sets: new Map() };
  kept.set(database, now);
  return now.sets;
}

async function annotationRows(database: AnnotationDatabase): Promise<AnnotationRows> {
  const [highlights, notes, readingLists, listEntries] = await Promise.all([
    keptRows(database, 'highlights'),
    keptRows(database, 'notes'),
    keptRows(database, 'readingLists'),
    keptRows(database, 'listEntries'),
  ]);
  return { highlights, notes, readingLists, listEntries };
}
