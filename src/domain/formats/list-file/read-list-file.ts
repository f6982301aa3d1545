import { HIGHLIGHT_COLOURS, PRIORITIES } from '../../annotation/annotation.ts';
import { isDay } from '../../calendar/named-days.ts';
import type { PaperRecord } from '../../paper/paper.ts';
import { MOST_SHARED, type ReadList, type SharedEntry } from '../../reading-list/shared-list.ts';
import { fail, ok, type Result } from '../../result.ts';
import { counted } from '../../text/counted.ts';
import { objectOf } from '../json-values.ts';
import { createChecks, type Checks } from './checks.ts';
import { LIST_FORMAT, LIST_VERSION } from './list-file.ts';
import { recordOfJson } from './record-json.ts';

/** Whether a text is a list file, of whatever version, whole or broken. */
export function looksLikeListFile(text: string): boolean {
  return /^\ufeff?\s*\{[^{[]*"format"\s*:\s*"carrel-list"/u.test(text.slice(0, 1_000));
}

const AGAIN = 'Ask for the file again, or share the list again.';

/** Most lists inside a list, and most characters of a name and of a longer text. */
const MOST = { lists: 200, name: 1_000, text: 200_000 } as const;

/**
 * Reads a whole list or nothing of it. Fails with `source-damaged` that names what is wrong and where,
 * `library-too-new` for a file of a newer program, or `source-too-large` for more papers than a list can have.
 */
export function readListFile(text: string): Result<ReadList> {
  const json = parsed(text);
  if (!json.ok) return json;
  const file = objectOf(json.value);
  const { version } = file;
  if (file['format'] !== LIST_FORMAT || typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return fail('source-damaged', 'The file says that it is a reading list of Carrel, but not of which version.', AGAIN);
  }
  if (version > LIST_VERSION) return fail('library-too-new', 'A newer version of Carrel wrote this reading list.', 'Install that version and take the list in there, or ask for the list as BibTeX.');
  const papers = countPapers(file['list']);
  if (papers > MOST_SHARED) {
    return fail('source-too-large', `The list has ${counted(papers, 'paper')}, and a shared list can have ${MOST_SHARED.toLocaleString('en')} at most.`, 'Ask for it in parts, or as BibTeX.');
  }
  const checks = createChecks();
  const list = listOf(file['list'], 'the list', checks, 0);
  for (const name of sharedIds([list, ...list.inside])) checks.wrong(`“${name}”`, 'is in the file twice, or inside itself');
  const [problem] = checks.problems;
  if (problem === undefined) return ok(list);
  const others = checks.problems.length - 1;
  const more = others === 0 ? '' : ` ${counted(others, 'more thing is', 'more things are')} wrong.`;
  return fail('source-damaged', `The reading list can’t be taken in: ${problem}.${more}`, AGAIN);
}

function parsed(text: string): Result<unknown> {
  try {
    return ok(JSON.parse(text.replace(/^\ufeff/u, '')));
  } catch (error) {
    const line = /\(line (\d+)/u.exec(error instanceof Error ? error.message : '')?.[1];
    const where = line === undefined ? '' : ` in line ${line}`;
    return fail('source-damaged', `The reading list breaks off or is damaged${where}: from there on it can’t be read.`, AGAIN);
  }
}

/** Counted before anything is looked at, so that a file made to be large costs nothing. */
function countPapers(json: unknown): number {
  const { entries, lists } = objectOf(json);
  const own = Array.isArray(entries) ? entries.length : 0;
  const inside = Array.isArray(lists) ? lists.slice(0, MOST.lists + 1) : [];
  return inside.reduce<number>((sum, one) => {
    const { entries: theirs } = objectOf(one);
    return sum + (Array.isArray(theirs) ? theirs.length : 0);
  }, own);
}

function listOf(json: unknown, where: string, checks: Checks, depth: number): ReadList {
  const of = checks.object(json, where);
  const name = checks.line(of['name'], `the name of ${where}`, MOST.name) ?? '';
  const called = name === '' ? where : `“${name.slice(0, 80)}”`;
  const id = checks.parsed(of['id'], `the id of ${called}`, (text) => (/^[\w-]{1,64}$/u.test(text) ? text : undefined), '0b9d6a3e-2f63-4b6e-9a55-5a7d1c0f1e2a');
  const colour = checks.optional(of['colour'], (value) => checks.oneOf(value, `the colour of ${called}`, HIGHLIGHT_COLOURS));
  const inside = checks.list(of['lists'], `the lists inside ${called}`, MOST.lists);
  if (depth > 0 && inside.length > 0) checks.wrong(called, 'holds lists and is inside a list itself, but lists are nested one level');
  return {
    origin: id ?? null,
    name,
    description: checks.optional(of['description'], (value) => checks.text(value, `the description of ${called}`, MOST.text)) ?? '',
    colour: colour ?? null,
    goalDate: dayOf(of['goalDate'], `the goal of ${called}`, checks),
    entries: checks.list(of['entries'], `the papers of ${called}`, MOST_SHARED).map((entry, at) => entryOf(entry, `paper ${(at + 1).toLocaleString('en')} of ${called}`, checks)),
    inside: depth > 0 ? [] : inside.map((one, at) => listOf(one, `list ${at + 1} inside ${called}`, checks, depth + 1)),
  };
}

function entryOf(json: unknown, where: string, checks: Checks): SharedEntry<PaperRecord> {
  const of = checks.object(json, where);
  return {
    paper: recordOfJson(of['paper'], where, checks),
    note: checks.optional(of['note'], (value) => checks.text(value, `the note of ${where}`, MOST.text)) ?? '',
    dueDate: dayOf(of['dueDate'], `the due date of ${where}`, checks),
    priority: checks.optional(of['priority'], (value) => checks.oneOf(value, `the priority of ${where}`, PRIORITIES)) ?? 'normal',
  };
}

function dayOf(value: unknown, where: string, checks: Checks): string | null {
  return checks.parsed(value, where, (text) => (isDay(text) ? text : undefined), '2026-12-01') ?? null;
}

/** Names of lists whose id another list of the file has too. */
function sharedIds(lists: readonly ReadList[]): readonly string[] {
  const seen = new Set<string>();
  return lists.flatMap(({ origin, name }) => {
    if (origin === null) return [];
    const known = seen.has(origin);
    seen.add(origin);
    return known ? [name] : [];
  });
}
