/** A record of the library from what a bibliography or an annotation tool says about a paper. */
import { SHORT_MONTHS } from '../calendar/days.ts';
import { parseArxiv, parseDoi } from '../paper/identifiers.ts';
import { linkKindOf } from '../paper/links.ts';
import type { Identifiers, Link, PaperRecord } from '../paper/paper.ts';
import { cleanText } from './clean-text.ts';

interface StatedFacts {
  /** As it stands in the source, decoded. */
  readonly title: string;
  readonly people?: readonly string[];
  /** The source said "and others". */
  readonly peopleIncomplete?: boolean;
  readonly year?: string | undefined;
  readonly month?: string | undefined;
  readonly day?: string | undefined;
  readonly venue?: string | undefined;
  readonly abstract?: string | undefined;
  readonly topics?: readonly string[];
  /** Texts that may be, or lead to, an identifier: DOIs, arXiv numbers, addresses. */
  readonly names?: readonly (string | undefined)[];
}

/** The facts as a record: identifiers are found in every name, what is left of the addresses becomes links. */
export function recordOf(facts: StatedFacts): PaperRecord {
  const names = (facts.names ?? []).flatMap((name) => (name === undefined || name.trim() === '' ? [] : [name.trim()]));
  const date = dateOf(facts);
  const venue = facts.venue === undefined ? '' : cleanText(facts.venue);
  const abstract = facts.abstract === undefined ? '' : cleanText(facts.abstract);
  return {
    title: cleanText(facts.title),
    titleRaw: facts.title,
    identifiers: identifiersIn(names),
    people: (facts.people ?? []).map((name) => cleanText(name)).filter((name) => name !== '').map((name) => ({ name })),
    peopleIncomplete: facts.peopleIncomplete ?? false,
    ...(date === undefined ? {} : { date }),
    ...(venue === '' || isArchiveName(venue) ? {} : { venue }),
    ...(abstract === '' ? {} : { abstract: { text: abstract, raw: facts.abstract ?? '', origin: 'authors' } }),
    topics: [...new Set((facts.topics ?? []).map((topic) => cleanText(topic)).filter((topic) => topic !== ''))],
    links: linksIn(names),
  };
}

/** The strongest identifiers that any of the names holds. */
function identifiersIn(names: readonly string[]): Identifiers {
  const arxiv = names.map(parseArxiv).find((found) => found !== undefined);
  // A DOI that arXiv registered says the arXiv number and no more.
  const doi = names.map(parseDoi).find((found) => found !== undefined && parseArxiv(found) === undefined);
  return { ...(arxiv === undefined ? {} : { arxiv }), ...(doi === undefined ? {} : { doi }) };
}

function linksIn(names: readonly string[]): readonly Link[] {
  const addresses = names.filter((name) => /^https?:\/\/\S+$/iu.test(name) && parseArxiv(name) === undefined && parseDoi(name) === undefined);
  return [...new Set(addresses)].map((url) => ({ kind: linkKindOf(url) === 'code' ? 'code' : 'page', url }));
}

/** "arXiv preprint arXiv:2203.00555" tells where it lies and no venue. */
function isArchiveName(venue: string): boolean {
  return /^(?:arxiv|corr)\b/iu.test(venue);
}

function dateOf({ year, month, day }: StatedFacts): string | undefined {
  const [digits] = /\d{4}/u.exec(year ?? '') ?? [];
  if (digits === undefined) return undefined;
  const [monthNumber, dayNumber] = [numberOf(month, 12), numberOf(day, 31)];
  if (monthNumber === undefined) return digits;
  return dayNumber === undefined ? `${digits}-${monthNumber}` : `${digits}-${monthNumber}-${dayNumber}`;
}

function numberOf(text: string | undefined, most: number): string | undefined {
  const value = Number(text ?? '');
  return Number.isInteger(value) && value >= 1 && value <= most ? String(value).padStart(2, '0') : undefined;
}

/** Number of a month by its English name or number, as digits; undefined for anything else. */
export function monthNumber(text: string | undefined): string | undefined {
  const word = (text ?? '').trim().toLowerCase();
  const named = SHORT_MONTHS.indexOf(/[a-z]{3}/u.exec(word)?.[0] ?? '');
  return named >= 0 ? String(named + 1) : /^\d{1,2}$/u.exec(word)?.[0];
}
