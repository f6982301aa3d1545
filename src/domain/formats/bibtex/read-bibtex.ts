import type { ReadSource, UnreadableRecord } from '../../paper/import-report.ts';
import type { PaperRecord } from '../../paper/paper.ts';
import type { CodedError } from '../../result.ts';
import { monthNumber, recordOf } from '../record-of.ts';
import { decodeTex } from './decode-tex.ts';
import { scanBibtex, type BibtexEntry, type BrokenEntry } from './scan-bibtex.ts';

/** Whether a text is BibTeX at first sight: an entry begins a line. */
export function looksLikeBibtex(text: string): boolean {
  return /^[ \t]*@\s*(?:[A-Za-z]+)\s*[{(]\s*[^\s,{}()]*\s*,/mu.test(text.slice(0, 200_000));
}

/** Reads a BibTeX or biblatex file, entry by entry. `cutOff` is set when the file ends inside an entry. */
export function readBibtex(text: string): ReadSource {
  const { entries, broken } = scanBibtex(text.replace(/^\ufeff/u, '').replace(/\r\n?/gu, '\n'));
  const records: PaperRecord[] = [];
  const unreadable: UnreadableRecord[] = broken.filter(({ atEnd }) => !atEnd).map(unreadableOf);
  for (const entry of entries) {
    const record = recordOfEntry(entry);
    if (record.title === '') unreadable.push({ title: entry.key, reason: `Entry “${entry.key}” in line ${entry.line} has no title.` });
    else records.push(record);
  }
  const cut = broken.find(({ atEnd }) => atEnd);
  return { format: 'bibtex', records, unreadable: cut === undefined ? unreadable : [...unreadable, unreadableOf(cut)], ...(cut === undefined ? {} : { cutOff: cutOff(cut) }) };
}

function unreadableOf({ key, line, reason }: BrokenEntry): UnreadableRecord {
  return { title: key, reason: `Entry “${key}” in line ${line} can’t be read: ${reason}.` };
}

function cutOff({ key, line }: BrokenEntry): CodedError {
  return { code: 'source-cut-off', message: `The file ends inside the entry “${key}” that begins in line ${line}.`, next: 'Export it again, or import the complete entries.' };
}

function recordOfEntry({ fields }: BibtexEntry): PaperRecord {
  const decoded = (name: string): string | undefined => {
    const value = fields.get(name);
    return value === undefined ? undefined : decodeTex(value);
  };
  const first = (...names: readonly string[]): string | undefined => names.map(decoded).find((value) => value !== undefined && value !== '');
  const authors = namesOf(fields.get('author') ?? fields.get('editor') ?? '');
  const [dateYear, dateMonth, dateDay] = (decoded('date') ?? '').split('-');
  const subtitle = decoded('subtitle');
  const title = decoded('title') ?? '';
  return recordOf({
    title: subtitle === undefined || subtitle === '' ? title : `${title}: ${subtitle}`,
    people: authors.filter((name) => name !== 'others').map(decodeTex).map(nameOf),
    peopleIncomplete: authors.includes('others'),
    year: first('year') ?? dateYear,
    month: monthNumber(decoded('month')) ?? dateMonth,
    day: decoded('day') ?? dateDay,
    venue: first('journal', 'journaltitle', 'booktitle', 'school', 'institution'),
    abstract: decoded('abstract'),
    topics: (decoded('keywords') ?? decoded('keyword') ?? '').split(/[,;]/u),
    names: [raw(fields, 'doi'), arxivOf(fields), raw(fields, 'url'), arxivIn(first('journal', 'note', 'howpublished'))],
  });
}

function raw(fields: ReadonlyMap<string, string>, name: string): string | undefined {
  return fields.get(name)?.replace(/^\\url\{(.*)\}$/u, '$1').replace(/\\([%#&_{}])/gu, '$1').trim();
}

function arxivOf(fields: ReadonlyMap<string, string>): string | undefined {
  const prefix = fields.get('archiveprefix') ?? fields.get('eprinttype');
  return prefix === undefined || /arxiv/iu.test(prefix) ? raw(fields, 'eprint') : undefined;
}

/** "arXiv preprint arXiv:2203.00555" in place of a venue. */
function arxivIn(text: string | undefined): string | undefined {
  return /arxiv:\s*\S+/iu.exec(text ?? '')?.[0];
}

/** Names are divided by "and" outside braces. */
function namesOf(value: string): readonly string[] {
  const names: string[] = [];
  let depth = 0;
  let current = '';
  for (const word of value.split(/\s+/u)) {
    if (depth === 0 && word.toLowerCase() === 'and') {
      names.push(current.trim());
      current = '';
    } else current += ` ${word}`;
    depth += word.split('{').length - word.split('}').length;
  }
  return [...names, current.trim()].filter((name) => name !== '');
}

/** "van der Meulen, Jr., Frank" and "Meulen, Frank" as people write them. */
function nameOf(name: string): string {
  const pieces = name.split(',').map((piece) => piece.trim());
  const [family = '', second, third] = pieces;
  if (second === undefined) return family;
  return third === undefined ? `${second} ${family}` : `${third} ${family} ${second}`;
}
