import { initialsOf, nameParts } from '../../paper/name-parts.ts';
import type { PaperRecord } from '../../paper/paper.ts';
import { citedOf, italic, roman, type CitationPart, type Cited } from './parts.ts';

/** Most authors that are all named. */
const MOST = 6;
const MONTHS = ['Jan.', 'Feb.', 'Mar.', 'Apr.', 'May', 'Jun.', 'Jul.', 'Aug.', 'Sep.', 'Oct.', 'Nov.', 'Dec.'];

/** IEEE Reference Style Guide for Authors: periodicals, conference papers and arXiv papers (sections II.A, II.C, II.H). */
export function ieee(paper: PaperRecord): readonly CitationPart[] {
  const cited = citedOf(paper);
  const people = peopleOf(cited);
  const facts = [dateOf(cited), numberOf(cited)].filter((fact) => fact !== undefined).join(', ');
  const more = cited.venue !== undefined || facts !== '';
  const title = /[?!]$/u.test(cited.title) ? cited.title : `${cited.title}${more ? ',' : '.'}`;
  return [
    roman(people === '' ? '' : `${people}, `),
    roman(`“${title}”`),
    ...(cited.venue === undefined ? [] : [roman(' '), italic(cited.venue), roman(facts === '' ? '.' : ',')]),
    roman(facts === '' ? '' : ` ${facts}.`),
    roman(cited.doi === undefined && cited.arxiv === undefined && cited.url !== undefined ? ` [Online]. Available: ${cited.url}` : ''),
  ];
}

function numberOf({ doi, arxiv }: Cited): string | undefined {
  if (doi !== undefined) return `doi: ${doi}`;
  return arxiv === undefined ? undefined : `arXiv:${arxiv}`;
}

function dateOf({ year, month }: Cited): string | undefined {
  if (year === undefined || month === undefined) return year;
  return `${MONTHS[month - 1] ?? ''} ${year}`.trim();
}

function peopleOf({ people, incomplete }: Cited): string {
  const names = people.map(ieeeName);
  const [first = ''] = names;
  if (names.length === 0) return '';
  if (names.length > MOST) return `${first} et al.`;
  if (incomplete) return names.length === 1 ? `${first} et al.` : `${names.join(', ')}, et al.`;
  if (names.length < 3) return names.join(' and ');
  return `${names.slice(0, -1).join(', ')}, and ${names.at(-1) ?? ''}`;
}

function ieeeName(name: string): string {
  const { given, family, suffix } = nameParts(name);
  return [initialsOf(given), family, suffix].filter((part) => part !== '').join(' ');
}
