import { dateLabel } from '../../paper/date.ts';
import { readingName, sortedName } from '../../paper/name-parts.ts';
import type { PaperRecord } from '../../paper/paper.ts';
import { citedOf, italic, placeOf, roman, stopped, type CitationPart, type Cited } from './parts.ts';

/** Most authors that are all named in a bibliography, and how many of more are. */
const MOST = 6;
const NAMED_OF_MORE = 3;

/** The Chicago Manual of Style, 18th edition: bibliography entries, sections 13.107 (authors) and 14.67–14.76 (articles, preprints). */
export function chicago(paper: PaperRecord): readonly CitationPart[] {
  const cited = citedOf(paper);
  const people = peopleOf(cited);
  const where = placeOf(cited);
  return [
    roman(people === '' ? '' : `${stopped(people)} `),
    roman(`“${stopped(cited.title)}”`),
    ...containerOf(cited, dateOf(cited, paper.date)),
    roman(where === undefined ? '' : ` ${where}.`),
  ];
}

function containerOf({ venue, arxiv }: Cited, date: string | undefined): readonly CitationPart[] {
  if (venue !== undefined) return [roman(' '), italic(venue), roman(date === undefined ? '.' : `, ${date}.`)];
  if (arxiv !== undefined) return [roman(` Preprint, arXiv${date === undefined ? '' : `, ${date}`}.`)];
  return date === undefined ? [] : [roman(` ${date}.`)];
}

/** Month before day, as Americans write it. */
function dateOf({ day, year }: Cited, date: string | undefined): string | undefined {
  if (date === undefined || year === undefined) return undefined;
  const monthAndYear = dateLabel(date.slice(0, 7));
  return day === undefined ? monthAndYear : `${monthAndYear.slice(0, -year.length).trim()} ${day}, ${year}`;
}

function peopleOf({ people, incomplete }: Cited): string {
  const shown = people.length > MOST ? people.slice(0, NAMED_OF_MORE) : people;
  const names = shown.map((name, place) => (place === 0 ? sortedName(name) : readingName(name)));
  if (names.length === 0) return '';
  if (incomplete || shown.length < people.length) return `${names.join(', ')}, et al.`;
  const last = names.at(-1) ?? '';
  return names.length === 1 ? last : `${names.slice(0, -1).join(', ')}, and ${last}`;
}
