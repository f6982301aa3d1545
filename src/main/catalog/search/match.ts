import { hasWords } from '../../../domain/query/fold-words.ts';
import { isHardlyBegun, isShortBeginning } from '../../../domain/query/hardly-begun.ts';
import type { Query, TextField, WordMatch } from '../../../domain/query/query.ts';
import { assertNever } from '../../../domain/result.ts';
import { completionsOf } from './endings.ts';

/**
 * Searches in SQLite's full-text language (https://sqlite.org/fts5.html#full_text_query_syntax). Every
 * word is quoted, so nothing in it can be taken for an operator.
 */

/** Where the index keeps a field. Venues and topics are names, which have an index of their own. */
type IndexedField = Exclude<TextField, 'venue' | 'topic'>;
const COLUMNS: Readonly<Record<IndexedField, string>> = { title: 'title', summary: 'summary', abstract: 'abstract', author: 'people' };

/** Words that the index of words knows. */
export type IndexedWords = Extract<Query, { kind: 'words' }> & { readonly field: IndexedField | null };

/** A query in the language of the index; undefined when the index alone can't answer it. */
export function toMatch(query: Query): string | undefined {
  switch (query.kind) {
    case 'words': {
      const { field, match } = query;
      return field === 'venue' || field === 'topic' || isShortBeginning(match) ? undefined : inField(field, matchOf(match));
    }
    case 'all':
    case 'any': {
      const parts = query.of.map(toMatch);
      return parts.length === 0 || parts.includes(undefined) ? undefined : `(${parts.join(query.kind === 'all' ? ' AND ' : ' OR ')})`;
    }
    default:
      return undefined;
  }
}

/** What a single match looks for. Without a letter or digit it finds nothing. */
export function matchOf({ form, text }: WordMatch): string {
  if (!hasWords(text)) return '""';
  switch (form) {
    case 'word':
    case 'phrase':
      return quoted(text);
    case 'prefix':
    case 'half':
    case 'open-phrase':
      return begun(text);
    default:
      return assertNever(form);
  }
}

/** Words of the index in its language, hardly begun ones included. */
export function wordMatch({ field, match }: IndexedWords): string {
  return isHardlyBegun(match) ? hardlyBegunMatch(field, match) : inField(field, matchOf(match));
}

function inField(field: IndexedField | null, match: string): string {
  return field === null ? match : `${COLUMNS[field]} : (${match})`;
}

/** A hardly begun word: as a whole word anywhere ("RL"), as a beginning in titles only, which is what is meant. */
function hardlyBegunMatch(field: IndexedField | null, match: WordMatch): string {
  const word = quoted(match.text);
  if (field === 'title') return begunInTitle(match);
  return field === null ? `(${word} OR ${begunInTitle(match)})` : `${COLUMNS[field]} : ${word}`;
}

/** Titles with a word that begins so, by its letters alone. */
export function begunInTitle({ text }: WordMatch): string {
  return `title : ${quoted(text)} *`;
}

function begun(text: string): string {
  return `(${[text, ...beforeStemming(text)].map((letters) => `${quoted(letters)} *`).concat(completionsOf(text).map(quoted)).join(' OR ')})`;
}

/** The index turns a last y into i ("lay" is kept as "lai"), so that "layer" would not begin with "lay". It cuts off an e behind it and leaves the y. */
function beforeStemming(text: string): readonly string[] {
  return /[a-z]y$/iu.test(text) ? [`${text}e`] : [];
}

/** A text as one phrase of the full-text language. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
