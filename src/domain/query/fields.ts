/** Every field of the query language, in one table: the parser, the completion and the help read it. */
import { PRIORITIES, STATUSES } from '../annotation/annotation.ts';

export type FieldName =
  | 'title' | 'abstract' | 'summary' | 'author' | 'venue' | 'topic'
  | 'id' | 'year' | 'after' | 'before' | 'added'
  | 'has' | 'is' | 'list' | 'note' | 'highlight' | 'status' | 'priority' | 'tag'; // prettier-ignore

export interface Field {
  readonly name: FieldName;
  /** What stands after the colon: words of the reader's, or something of a fixed form. */
  readonly takes: 'words' | 'form' | 'value';
  /** What the field is for, as a phrase for a menu. */
  readonly purpose: string;
  readonly example: string;
  /** The values there are, where they are few. */
  readonly values?: readonly string[];
}

const field = (name: FieldName, takes: Field['takes'], purpose: string, example: string, values?: readonly string[]): Field => ({
  name, takes, purpose, example: `${name}:${example}`, ...(values !== undefined && { values }),
}); // prettier-ignore

export const FIELDS: readonly Field[] = [
  field('title', 'words', 'words of the title', 'attention'),
  field('abstract', 'words', 'words of the abstract', 'convergence'),
  field('summary', 'words', 'words of the summary', 'distillation'),
  field('author', 'words', 'people of the paper', '"Ada Lovelace"'),
  field('venue', 'words', 'where it was published', 'NeurIPS'),
  field('topic', 'words', 'topics of the paper', '"language models"'),
  field('year', 'form', 'year of publication', '2020..2023'),
  field('after', 'form', 'published in or after', '2024-05'),
  field('before', 'form', 'published before', '2024-05'),
  field('added', 'form', 'added to the library within', '7d'),
  field('id', 'form', 'an arXiv identifier or a DOI', '2203.00555'),
  field('has', 'value', 'papers that have something', 'highlight', ['abstract', 'code', 'highlight', 'note']),
  field('is', 'value', 'where you are with it', 'finished', ['inbox', 'snoozed', 'finished', 'due']),
  field('status', 'value', 'status of the paper', 'reading', STATUSES),
  field('priority', 'value', 'how much it matters to you', 'high', PRIORITIES),
  field('tag', 'words', 'your tags, on papers, highlights and in notes', 'method'),
  field('list', 'words', 'papers on a reading list', '"Start here"'),
  field('note', 'words', 'words of your notes', 'proof'),
  field('highlight', 'words', 'words you marked or wrote beside them', 'bound'),
];

const BY_NAME: ReadonlyMap<string, Field> = new Map(FIELDS.map((one) => [one.name, one]));

/** The field of this name, whatever its case. */
export function fieldNamed(name: string): Field | undefined {
  return BY_NAME.get(name.toLowerCase());
}

/** Fields whose name begins with what was typed, in the order of the table. */
export function completeField(typed: string): readonly Field[] {
  const begun = typed.toLowerCase();
  return FIELDS.filter(({ name }) => name.startsWith(begun));
}

/** The fixed values of a field (`has:`, `is:`, `status:`) that begin with what was typed; none where the values are words. */
export function completeFixedValue(name: FieldName, typed: string): readonly string[] {
  const begun = typed.toLowerCase();
  return (fieldNamed(name)?.values ?? []).filter((value) => value.startsWith(begun));
}
