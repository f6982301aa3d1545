/** CSV by RFC 4180: CRLF, every row with the same number of fields, quotation marks doubled. */
import { allNames } from '../../paper/people.ts';
import { plainText } from '../../text/plain-text.ts';
import { tagsOf, type ExportedPaper } from '../export/exported-paper.ts';
import { webAddress } from '../export/web-address.ts';
import type { PaperWriter } from '../export/writer.ts';

type Column = readonly [name: string, value: (paper: ExportedPaper) => string | number | undefined];

const COLUMNS: readonly Column[] = [
  ['Id', ({ paper }) => paper.id],
  ['Title', ({ paper }) => plainText(paper.title)],
  ['Authors', ({ paper }) => allNames(paper).join('; ')],
  ['Date', ({ paper }) => paper.date],
  ['Venue', ({ paper }) => paper.venue],
  ['arXiv', ({ paper }) => paper.identifiers.arxiv],
  ['DOI', ({ paper }) => paper.identifiers.doi],
  ['URL', ({ paper }) => webAddress(paper)],
  ['Topics', ({ paper }) => paper.topics.join('; ')],
  ['Status', ({ state }) => state?.status ?? 'new'],
  ['Rating', ({ state }) => state?.rating ?? undefined],
  ['Tags', (paper) => tagsOf(paper).join('; ')],
  ['Lists', ({ lists }) => lists.map(({ name }) => name).join('; ')],
  ['Highlights', ({ highlights }) => highlights.length],
  ['Note', ({ note }) => note],
  ['Summary', ({ paper }) => paper.summary?.text],
  ['Abstract', ({ paper }) => paper.abstract?.text],
];

/** A table with one row to a paper. */
export function csvWriter(): PaperWriter {
  return {
    begin: csvRow(COLUMNS.map(([name]) => name)),
    paper: (paper) => csvRow(COLUMNS.map(([, value]) => value(paper) ?? '')),
    end: () => '',
  };
}

/** One row with its line end. */
export function csvRow(values: readonly (string | number)[]): string {
  return `${values.map(csvField).join(',')}\r\n`;
}

function csvField(value: string | number): string {
  const text = typeof value === 'number' ? String(value) : harmless(value);
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Spreadsheets run a field that begins like a formula; an apostrophe before it keeps it text (OWASP, CSV injection). */
function harmless(text: string): string {
  return /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text;
}
