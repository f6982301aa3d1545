/** A reading list as Markdown: to read, to mail, to keep among notes, and to be read back (`read-markdown-list.ts`). */
import { dateLabel } from '../../paper/date.ts';
import type { PaperRecord } from '../../paper/paper.ts';
import { peopleLine } from '../../paper/people.ts';
import type { EntryToShare } from '../../reading-list/to-share.ts';
import { allEntries, type SharedEntry, type SharedList } from '../../reading-list/shared-list.ts';
import { capital } from '../../text/capital.ts';
import { counted } from '../../text/counted.ts';
import { webAddress } from '../export/web-address.ts';
import { escapeMarkdown, escapeWords, quoted } from '../markdown/escape-markdown.ts';
import { LIST_LINE, PRIORITY_WORDS, SEPARATOR } from './words.ts';

/** More people than this are counted. */
const MOST_PEOPLE = 8;

type Entry<Paper> = SharedEntry<Paper> & Partial<Pick<EntryToShare, 'finished'>>;

interface MarkdownListOptions {
  /** Tick boxes before the papers, ticked where one is finished. */
  readonly ticks: boolean;
}

/** The text, piece by piece; ends with one line end. `recordOf` looks a paper up; undefined leaves its entry out. */
export function* markdownListPieces<Paper>(
  list: SharedList<Entry<Paper>>,
  options: MarkdownListOptions,
  recordOf: (paper: Paper) => PaperRecord | undefined,
): Generator<string> {
  const papers = allEntries(list).length;
  yield* listPieces(list, '#', [LIST_LINE, counted(papers, 'paper')], options, recordOf);
  for (const one of list.inside) {
    yield '\n';
    yield* listPieces(one, '##', [counted(one.entries.length, 'paper')], options, recordOf);
  }
}

function* listPieces<Paper>(
  { name, description, goalDate, entries }: SharedList<Entry<Paper>>,
  level: string,
  facts: readonly string[],
  { ticks }: MarkdownListOptions,
  recordOf: (paper: Paper) => PaperRecord | undefined,
): Generator<string> {
  const line = [...facts, ...(goalDate === null ? [] : [`goal ${dateLabel(goalDate)}`])].join(SEPARATOR);
  yield `${level} ${oneLine(name)}\n\n*${line}*\n`;
  if (description.trim() !== '') yield `\n${paragraphs(description)}\n`;
  let number = 0;
  for (const entry of entries) {
    const record = recordOf(entry.paper);
    if (record !== undefined) number += 1;
    // An empty piece too is a turn for other work.
    yield record === undefined ? '' : `\n${entryText(entry, record, `${number}. `, ticks)}`;
  }
}

function entryText<Paper>(entry: Entry<Paper>, record: PaperRecord, marker: string, ticks: boolean): string {
  const tick = ticks ? `[${entry.finished === true ? 'x' : ' '}] ` : '';
  const blocks = [titleLink(record), factsOf(record), dueOf(entry), entry.note.trim() === '' ? '' : quoted(paragraphs(entry.note))].filter((block) => block !== '');
  const indent = ' '.repeat(marker.length);
  const text = blocks.join('\n\n').replace(/\n(?=[^\n])/gu, `\n${indent}`);
  return `${marker}${tick}${text}\n`;
}

function titleLink(record: PaperRecord): string {
  const title = oneLineMarkup(record.title);
  const url = webAddress(record);
  if (url === undefined) return title;
  return `[${title}](${/[()\s<>]/u.test(url) ? `<${encodeAngles(url)}>` : url})`;
}

/** A title may hold formulas, which stay as they are. */
function oneLineMarkup(source: string): string {
  return escapeMarkdown(source).replace(/\s+/gu, ' ').trim();
}

function factsOf({ people, peopleIncomplete, date, venue, identifiers: { arxiv, doi } }: PaperRecord): string {
  const names = peopleLine(people.map(({ name }) => name), peopleIncomplete, MOST_PEOPLE);
  return [
    oneLine(names),
    date === undefined ? '' : dateLabel(date),
    venue === undefined ? '' : `*${oneLine(venue)}*`,
    arxiv === undefined ? '' : `arXiv ${arxiv}`,
    doi === undefined ? '' : `DOI ${oneLine(doi)}`,
  ].filter((part) => part !== '').join(SEPARATOR);
}

function dueOf({ dueDate, priority }: SharedEntry<unknown>): string {
  const words = [...(dueDate === null ? [] : [`due ${dateLabel(dueDate)}`]), ...(priority === 'normal' ? [] : [PRIORITY_WORDS[priority]])].join(SEPARATOR);
  return capital(words);
}

function oneLine(words: string): string {
  return escapeWords(words.replace(/\s+/gu, ' ').trim());
}

/** Paragraphs stay paragraphs, and each line of the reader's stays one: CommonMark 0.31, section 6.7. */
function paragraphs(text: string): string {
  return text.trim().split(/\n\s*\n/u).map((one) => one.split('\n').map(bodyLine).join('\\\n')).join('\n\n');
}

/** A line of nothing but dashes would make the line above it a heading. */
function bodyLine(line: string): string {
  return escapeWords(line.trim()).replace(/^(?=[=-]{2,}$)/u, '\\');
}

function encodeAngles(url: string): string {
  return url.replace(/[<>\s]/gu, encodeURIComponent);
}
