import { readingName, sortedName } from '../../paper/name-parts.ts';
import type { PaperRecord } from '../../paper/paper.ts';
import { citedOf, italic, placeOf, roman, stopped, type CitationPart, type Cited } from './parts.ts';

const MONTHS = ['Jan.', 'Feb.', 'Mar.', 'Apr.', 'May', 'June', 'July', 'Aug.', 'Sept.', 'Oct.', 'Nov.', 'Dec.'];

/** MLA style, 9th edition: list of works cited, chapter 5 (author, title of source, container, date, location). */
export function mla(paper: PaperRecord): readonly CitationPart[] {
  const cited = citedOf(paper);
  const people = peopleOf(cited);
  const container = cited.venue ?? (cited.arxiv === undefined ? undefined : 'arXiv');
  const facts = [dateOf(cited), placeOf(cited)].filter((fact) => fact !== undefined);
  const rest = facts.join(', ');
  return [
    roman(people === '' ? '' : `${stopped(people)} `),
    roman(`“${stopped(cited.title)}”`),
    ...(container === undefined ? [] : [roman(' '), italic(container), roman(rest === '' ? '.' : ',')]),
    roman(rest === '' ? '' : ` ${stopped(rest)}`),
  ];
}

function peopleOf({ people, incomplete }: Cited): string {
  const [first, second] = people;
  if (first === undefined) return '';
  if (people.length > 2 || incomplete) return `${sortedName(first)}, et al.`;
  return second === undefined ? sortedName(first) : `${sortedName(first)}, and ${readingName(second)}`;
}

function dateOf({ year, month, day }: Cited): string | undefined {
  if (year === undefined || month === undefined) return year;
  return [day, MONTHS[month - 1], year].filter((part) => part !== undefined).join(' ');
}
