/** How papers and counts read on a terminal. */
import type { CodedError } from '../../domain/result.ts';
import type { Mistake } from '../../domain/query/query.ts';
import type { Paper, PaperRow } from '../../domain/paper/paper.ts';

/** What went wrong and the next step, as lines. */
export function errorLines({ message, next }: CodedError): readonly string[] {
  return next === undefined ? [message] : [message, next];
}

/** Each mistake of a query with the text it is about. */
export function mistakeLines(query: string, mistakes: readonly Mistake[]): readonly string[] {
  return mistakes.map(({ start, end, message }) => `At ${String(start + 1)} ("${query.slice(start, end)}"): ${message}`);
}

/** Two lines: date and title; people, venue and id below. */
export function rowLines(row: PaperRow): readonly string[] {
  const about = [peopleLine(row.people, row.peopleIncomplete), row.venue, row.id];
  return [`${(row.date ?? '').padEnd(12)}${row.title}`, `${' '.repeat(12)}${about.filter(Boolean).join(' · ')}`];
}

/** The row of a whole paper. */
export function rowOf({ id, title, people, peopleIncomplete, date, venue, abstract, links }: Paper): PaperRow {
  return {
    id,
    title,
    people: people.map(({ name }) => name),
    peopleIncomplete,
    ...(date !== undefined && { date }),
    ...(venue !== undefined && { venue }),
    hasAbstract: abstract !== undefined,
    hasCode: links.some(({ kind }) => kind === 'code'),
  };
}

/** The first two people, and whether there are more. */
function peopleLine(people: readonly string[], incomplete: boolean): string {
  const named = people.slice(0, 2).join(', ');
  return incomplete || people.length > 2 ? `${named} et al.` : named;
}
