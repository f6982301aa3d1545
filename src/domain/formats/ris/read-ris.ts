import type { ReadSource, UnreadableRecord } from '../../paper/import-report.ts';
import { readingName } from '../../paper/name-parts.ts';
import type { PaperRecord } from '../../paper/paper.ts';
import type { CodedError } from '../../result.ts';
import { recordOf } from '../record-of.ts';

const TAG = /^([A-Z][A-Z0-9]) {1,2}- ?(.*)$/u;

/** Whether a text is RIS at first sight: its first line that says something is a type. */
export function looksLikeRis(text: string): boolean {
  return /^\ufeff?\s*(?:\d+\.\s*)?TY {1,2}- /u.test(text);
}

interface RisRecord {
  readonly line: number;
  readonly tags: Map<string, string[]>;
}

/** Reads a RIS file record by record; a line without a tag goes on with the field above it. */
export function readRis(text: string): ReadSource {
  const records: PaperRecord[] = [];
  const unreadable: UnreadableRecord[] = [];
  let open: RisRecord | undefined;
  let last: string[] | undefined;
  const close = (): void => {
    if (open === undefined) return;
    const record = recordOfTags(open.tags);
    if (record.title === '') unreadable.push({ title: '', reason: `The record that begins in line ${open.line} has no title.` });
    else records.push(record);
    open = undefined;
    last = undefined;
  };
  for (const [index, line] of text.replace(/^\ufeff/u, '').split(/\r\n?|\n/u).entries()) {
    const [, tag, value = ''] = TAG.exec(line) ?? [];
    if (tag === 'TY') {
      close();
      open = { line: index + 1, tags: new Map() };
    } else if (tag === 'ER') close();
    else if (open === undefined) continue;
    else if (tag !== undefined) {
      last = open.tags.get(tag) ?? [];
      last.push(value.trim());
      open.tags.set(tag, last);
    } else if (line.trim() !== '' && last !== undefined) last.push(`${last.pop() ?? ''} ${line.trim()}`);
  }
  const cut = open;
  return { format: 'ris', records, unreadable, ...(cut === undefined ? {} : { cutOff: cutOff(cut) }) };
}

function cutOff({ line }: RisRecord): CodedError {
  return { code: 'source-cut-off', message: `The file ends inside the record that begins in line ${line}: its line “ER  -” is missing.`, next: 'Export it again, or import the complete records.' };
}

function recordOfTags(tags: ReadonlyMap<string, readonly string[]>): PaperRecord {
  const first = (...names: readonly string[]): string | undefined => names.map((name) => tags.get(name)?.[0]).find((value) => value !== undefined && value !== '');
  const all = (...names: readonly string[]): readonly string[] => names.flatMap((name) => tags.get(name) ?? []);
  const [year, month, day] = (first('DA', 'PY', 'Y1') ?? '').split(/[/-]/u);
  const people = all('AU', 'A1');
  return recordOf({
    title: first('TI', 'T1', 'CT', 'BT') ?? '',
    people: people.filter((name) => !isOthers(name)).map(readingName),
    peopleIncomplete: people.some(isOthers),
    year: /\d{4}/u.test(year ?? '') ? year : first('PY', 'Y1'),
    month,
    day,
    venue: first('T2', 'JO', 'JF', 'JA', 'J2', 'BT', 'C3'),
    abstract: first('AB', 'N2'),
    topics: all('KW'),
    names: all('DO', 'AN', 'UR', 'L1', 'L2', 'L3', 'M3', 'C7', 'SE'),
  });
}

function isOthers(name: string): boolean {
  return /^(?:et al\.?|others),?$/iu.test(name);
}
