import { initialsOf, nameParts } from '../../paper/name-parts.ts';
import type { PaperRecord } from '../../paper/paper.ts';
import { citedOf, italic, placeOf, roman, stopped, type CitationPart, type Cited } from './parts.ts';

/** Most authors that are all named. */
const MOST = 20;

/**
 * APA style, 7th edition: reference list, sections 9.7–9.12 (authors), 9.13 (date), 10.1 (articles),
 * example 73 (preprints). Titles keep the capitals they have, because only a person can tell names from
 * other words.
 */
export function apa(paper: PaperRecord): readonly CitationPart[] {
  const cited = citedOf(paper);
  const year = cited.year ?? 'n.d.';
  const people = peopleOf(cited);
  const where = placeOf(cited);
  const address = where === undefined ? [] : [roman(` ${where}`)];
  const title = titleOf(cited);
  // Without people the title takes their place before the date.
  const opening = people === '' ? [...title, roman(` (${year}).`)] : [roman(`${stopped(people)} (${year}). `), ...title];
  return [...opening, ...containerOf(cited), ...address];
}

function titleOf({ title, venue, arxiv }: Cited): readonly CitationPart[] {
  if (venue !== undefined) return [roman(stopped(title))];
  if (arxiv !== undefined) return [italic(title), roman(` (arXiv:${arxiv}).`)];
  return [italic(title), ...(/[.?!]$/u.test(title) ? [] : [roman('.')])];
}

function containerOf({ venue, arxiv }: Cited): readonly CitationPart[] {
  if (venue !== undefined) return [roman(' '), italic(venue), roman('.')];
  return arxiv === undefined ? [] : [roman(' arXiv.')];
}

function peopleOf({ people, incomplete }: Cited): string {
  const names = people.map(apaName);
  if (incomplete) return names.length === 0 ? '' : `${names.join(', ')}, et al.`;
  const last = names.at(-1) ?? '';
  if (names.length > MOST) return `${names.slice(0, MOST - 1).join(', ')}, . . . ${last}`;
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')}, & ${last}`;
}

function apaName(name: string): string {
  const { given, family, suffix } = nameParts(name);
  return [family, initialsOf(given), suffix].filter((part) => part !== '').join(', ');
}
