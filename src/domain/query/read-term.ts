import { PRIORITIES, STATUSES } from '../annotation/annotation.ts';
import { editDistance } from './edit-distance.ts';
import { fieldNamed, FIELDS, type Field } from './fields.ts';
import { hasWords } from './fold-words.ts';
import { identifierName } from './identifier-name.ts';
import type { Mistake, Query, Term, TextField, WordMatch } from './query.ts';
import { readAdded, readDate, readYears } from './read-form.ts';
import type { TermPiece } from './scan.ts';

/** A piece understood: what it means, or what is wrong with it, or both. */
interface ReadTerm {
  readonly term?: Query;
  readonly mistake?: Mistake;
}

/** What a piece means. `whole` says that a word at the very end of the text is not half typed. */
export function readTerm(piece: TermPiece, whole: boolean): ReadTerm {
  const field = fieldNamed(piece.field);
  if (field === undefined) return readWords(piece, whole);
  const wrong = (message: string): ReadTerm => ({ mistake: { start: piece.start, end: piece.end, message } });
  if (!hasWords(piece.text)) return wrong(`${field.name}: needs something right behind the colon, such as ${field.example}.`);
  const term = termOf(field, piece, whole);
  return term === undefined ? wrong(`${field.name}: can't be "${piece.text}"; ${hintFor(field)}.`) : { term };
}

function readWords(piece: TermPiece, whole: boolean): ReadTerm {
  if (piece.text === '') return {};
  const term: Term = { kind: 'words', field: null, match: matchOf(piece, whole) };
  const mistake = misspelledField(piece);
  return mistake === undefined ? { term } : { term, mistake };
}

function termOf({ name }: Field, piece: TermPiece, whole: boolean): Term | undefined {
  const { text } = piece;
  const value = text.toLowerCase();
  switch (name) {
    case 'year':
      return readYears(text);
    case 'after':
    case 'before':
      return readDate(text, name);
    case 'added':
      return readAdded(text);
    case 'id':
      return { kind: 'id', name: identifierName(text) ?? text };
    case 'has':
      if (value === 'abstract' || value === 'code') return { kind: 'has', what: value };
      return value === 'highlight' || value === 'note' ? { kind: 'annotation', term: { name, value } } : undefined;
    case 'is':
      return value === 'finished' || value === 'due' || value === 'inbox' || value === 'snoozed' ? { kind: 'annotation', term: { name, value } } : undefined;
    case 'status': {
      const status = STATUSES.find((one) => one === value);
      return status && { kind: 'annotation', term: { name, value: status } };
    }
    case 'priority': {
      const priority = PRIORITIES.find((one) => one === value);
      return priority && { kind: 'annotation', term: { name, value: priority } };
    }
    case 'list':
    case 'tag':
    case 'note':
    case 'highlight':
      return { kind: 'annotation', term: { name, match: matchOf(piece, whole) } };
    default:
      return { kind: 'words', field: name satisfies TextField, match: matchOf(piece, whole) };
  }
}

function matchOf({ quoted, text, open }: TermPiece, whole: boolean): WordMatch {
  if (quoted) return { form: open && !whole ? 'open-phrase' : 'phrase', text };
  const begun = text.replace(/\*+$/, '');
  if (begun !== text && hasWords(begun)) return { form: 'prefix', text: begun };
  return { form: open && !whole ? 'half' : 'word', text };
}

function hintFor({ name, example, values }: Field): string {
  if (values !== undefined) return `there is ${values.map((value) => `${name}:${value}`).join(', ')}`;
  return name === 'year' ? 'write year:2021, year:2020..2023, year:2020.. or year:..2023' : `write it like ${example}`;
}

/** Shortest name that is taken for a misspelled field. */
const SHORTEST = 4;

/** "auther:" is searched as words, and the reader is told which field has nearly this name. */
function misspelledField({ quoted, text, start }: TermPiece): Mistake | undefined {
  const name = quoted ? undefined : /^([a-z]+):./iu.exec(text)?.[1];
  if (name === undefined || name.length < SHORTEST) return undefined;
  const near = FIELDS.find((field) => editDistance(name.toLowerCase(), field.name, 1) === 1);
  if (near === undefined) return undefined;
  return { start, end: start + name.length + 1, message: `There is no field "${name}:", so it is searched as words; perhaps you mean ${near.name}:.` };
}
