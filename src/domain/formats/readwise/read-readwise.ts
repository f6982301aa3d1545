/** Readwise's CSV export, and Carrel's own table of highlights, which has the same columns. */
import { HIGHLIGHT_COLOURS } from '../../annotation/annotation.ts';
import type { UnreadableRecord } from '../../paper/unreadable-record.ts';
import { readCsv } from '../csv/read-csv.ts';
import { groupByPaper, tagsFrom, timeOf, type ReadAnnotations, type ReadHighlight } from '../read-annotations.ts';
import { recordOf } from '../record-of.ts';
import { stableId } from '../stable-id.ts';

/** Whether a text begins with the columns of Readwise. */
export function looksLikeReadwise(text: string): boolean {
  const header = text.replace(/^\ufeff/u, '').slice(0, 1_000).split('\n')[0]?.toLowerCase() ?? '';
  return /(?:^|,)"?highlight"?,/u.test(header) && header.includes('book title');
}

/** Reads row by row; a row without words is named with its line. */
export function readReadwise(text: string): ReadAnnotations & { readonly cutOff: boolean } {
  const { header, rows, cutOff } = readCsv(text);
  const columns = header.map((name) => name.toLowerCase());
  const groups = groupByPaper();
  const unreadable: UnreadableRecord[] = [];
  for (const { line, fields } of rows) {
    const cell = (name: string): string => unguarded(fields[columns.indexOf(name)] ?? '').trim();
    const [quote, title] = [cell('highlight'), cell('book title')];
    if (quote === '' && cell('note') === '') {
      unreadable.push({ title, reason: `Line ${line} has no highlight.` });
      continue;
    }
    const names = [cell('document url'), cell('url'), cell('source url')];
    const group = groups.of(JSON.stringify([title, cell('book author'), names]), () => ({ record: recordOf({ title: title === '' ? 'Untitled' : title, people: peopleOf(cell('book author')), names }) }));
    const createdAt = timeOf(cell('highlighted at'));
    if (quote === '') group.notes.push({ markdown: cell('note'), ...(createdAt === undefined ? {} : { createdAt, updatedAt: createdAt }) });
    else group.highlights.push(highlightOf(cell, quote, title));
  }
  return { format: 'readwise', papers: groups.all(), unreadable, cutOff };
}

function highlightOf(cell: (name: string) => string, exact: string, title: string): ReadHighlight {
  const createdAt = timeOf(cell('highlighted at'));
  const [colour] = HIGHLIGHT_COLOURS.filter((name) => name === cell('color').toLowerCase());
  const own = /^[0-9a-f-]{36}$/u.exec(cell('id'))?.[0];
  return {
    id: own ?? stableId('readwise', title, exact, cell('location'), cell('highlighted at')),
    exact,
    prefix: '',
    suffix: '',
    colour: colour ?? 'yellow',
    comment: cell('note'),
    tags: tagsFrom(cell('tags').split(',')),
    ...(createdAt === undefined ? {} : { createdAt, updatedAt: createdAt }),
  };
}

/** "Hongyu Wang, Shuming Ma and Li Dong" */
function peopleOf(authors: string): readonly string[] {
  return authors.split(/\s*(?:,|;|\band\b)\s*/u).filter((name) => name !== '');
}

/** Takes the apostrophe away that keeps spreadsheets from running a field; see `csvField`. */
function unguarded(field: string): string {
  return /^'[=+\-@\t\r]/u.test(field) ? field.slice(1) : field;
}
