import type { Highlight, ListEntry, Note, ReadingList } from '../annotation/annotation.ts';
import { inbox, isSnoozed, type InboxRows } from '../inbox/inbox.ts';
import { tagsOfNote } from '../note/tags.ts';
import type { PaperId } from '../paper/paper.ts';
import { assertNever } from '../result.ts';
import { annotationTerms, plainPapers, type NamedTerm, type OwnTerm, type TermPapers, type TermSets } from './annotation-terms.ts';
import { foldedWords } from './fold-words.ts';
import { foldedRow, ownWordTest, type FoldedText } from './own-words.ts';
import { parseQuery } from './parse.ts';
import type { Query, WordMatch } from './query.ts';

/** What the reader made, tombstones included. */
export interface AnnotationRows extends InboxRows {
  readonly highlights: readonly Highlight[];
  readonly notes: readonly Note[];
}

/**
 * The papers whose annotations match a term. Words are compared without case and accents, those of notes and
 * highlights in any grammatical form; deleted rows count for nothing. `today` is the reader's day as
 * `2026-12-01`, for what is due and what is snoozed. What is new, of normal priority or in the Inbox the catalog has to complete.
 */
export function evaluateAnnotationTerm(term: OwnTerm, rows: AnnotationRows, today: string): TermPapers {
  if (term.name === 'is' && term.value === 'inbox') return inbox(rows, today);
  if (term.name === 'status' && term.value === 'new') return { addedAfter: 0, without: [...papersOf(rows.paperStates, ({ status }) => status !== 'new')], beside: [] };
  if (term.name === 'priority' && term.value === 'normal') return { addedAfter: 0, without: [...papersOf(rows.paperStates, ({ priority }) => priority !== 'normal')], beside: [] };
  const papers = [...papersWith(term, rows, today)];
  const searches = term.name === 'list' ? searchesNamed(term.match, rows.readingLists) : [];
  return searches.length === 0 ? papers : { papers, searches };
}

/** What the live smart lists of this name search for. */
function searchesNamed(match: WordMatch, lists: readonly ReadingList[]): readonly string[] {
  const named = wordTest(match);
  return lists.flatMap(({ deleted, name, query }) => (deleted || query === null || !named(name) ? [] : [query]));
}

/**
 * The terms of a query and of the smart lists that it names, those that these name included, each once:
 * the sets of all of them go with the query.
 */
export function annotationTermsWithin(query: Query, lists: readonly ReadingList[]): readonly NamedTerm[] {
  const found = new Map<string, NamedTerm>();
  const open = [query];
  for (const next of open) {
    for (const named of annotationTerms(next)) {
      if (found.has(named.key)) continue;
      found.set(named.key, named);
      if (named.term.name === 'list') open.push(...searchesNamed(named.term.match, lists).map((text) => parseQuery(text).query));
    }
  }
  return [...found.values()];
}

function papersWith(term: OwnTerm, rows: AnnotationRows, today: string): ReadonlySet<PaperId> {
  switch (term.name) {
    case 'has':
      return term.value === 'highlight' ? papersOf(rows.highlights) : papersOf(rows.notes, ({ markdown }) => markdown.trim() !== '');
    case 'is':
      if (term.value === 'snoozed') return papersOf(rows.paperStates, (state) => isSnoozed(state, today));
      return term.value === 'due' ? duePapers(rows, today) : finishedPapers(rows);
    case 'status':
      return papersOf(rows.paperStates, ({ status }) => status === term.value);
    case 'priority':
      return papersOf(rows.paperStates, ({ priority }) => priority === term.value);
    case 'tag': {
      const fits = tagTest(term.match);
      const tagged = ({ tags }: { readonly tags: readonly string[] }): boolean => tags.some(fits);
      const notes = papersOf(rows.notes, ({ markdown }) => tagsOfNote(markdown).some(fits));
      return new Set([...notes, ...papersOf(rows.highlights, tagged), ...papersOf(rows.paperStates, tagged)]);
    }
    case 'list': {
      const named = wordTest(term.match);
      return papersOf(entriesOf(rows, ({ name, query }) => query === null && named(name)));
    }
    case 'note':
      return inNotes(rows, ownWordTest(term.match));
    case 'highlight':
      return inHighlights(rows, ownWordTest(term.match));
    case 'words': {
      const has = ownWordTest(term.match);
      return new Set([...inNotes(rows, has), ...inHighlights(rows, has)]);
    }
    default:
      return assertNever(term);
  }
}

/**
 * The sets for every term of a query to which annotations have something to say, and of the smart lists that
 * it names, ready to be handed over with it. `answer` may know what annotations say to a term without looking
 * at the rows.
 */
export function evaluateAnnotationTerms(
  query: Query,
  rows: AnnotationRows,
  today: string,
  answer: (asked: NamedTerm) => TermPapers = ({ term }) => evaluateAnnotationTerm(term, rows, today),
): TermSets {
  const sets = annotationTermsWithin(query, rows.readingLists).map((asked) => [asked.key, answer(asked)] as const);
  return Object.fromEntries(sets.filter(([, papers]) => plainPapers(papers)?.length !== 0));
}

/** The words of a note, folded once. */
export function foldedNote(note: Note): FoldedText {
  return foldedRow(note, [note.markdown]);
}

/** The words of a highlight and of what stands beside it, folded once. */
export function foldedHighlight(highlight: Highlight): FoldedText {
  return foldedRow(highlight, [highlight.anchor.exact, highlight.comment]);
}

/** Finished as a whole or on a list. */
function finishedPapers(rows: AnnotationRows): ReadonlySet<PaperId> {
  const onLists = papersOf(entriesOf(rows, () => true), ({ finishedAt }) => finishedAt !== null);
  return new Set([...onLists, ...papersOf(rows.paperStates, ({ status }) => status === 'finished')]);
}

/** Due today or before on a list that is in use, and neither finished nor dismissed. */
function duePapers(rows: AnnotationRows, today: string): ReadonlySet<PaperId> {
  const done = papersOf(rows.paperStates, ({ status }) => status === 'finished' || status === 'dismissed');
  return papersOf(
    entriesOf(rows, ({ archivedAt }) => archivedAt === null),
    ({ paperId, finishedAt, dueDate }) => finishedAt === null && dueDate !== null && dueDate <= today && !done.has(paperId),
  );
}

function inNotes({ notes }: AnnotationRows, has: (text: FoldedText) => boolean): Set<PaperId> {
  return papersOf(notes, (note) => has(foldedNote(note)));
}

function inHighlights({ highlights }: AnnotationRows, has: (text: FoldedText) => boolean): Set<PaperId> {
  return papersOf(highlights, (highlight) => has(foldedHighlight(highlight)));
}

function entriesOf({ readingLists, listEntries }: AnnotationRows, wanted: (list: ReadingList) => boolean): readonly ListEntry[] {
  const lists = new Set(readingLists.filter((list) => !list.deleted && wanted(list)).map(({ id }) => id));
  return listEntries.filter(({ listId }) => lists.has(listId));
}

function papersOf<R extends { readonly paperId: PaperId; readonly deleted: boolean }>(rows: readonly R[], wanted: (row: R) => boolean = () => true): Set<PaperId> {
  return new Set(rows.filter((row) => !row.deleted && wanted(row)).map(({ paperId }) => paperId));
}

/** Whether a tag is the one looked for, or nested in it: `method` takes `method/ablation` too. */
function tagTest({ form, text }: WordMatch): (tag: string) => boolean {
  const wanted = tagPath(text);
  const begun = form === 'prefix' || form === 'half' || form === 'open-phrase';
  return (tag) => {
    const path = tagPath(tag);
    return wanted !== '' && (path === wanted || path.startsWith(begun ? wanted : `${wanted}/`));
  };
}

function tagPath(tag: string): string {
  return tag.split('/').map((part) => foldedWords(part).join(' ')).filter((part) => part !== '').join('/');
}

/** Whether the name of a list holds what is looked for: its words in a row, the last one perhaps only begun. */
function wordTest({ form, text }: WordMatch): (text: string) => boolean {
  const wanted = foldedWords(text);
  const begun = form === 'prefix' || form === 'half' || form === 'open-phrase';
  const fits = (word: string | undefined, at: number): boolean => {
    const sought = wanted[at] ?? '';
    return begun && at === wanted.length - 1 ? word?.startsWith(sought) === true : word === sought;
  };
  return (looked) => {
    if (wanted.length === 0) return false;
    const words = foldedWords(looked);
    return words.some((_, start) => wanted.every((__, at) => fits(words[start + at], at)));
  };
}
