import { assertNever } from '../result.ts';
import type { AnnotationTerm, Query, Term, WordMatch } from './query.ts';

/**
 * The query as text, in one canonical spelling; `parseQuery` makes the same query of it. A whole word at
 * the end is followed by a space, because without one it would count as half typed.
 */
export function printQuery(query: Query): string {
  const pieces = piecesOf(query);
  const last = lastTerm(query);
  const form = last === undefined ? undefined : matchIn(last)?.form;
  // Half a word is half only at the very end, so there the closing parentheses are left out.
  if (form === 'half' || form === 'open-phrase') while (pieces.at(-1) === ')') pieces.pop();
  const text = pieces.join('');
  return form === 'word' ? `${text} ` : text;
}

/** A term as text, without anything around it. */
export function printTerm(term: Term): string {
  switch (term.kind) {
    case 'words':
      return `${term.field === null ? '' : `${term.field}:`}${printMatch(term.match)}`;
    case 'id':
      return `id:${/[\s()]/u.test(term.name) ? `"${term.name}"` : term.name}`;
    case 'year':
      return `year:${term.from !== null && term.from === term.to ? year(term.from) : `${year(term.from)}..${year(term.to)}`}`;
    case 'date':
      return `${term.side}:${term.date}`;
    case 'added':
      return `added:${String(term.amount)}${term.unit}`;
    case 'has':
      return `has:${term.what}`;
    case 'annotation':
      return printAnnotationTerm(term.term);
    default:
      return assertNever(term);
  }
}

/** An annotation term as text. */
export function printAnnotationTerm(term: AnnotationTerm): string {
  return `${term.name}:${'value' in term ? term.value : printMatch(term.match)}`;
}

function printMatch({ form, text }: WordMatch): string {
  switch (form) {
    case 'word':
    case 'half':
      return text;
    case 'prefix':
      return `${text}*`;
    case 'phrase':
      return `"${text}"`;
    case 'open-phrase':
      return `"${text}`;
    default:
      return assertNever(form);
  }
}

function piecesOf(query: Query): string[] {
  switch (query.kind) {
    case 'all':
      return joined(query.of.map((part) => (part.kind === 'any' ? grouped(part) : piecesOf(part))), ' ');
    case 'any':
      return joined(query.of.map(piecesOf), ' OR ');
    case 'not':
      return ['-', ...(query.of.kind === 'all' || query.of.kind === 'any' ? grouped(query.of) : piecesOf(query.of))];
    default:
      return [printTerm(query)];
  }
}

function grouped(query: Query): string[] {
  return ['(', ...piecesOf(query), ')'];
}

function joined(parts: readonly string[][], between: string): string[] {
  return parts.flatMap((part, at) => (at === 0 ? part : [between, ...part]));
}

function lastTerm(query: Query): Term | undefined {
  if (query.kind === 'not') return lastTerm(query.of);
  if (query.kind !== 'all' && query.kind !== 'any') return query;
  const last = query.of.at(-1);
  return last === undefined ? undefined : lastTerm(last);
}

function matchIn(term: Term): WordMatch | undefined {
  if (term.kind === 'words') return term.match;
  return term.kind === 'annotation' && 'match' in term.term ? term.term.match : undefined;
}

function year(value: number | null): string {
  return value === null ? '' : String(value).padStart(4, '0');
}
