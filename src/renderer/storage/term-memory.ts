/** What annotations said to the terms of searches, remembered as long as it stands. */
import type { OwnTerm, NamedTerm, TermPapers, TermSets } from '../../domain/query/annotation-terms.ts';
import { withPapers } from '../../domain/query/annotation-terms.ts';
import { evaluateAnnotationTerm, type AnnotationRows } from '../../domain/query/evaluate-annotation-term.ts';
import { assertNever } from '../../domain/result.ts';
import type { AnnotationDatabase } from './database.ts';

type Table = keyof AnnotationRows;

/** So many terms are remembered: with each letter that is typed only the last word is a new one. */
const MOST_KEPT = 100;

interface Answered {
  readonly today: string;
  /** The rows of the tables that the answer rests on. */
  readonly rows: readonly unknown[];
  readonly papers: TermPapers;
}

/** By the term's key. */
type TermMemory = Map<string, Answered>;

const memories = new WeakMap<AnnotationDatabase, TermMemory>();

/** What is remembered of this store's rows. */
export function termMemory(database: AnnotationDatabase): TermMemory {
  const memory = memories.get(database) ?? new Map<string, Answered>();
  memories.set(database, memory);
  return memory;
}

/**
 * Answers terms from the rows, or from memory while the tables that a term asks about are the same: a new
 * highlight leaves the Inbox as it was. An answer that comes out the same is the same object as before.
 */
export function answerFrom(memory: TermMemory, rows: AnnotationRows, today: string): (asked: NamedTerm) => TermPapers {
  return ({ key, term }) => {
    const known = memory.get(key);
    const restsOn = tablesOf(term).map((table) => rows[table]);
    const stands = known?.today === today && known.rows.every((table, at) => table === restsOn[at]);
    const papers = known !== undefined && stands ? known.papers : asBefore(known?.papers, evaluateAnnotationTerm(term, rows, today));
    memory.delete(key);
    memory.set(key, { today, rows: restsOn, papers });
    for (const oldest of [...memory.keys()].slice(0, -MOST_KEPT)) memory.delete(oldest);
    return papers;
  };
}

function asBefore(before: TermPapers | undefined, now: TermPapers): TermPapers {
  return before !== undefined && isSame(partsOf(before), partsOf(now)) ? before : now;
}

function partsOf(papers: TermPapers): readonly (string | number)[] {
  const parts: (string | number)[] = 'addedAfter' in papers ? [papers.addedAfter] : 'searches' in papers ? [...papers.searches] : [];
  withPapers(papers, (ids, part) => {
    parts.push(part, ids.length);
    for (const id of ids) parts.push(id);
    return ids;
  });
  return parts;
}

function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((one, at) => one === b[at]);
}

const numbers = new WeakMap<object, number>();
let lastNumber = 0;

/** A short text that differs where what these sets say differs. */
export function versionOf(sets: TermSets): string {
  const numberOf = (papers: TermPapers): number => {
    const number = numbers.get(papers) ?? (lastNumber += 1);
    numbers.set(papers, number);
    return number;
  };
  return Object.entries(sets).map(([key, papers]) => `${key} ${String(numberOf(papers))}`).join('\n');
}

/** The tables that a term's answer depends on. */
export function tablesOf(term: OwnTerm): readonly Table[] {
  switch (term.name) {
    case 'has':
      return [term.value === 'note' ? 'notes' : 'highlights'];
    case 'is':
      if (term.value === 'snoozed') return ['paperStates'];
      return ['readingLists', 'listEntries', 'paperStates', ...(term.value === 'inbox' ? (['preferences'] as const) : [])];
    case 'list':
      return ['readingLists', 'listEntries'];
    case 'status':
    case 'priority':
      return ['paperStates'];
    case 'tag':
      return ['highlights', 'notes', 'paperStates'];
    case 'note':
      return ['notes'];
    case 'highlight':
      return ['highlights'];
    case 'words':
      return ['notes', 'highlights'];
    default:
      return assertNever(term);
  }
}
