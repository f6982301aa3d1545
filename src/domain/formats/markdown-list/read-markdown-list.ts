import type { Priority } from '../../annotation/annotation.ts';
import { MONTHS } from '../../calendar/days.ts';
import { isDay } from '../../calendar/named-days.ts';
import type { PaperRecord } from '../../paper/paper.ts';
import type { UnreadableRecord } from '../../paper/unreadable-record.ts';
import { MOST_SHARED, type ReadList, type SharedEntry } from '../../reading-list/shared-list.ts';
import { fail, ok, type Result } from '../../result.ts';
import { counted } from '../../text/counted.ts';
import { recordOf } from '../record-of.ts';
import { unescapeMarkdown } from '../markdown/unescape-markdown.ts';
import { LIST_LINE, PRIORITY_WORDS, SEPARATOR } from './words.ts';

interface ReadMarkdownList {
  readonly list: ReadList;
  readonly unreadable: readonly UnreadableRecord[];
}

/** Whether a text is a reading list that Carrel wrote as Markdown: a heading, and under it the line that says so. */
export function looksLikeMarkdownList(text: string): boolean {
  return new RegExp(`^\\ufeff?\\s*# [^\\n]+\\n\\s*\\*${LIST_LINE}[^\\n]*\\*\\s*(?:\\n|$)`, 'u').test(text.slice(0, 4_000).replace(/\r\n?/gu, '\n'));
}

interface Block {
  readonly line: number;
  readonly text: string;
}

interface Section {
  readonly heading: string;
  readonly facts: string;
  readonly description: readonly string[];
  readonly items: readonly (readonly Block[])[];
}

/**
 * Reads such a list back, also where a person has gone over it since: papers that were added, moved or taken
 * out, other words. Ticks are not read, because they say what somebody else has finished. Fails with
 * `source-too-large` for more papers than a list can have.
 */
export function readMarkdownList(text: string): Result<ReadMarkdownList> {
  const sections = sectionsOf(text.replace(/^\ufeff/u, '').replace(/\r\n?/gu, '\n').split('\n'));
  const papers = sections.reduce((sum, { items }) => sum + items.length, 0);
  if (papers > MOST_SHARED) {
    return fail('source-too-large', `The list has ${counted(papers, 'paper')}, and a shared list can have ${MOST_SHARED.toLocaleString('en')} at most.`, 'Divide the file.');
  }
  const unreadable: UnreadableRecord[] = [];
  const [first, ...inside] = sections.map((section) => listOf(section, unreadable));
  if (first === undefined) return fail('source-not-recognised', 'The list has no heading.', 'Share it again.');
  return ok({ list: { ...first, inside }, unreadable });
}

/** Divides the lines by headings of the first two levels, and what follows a heading by the numbers of its list. */
function sectionsOf(lines: readonly string[]): readonly Section[] {
  const sections: { heading: string; facts: string; description: string[]; items: Block[][] }[] = [];
  for (const [at, line] of lines.entries()) {
    const heading = /^##? +(.+)$/u.exec(line)?.[1];
    const section = sections.at(-1);
    const item = /^(?:\d+[.)]|[-*+]) +(.+)$/u.exec(line)?.[1];
    if (heading !== undefined) sections.push({ heading, facts: '', description: [], items: [] });
    else if (section === undefined) continue;
    else if (item !== undefined) section.items.push([{ line: at + 1, text: item.trim() }]);
    else if (section.items.length > 0) section.items.at(-1)?.push({ line: at + 1, text: line.trim() });
    else if (section.facts === '' && section.description.length === 0 && /^\*.*\*$/u.test(line)) section.facts = line.slice(1, -1);
    else if (line.trim() !== '' || section.description.length > 0) section.description.push(line);
  }
  return sections;
}

function listOf({ heading, facts, description, items }: Section, unreadable: UnreadableRecord[]): ReadList {
  const goal = facts.split(SEPARATOR).map((fact) => dayOf(/^goal (.+)$/u.exec(fact)?.[1])).find((day) => day !== undefined);
  return {
    origin: null,
    name: unescapeMarkdown(heading.trim()),
    description: plainLines(description),
    colour: null,
    goalDate: goal ?? null,
    entries: items.flatMap((blocks) => entryOf(blocks, unreadable)),
    inside: [],
  };
}

function entryOf([head, ...rest]: readonly Block[], unreadable: UnreadableRecord[]): readonly SharedEntry<PaperRecord>[] {
  const { title, url } = titleOf(head?.text ?? '');
  if (title === '') {
    unreadable.push({ title: '', reason: `Line ${(head?.line ?? 0).toLocaleString('en')} names no paper.` });
    return [];
  }
  const lines = rest.map(({ text }) => text);
  const own = lines.filter((line) => !line.startsWith('>'));
  const due = own.find(isDueLine);
  const facts = own.find((line) => line !== '' && line !== due);
  const more = own.filter((line) => line !== due && line !== facts);
  const quote = lines.filter((line) => line.startsWith('>')).map((line) => line.replace(/^> ?/u, ''));
  return [{
    paper: paperOf(title, url, facts ?? ''),
    note: plainLines([...quote, ...(more.some((line) => line !== '') ? ['', ...more] : [])]),
    ...dueOf(due ?? ''),
  }];
}

function titleOf(text: string): { readonly title: string; readonly url: string | undefined } {
  const bare = text.replace(/^\[[ xX]\] /u, '');
  const link = /^\[(.+)\]\((?:<([^>]*)>|(\S*))\)$/u.exec(bare);
  return { title: unescapeMarkdown(link?.[1] ?? bare).trim(), url: link?.[2] ?? link?.[3] };
}

/** `people · date · *venue* · arXiv … · DOI …`, of which any may be missing. */
function paperOf(title: string, url: string | undefined, line: string): PaperRecord {
  const parts = line.split(SEPARATOR).filter((part) => part !== '');
  const date = parts.map(dateOf).find((found) => found !== undefined);
  const venue = parts.map((part) => /^\*(.+)\*$/u.exec(part)?.[1]).find((found) => found !== undefined);
  const names = parts.flatMap((part) => /^(?:arXiv|DOI) (.+)$/u.exec(part)?.[1] ?? []).map(unescapeMarkdown);
  const [people = ''] = parts.filter((part) => dateOf(part) === undefined && !/^(?:\*.+\*|(?:arXiv|DOI) .+)$/u.test(part));
  const isCut = /(?: et al\.|, \\?\+\d+)$/u.test(people);
  const [year, month, day] = date?.split('-') ?? [];
  return recordOf({
    title,
    people: unescapeMarkdown(people).replace(/(?: et al\.|, \+\d+)$/u, '').split(', '),
    peopleIncomplete: isCut,
    year,
    month,
    day,
    venue: venue === undefined ? undefined : unescapeMarkdown(venue),
    names: [...names, url],
  });
}

function isDueLine(line: string): boolean {
  return /^(?:due \d|(?:high|low) priority$)/iu.test(line);
}

function dueOf(line: string): { readonly dueDate: string | null; readonly priority: Priority } {
  const parts = line.toLowerCase().split(SEPARATOR);
  const dueDate = parts.map((part) => dayOf(/^due (.+)$/u.exec(part)?.[1])).find((day) => day !== undefined);
  const priority = (['high', 'low'] as const).find((one) => parts.includes(PRIORITY_WORDS[one]));
  return { dueDate: dueDate ?? null, priority: priority ?? 'normal' };
}

/** A whole day; undefined for less and for anything else. */
function dayOf(text: string | undefined): string | undefined {
  const date = dateOf(text ?? '');
  return date !== undefined && isDay(date) ? date : undefined;
}

/** `2022`, `March 2022` and `1 March 2022` as `2022`, `2022-03` and `2022-03-01`. */
function dateOf(text: string): string | undefined {
  const [, day, name, year] = /^(?:(?:(\d{1,2}) )?([A-Za-z]+) )?(\d{4})$/u.exec(text.trim()) ?? [];
  if (year === undefined || name === undefined) return year;
  const month = MONTHS.findIndex((one) => one.toLowerCase() === name.toLowerCase()) + 1;
  if (month === 0) return undefined;
  return [year, String(month).padStart(2, '0'), ...(day === undefined ? [] : [day.padStart(2, '0')])].join('-');
}

/** Lines of Markdown as they read; those that were kept apart by a hard break stay lines. */
function plainLines(lines: readonly string[]): string {
  return lines.map((line) => unescapeMarkdown(isBroken(line) ? line.slice(0, -1) : line).trimEnd()).join('\n').trim();
}

/** Whether a line ends in a backslash that is not escaped itself. */
function isBroken(line: string): boolean {
  return (/\\+$/u.exec(line)?.[0].length ?? 0) % 2 === 1;
}
