/** A paper's record as a list file has it: what came from outside, without anything of the reader's. */
import { parseArxiv, parseDoi } from '../../paper/identifiers.ts';
import type { Link, PaperRecord, PaperText } from '../../paper/paper.ts';
import { KINDS, LINK_KINDS, ORIGINS } from '../archive/paper-of-json.ts';
import type { Checks } from './checks.ts';

/** When the paper came to this library, and its texts letter by letter as they arrived, stay here. */
export function jsonOfRecord({ title, identifiers, people, peopleIncomplete, date, venue, abstract, summary, topics, kind, links }: PaperRecord): object {
  return {
    title,
    ...identifiers,
    ...(people.length === 0 ? {} : { people: people.map(({ name }) => name) }),
    ...(peopleIncomplete ? { peopleIncomplete } : {}),
    ...(date === undefined ? {} : { date }),
    ...(venue === undefined ? {} : { venue }),
    ...(abstract === undefined ? {} : { abstract: { text: abstract.text, origin: abstract.origin } }),
    ...(summary === undefined ? {} : { summary: { text: summary.text, origin: summary.origin } }),
    ...(topics.length === 0 ? {} : { topics }),
    ...(kind === undefined ? {} : { kind }),
    ...(links.length === 0 ? {} : { links: links.map(({ kind: sort, url }) => ({ kind: sort, url })) }),
  };
}

/** Most of each kind, so that a file from anywhere can't hold up the window; in UTF-16 units or in values. */
const MOST = { line: 5_000, text: 200_000, people: 20_000, topics: 1_000, links: 200 } as const;

/** The record of a paper in a list file; what is wrong with it is said to `checks`, at the place `where`. */
export function recordOfJson(json: unknown, where: string, checks: Checks): PaperRecord {
  const of = checks.object(json, where);
  const named = (field: string): string => `the ${field} of ${where}`;
  const title = checks.line(of['title'], named('title'), MOST.line) ?? '';
  const arxiv = checks.parsed(of['arxiv'], named('arXiv number'), parseArxiv, '2203.00555');
  const doi = checks.parsed(of['doi'], named('DOI'), parseDoi, '10.1000/182');
  const date = checks.parsed(of['date'], named('date'), dateOf, '2022, 2022-03 or 2022-03-01');
  const venue = checks.optional(of['venue'], (value) => checks.line(value, named('venue'), MOST.line));
  const kind = checks.optional(of['kind'], (value) => checks.oneOf(value, named('kind'), KINDS));
  const abstract = checks.optional(of['abstract'], (value) => textOf(value, named('abstract'), checks));
  const summary = checks.optional(of['summary'], (value) => textOf(value, named('summary'), checks));
  return {
    title,
    titleRaw: title,
    identifiers: { ...(arxiv === undefined ? {} : { arxiv }), ...(doi === undefined ? {} : { doi }) },
    people: checks.list(of['people'], named('people'), MOST.people).flatMap((name) => {
      const read = checks.line(name, `a person of ${where}`, MOST.line);
      return read === undefined ? [] : [{ name: read }];
    }),
    peopleIncomplete: of['peopleIncomplete'] === true,
    ...(date === undefined ? {} : { date }),
    ...(venue === undefined ? {} : { venue }),
    ...(abstract === undefined ? {} : { abstract }),
    ...(summary === undefined ? {} : { summary }),
    topics: checks.list(of['topics'], named('topics'), MOST.topics).flatMap((topic) => checks.line(topic, `a topic of ${where}`, MOST.line) ?? []),
    ...(kind === undefined ? {} : { kind }),
    links: checks.list(of['links'], named('links'), MOST.links).flatMap((link) => linkOf(link, `a link of ${where}`, checks)),
  };
}

function textOf(json: unknown, where: string, checks: Checks): PaperText | undefined {
  const value = checks.object(json, where);
  const text = checks.text(value['text'], where, MOST.text);
  const origin = checks.oneOf(value['origin'], `the origin of ${where}`, ORIGINS);
  return text === undefined || origin === undefined ? undefined : { text, raw: text, origin };
}

/** Only addresses of the web are taken, whatever the file says. */
function linkOf(json: unknown, where: string, checks: Checks): readonly Link[] {
  const value = checks.object(json, where);
  const kind = checks.oneOf(value['kind'], where, LINK_KINDS);
  const url = checks.parsed(value['url'], where, (text) => (/^https?:\/\/\S{1,4000}$/iu.test(text) ? text : undefined), 'https://example.org/paper');
  return kind === undefined || url === undefined ? [] : [{ kind, url }];
}

function dateOf(text: string): string | undefined {
  return /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/u.test(text) ? text : undefined;
}
