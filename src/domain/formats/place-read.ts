/** From what was read about a paper to rows of the library. */
import { describeSpan } from '../annotation/describe-span.ts';
import type { Anchor, Change, Highlight, MarkedField, Note, Versioned } from '../annotation/annotation.ts';
import { fieldText } from '../annotation/field-text.ts';
import { placeAnchor } from '../annotation/place-anchor.ts';
import type { Paper } from '../paper/paper.ts';
import type { ReadHighlight, ReadNote } from './read-annotations.ts';

/** Where quotes are looked for, in this order. */
const FIELDS: readonly MarkedField[] = ['abstract', 'summary', 'title'];

interface PlacedRows {
  readonly changes: readonly Change[];
  /** Highlights whose quote is in none of the paper's texts, or in more than one place. They keep it. */
  readonly unplaced: number;
}

/** The rows of one paper. Nothing is left out: a quote that is not found is kept as an unplaced highlight. */
export function rowsOfPaper(paper: Paper, { highlights, notes }: { readonly highlights: readonly ReadHighlight[]; readonly notes: readonly ReadNote[] }, now: number): PlacedRows {
  const placed = highlights.map((read) => highlightRow(paper, read, now));
  const note = noteRow(paper, notes, now);
  return {
    changes: [...placed.map(({ row }): Change => ({ table: 'highlights', row })), ...(note === undefined ? [] : [{ table: 'notes', row: note } as const])],
    unplaced: placed.filter(({ found }) => !found).length,
  };
}

function highlightRow(paper: Paper, read: ReadHighlight, now: number): { readonly row: Highlight; readonly found: boolean } {
  const place = placeOf(paper, read);
  const row: Highlight = {
    ...versionOf(read.id, read, now),
    paperId: paper.id,
    field: place.field,
    anchor: place.anchor,
    colour: read.colour,
    comment: read.comment,
    tags: read.tags,
  };
  return { row, found: place.found };
}

interface Place {
  readonly field: MarkedField;
  readonly anchor: Anchor;
  readonly found: boolean;
}

function placeOf(paper: Paper, read: ReadHighlight): Place {
  const { exact, prefix, suffix, position } = read;
  if (position !== undefined) {
    const { start, end, textHash, field } = position;
    const anchor = { start, end, exact, prefix, suffix, textHash };
    const text = fieldText(paper, field);
    return { field, anchor, found: text !== undefined && placeAnchor(text, anchor).kind !== 'unplaced' };
  }
  // Copies out of a page or a PDF break lines where the text has none.
  const quotes = [...new Set([exact, exact.replace(/\s+/gu, ' ').trim()])];
  for (const field of FIELDS) {
    const text = fieldText(paper, field);
    for (const quote of quotes) {
      const anchor = text === undefined ? undefined : foundIn(text, { exact: quote, prefix, suffix });
      if (anchor !== undefined) return { field, anchor, found: true };
    }
  }
  return { field: 'abstract', anchor: nowhere(paper, read), found: false };
}

function foundIn(text: string, quote: Pick<Anchor, 'exact' | 'prefix' | 'suffix'>): Anchor | undefined {
  const only = onlyPlace(text, quote.exact);
  if (only !== undefined) return describeSpan(text, only, only + quote.exact.length);
  const place = placeAnchor(text, { ...quote, start: text.length, end: text.length + quote.exact.length, textHash: '' });
  return place.kind === 'unplaced' ? undefined : describeSpan(text, place.start, place.end);
}

/** So many characters don't stand in the abstract by chance as well as elsewhere in the full text. */
const TELLING = 16;

/** Where the quote stands, when it is long enough to be told by itself and stands there once. */
function onlyPlace(text: string, exact: string): number | undefined {
  const at = text.indexOf(exact);
  return exact.length >= TELLING && at >= 0 && at === text.lastIndexOf(exact) ? at : undefined;
}

/** Behind the end of the text, of a version that this library never had: no words are there to be mistaken for it. */
function nowhere(paper: Paper, { exact, prefix, suffix }: ReadHighlight): Anchor {
  const start = fieldText(paper, 'abstract')?.length ?? 0;
  return { start, end: start + exact.length, exact, prefix, suffix, textHash: '' };
}

/** Several notes on one paper become one, because a paper has one. */
function noteRow(paper: Paper, notes: readonly ReadNote[], now: number): Note | undefined {
  const [first] = notes;
  if (first === undefined) return undefined;
  const markdown = notes.map((note) => note.markdown).join('\n\n');
  return { ...versionOf(paper.id, notes.length === 1 ? first : {}, now), paperId: paper.id, markdown };
}

function versionOf(id: string, { createdAt, updatedAt, revision }: { readonly createdAt?: number; readonly updatedAt?: number; readonly revision?: number }, now: number): Versioned {
  const made = createdAt ?? now;
  return { id, revision: revision ?? 1, createdAt: made, updatedAt: updatedAt ?? made, deleted: false };
}
