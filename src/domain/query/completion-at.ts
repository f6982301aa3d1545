/** What a search box can complete: which field or value stands at the cursor, and how the chosen one is written. */
import { completeField, fieldNamed, type Field } from './fields.ts';
import { hasWords } from './fold-words.ts';
import { scan, type TermPiece } from './scan.ts';

/** The stretch of a query that is being completed, and as what. */
export interface CompletionPlace {
  /** The field whose value is typed, or null while the name of a field may be. */
  readonly field: Field | null;
  /** What is typed of it, without quotes. */
  readonly typed: string;
  /** Half-open range of UTF-16 offsets that a completion replaces. */
  readonly start: number;
  readonly end: number;
}

/** One letter begins too many words to be taken for the name of a field. */
const SHORTEST_NAME = 2;
const PLAIN_WORD = /^[\p{L}\p{N}][\p{L}\p{N}_-]*$/u;
const UNWRITABLE = /["“”\s\p{Cc}\p{Cs}]+/gu;

/**
 * What can be completed with the cursor (a UTF-16 offset) where it is: the value of a field whose values
 * are known, or a word that the name of a field begins with. Undefined in the middle of a word, where a
 * completion would swallow what stands behind the cursor.
 */
export function completionAt(text: string, cursor: number): CompletionPlace | undefined {
  const pieces = scan(text, (name) => fieldNamed(name) !== undefined);
  const piece = pieces.find(({ start, end }) => start < cursor && cursor <= end);
  if (piece?.kind !== 'term') return undefined;
  const field = fieldNamed(piece.field);
  return field === undefined ? nameAt(piece, cursor) : valueAt(text, piece, field, cursor);
}

/** The query with the name of a field in place, and where the cursor goes: right behind the colon. */
export function withField(text: string, { start, end }: CompletionPlace, { name }: Field): Completed {
  return replaced(text, start, end, `${name}:`);
}

/** The query with a value in place, in quotes where it needs them, and where the cursor goes: behind a space. */
export function withValue(text: string, { start, end }: CompletionPlace, value: string): Completed {
  const follows = text.charAt(end);
  const space = /^[\s)]$/u.test(follows) ? '' : ' ';
  const { text: made, cursor } = replaced(text, start, end, `${writtenValue(value)}${space}`);
  return { text: made, cursor: space === '' && follows !== ')' ? cursor + 1 : cursor };
}

export interface Completed {
  readonly text: string;
  readonly cursor: number;
}

/** A value as it stands behind the colon of its field. What no query can spell becomes a space: searches do not look at it. */
function writtenValue(value: string): string {
  const written = writableValue(value);
  return PLAIN_WORD.test(written) ? written : `"${written}"`;
}

/** A value without what no query can spell. */
export function writableValue(value: string): string {
  return value.replace(UNWRITABLE, ' ').trim();
}

/** Whether a value can be searched for at all: names of nothing but signs can't. */
export function isSearchable(value: string): boolean {
  return hasWords(writableValue(value));
}

function nameAt({ text, quoted, start, end }: TermPiece, cursor: number): CompletionPlace | undefined {
  if (quoted || cursor !== end || text.length < SHORTEST_NAME || completeField(text).length === 0) return undefined;
  return { field: null, typed: text, start, end };
}

function valueAt(text: string, piece: TermPiece, field: Field, cursor: number): CompletionPlace | undefined {
  const start = piece.start + field.name.length + 1;
  if (cursor < start) return undefined;
  if (!piece.quoted) return cursor === piece.end ? { field, typed: piece.text, start, end: cursor } : undefined;
  const typed = text.slice(start + 1, cursor);
  // A quote that nothing closes reaches to the end of the text; what stands behind the cursor was there before it.
  if (piece.open) return cursor > start ? { field, typed, start, end: cursor } : undefined;
  return cursor > start && cursor === piece.end - 1 ? { field, typed, start, end: piece.end } : undefined;
}

function replaced(text: string, start: number, end: number, by: string): Completed {
  return { text: text.slice(0, start) + by + text.slice(end), cursor: start + by.length };
}
