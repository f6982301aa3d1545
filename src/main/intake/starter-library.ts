/** The reader of Carrel's own library file, `data/library/papers.json`. */
import * as v from 'valibot';
import type { ReadSource } from '../../domain/paper/import-report.ts';
import { parseArxiv } from '../../domain/paper/identifiers.ts';
import type { PaperRecord } from '../../domain/paper/paper.ts';
import { fail, ok } from '../../domain/result.ts';
import type { Result } from '../../domain/result.ts';

const words = v.pipe(v.string(), v.regex(/\S/, 'must not be empty'));
const month = '(0[1-9]|1[0-2])';
const date = v.pipe(v.string(), v.regex(new RegExp(`^\\d{4}(-${month}(-(0[1-9]|[12]\\d|3[01]))?)?$`), 'must be a date such as 2022, 2022-03 or 2022-03-01'));
const arxiv = v.pipe(v.string(), v.check((id) => parseArxiv(id) === id, 'must be an arXiv identifier without version'));
const link = v.strictObject({ kind: v.picklist(['code', 'project', 'page']), url: v.pipe(v.string(), v.regex(/^https?:\/\/\S+$/, 'must be an http or https address')) });

const paper = v.strictObject({
  title: words,
  arxiv: v.optional(arxiv),
  date: v.optional(date),
  people: v.optional(v.array(words)),
  peopleIncomplete: v.optional(v.boolean()),
  venue: v.optional(words),
  summary: v.optional(words),
  topics: v.optional(v.array(words)),
  kind: v.optional(v.picklist(['method', 'analysis', 'survey', 'benchmark', 'theory', 'system'])),
  links: v.optional(v.array(link)),
});
type StarterPaper = v.InferOutput<typeof paper>;

/** The papers are checked one by one, so that a message can name the one that is wrong. */
const frame = v.strictObject({
  version: v.literal(1),
  topics: v.array(v.strictObject({ id: words, name: words, description: v.string() })),
  startHere: v.array(v.strictObject({ paper: words, why: words })),
  papers: v.array(v.unknown()),
});

const ITS_OWN_FILE = 'If you changed the file, undo the change; otherwise install Carrel again.';

/** A subject of the starter library; papers name it by `id`. */
type StarterTopic = v.InferOutput<typeof frame>['topics'][number];
/** A paper that the first reading list begins with, by its id, and why. */
type StarterSuggestion = v.InferOutput<typeof frame>['startHere'][number];

export interface StarterLibrary extends ReadSource {
  readonly topics: readonly StarterTopic[];
  readonly startHere: readonly StarterSuggestion[];
}

/** Whether a text is JSON of this shape at first sight. */
export function looksLikeStarterLibrary(text: string): boolean {
  return /^\ufeff?\s*\{/.test(text) && /"version"\s*:/.test(text) && /"papers"\s*:\s*\[/.test(text);
}

/** Reads the whole file or nothing. Fails with `source-cut-off` or `source-not-recognised`; names the paper. */
export function readStarterLibrary(text: string): Result<StarterLibrary> {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    const isCut = !/\}\s*$/.test(text);
    const where = error instanceof Error ? ` (${error.message})` : '';
    return isCut
      ? fail('source-cut-off', 'The library file breaks off before its end.', 'Copy the file again.')
      : fail('source-not-recognised', `The library file is no valid JSON${where}.`, ITS_OWN_FILE);
  }
  const library = v.safeParse(frame, json);
  if (!library.success) return fail('source-not-recognised', `The library file is wrong in ${issue(library.issues[0])}.`, ITS_OWN_FILE);
  return readPapers(library.output);
}

function readPapers({ papers, topics, startHere }: v.InferOutput<typeof frame>): Result<StarterLibrary> {
  const records: PaperRecord[] = [];
  const known = new Set(topics.map((topic) => topic.id));
  for (const [index, candidate] of papers.entries()) {
    const checked = v.safeParse(paper, candidate);
    const which = `Paper ${String(index + 1)} of the library file${titleOf(candidate)}`;
    if (!checked.success) return fail('source-not-recognised', `${which} is wrong in ${issue(checked.issues[0])}.`, ITS_OWN_FILE);
    const unknown = checked.output.topics?.find((topic) => !known.has(topic));
    if (unknown !== undefined) return fail('source-not-recognised', `${which} names the topic “${unknown}”, which the file doesn't have.`, ITS_OWN_FILE);
    records.push(recordOf(checked.output));
  }
  return ok({ format: 'starter', records, unreadable: [], topics, startHere });
}

function issue(of: v.BaseIssue<unknown>): string {
  return `“${v.getDotPath(of) ?? 'the whole'}”: ${of.message}`;
}

function titleOf(candidate: unknown): string {
  const titled = v.safeParse(v.object({ title: words }), candidate);
  return titled.success ? `, “${titled.output.title}”,` : '';
}

function recordOf(of: StarterPaper): PaperRecord {
  return {
    title: of.title,
    titleRaw: of.title,
    identifiers: of.arxiv === undefined ? {} : { arxiv: of.arxiv },
    people: (of.people ?? []).map((name) => ({ name })),
    peopleIncomplete: of.peopleIncomplete ?? false,
    ...(of.date === undefined ? {} : { date: of.date }),
    ...(of.venue === undefined ? {} : { venue: of.venue }),
    ...(of.summary === undefined ? {} : { summary: { text: of.summary, raw: of.summary, origin: 'carrel' } }),
    topics: of.topics ?? [],
    ...(of.kind === undefined ? {} : { kind: of.kind }),
    links: of.links ?? [],
  };
}
