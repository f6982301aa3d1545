/** What the furniture around a card says about its paper: arXiv identifier and date. */
import { SHORT_MONTHS } from '../../calendar/days.ts';
import { parseArxiv } from '../../paper/identifiers.ts';
import type { Card } from './cards.ts';
import type { Line } from './lines.ts';

export interface CardFacts {
  readonly arxiv?: string;
  readonly date?: string;
}

/**
 * Facts for each card. What stands between a title and its text is the card's own. What stands
 * between two cards belongs to the one above, unless the page begins with such lines and doesn't end
 * with them: then every card carries them on top.
 */
export function factsOf(lines: readonly Line[], cards: readonly Card[]): readonly CardFacts[] {
  const inside = cards.map((card) => furniture(lines, card.title.to, lastLineOf(card) - 1));
  const below = cards.map((card, i) => furniture(lines, lastLineOf(card), (cards[i + 1]?.title.from ?? lines.length + 1) - 1));
  const top = furniture(lines, 0, (cards[0]?.title.from ?? 1) - 1);
  const pick = (of: (lines: readonly Line[]) => readonly string[]): readonly (string | undefined)[] => {
    const onTop = of(top).length > 0 && of(below.at(-1) ?? []).length === 0;
    return cards.map((_, i) => {
      const own = of(inside[i] ?? [])[0];
      const outside = onTop ? of(i === 0 ? top : (below[i - 1] ?? [])).at(-1) : of(below[i] ?? [])[0];
      return own ?? outside;
    });
  };
  const arxiv = pick(arxivIn);
  const date = pick(datesIn);
  return cards.map((_, i) => {
    const facts = { arxiv: arxiv[i], date: date[i] };
    return {
      ...(facts.arxiv === undefined ? {} : { arxiv: facts.arxiv }),
      ...(facts.date === undefined ? {} : { date: facts.date }),
    };
  });
}

function lastLineOf(card: Card): number {
  return card.texts.at(-1)?.to ?? card.title.to;
}

/** Furniture after line number `above` up to line number `to`. */
function furniture(lines: readonly Line[], above: number, to: number): readonly Line[] {
  return lines.slice(above, Math.max(above, to)).filter((line) => line.text !== '');
}

function arxivIn(lines: readonly Line[]): readonly string[] {
  const found = lines
    .filter((line) => line.chrome !== undefined && line.text.length < 300)
    .flatMap((line) => line.text.split(/\s+/))
    .flatMap((word) => parseArxiv(word) ?? []);
  return [...new Set(found)];
}

/**
 * Dates of publication with their year. A date without year is none, since a page says "Nov 20" of
 * any year; a bare date counts only behind the dot that stands between people and date.
 */
function datesIn(lines: readonly Line[]): readonly string[] {
  return lines.flatMap((line, i) => {
    if (line.chrome !== 'card') return [];
    const text = lines[i - 1]?.text === '·' ? `· ${line.text}` : line.text;
    const said = /(?:[·•]\s*)?\bpublished(?: on)?:? (.+)$|[·•]\s*(.+)$/i.exec(text);
    const date = said === null ? undefined : dateOf(said[1] ?? said[2] ?? '');
    return date === undefined ? [] : [date];
  });
}

/** `2025-11-20` from "Nov 20, 2025", "20 November 2025" or itself; undefined without year or for no such day. */
export function dateOf(text: string): string | undefined {
  const iso = /^(\d{4})-(\d{2})-(\d{2})\b/.exec(text);
  if (iso !== null) return validDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const american = /^([a-z]{3,9})\.? (\d{1,2}),? (\d{4})\b/i.exec(text);
  if (american !== null) return validDate(Number(american[3]), monthNumber(american[1]), Number(american[2]));
  const european = /^(\d{1,2}) ([a-z]{3,9})\.? (\d{4})\b/i.exec(text);
  return european === null ? undefined : validDate(Number(european[3]), monthNumber(european[2]), Number(european[1]));
}

function monthNumber(name = ''): number {
  return SHORT_MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

function validDate(year: number, month: number, day: number): string | undefined {
  const days = month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  if (month < 1 || month > 12 || day < 1 || day > days || year < 1600) return undefined;
  return `${String(year)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
