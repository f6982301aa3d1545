/** Whether a page ends in the middle of a card. */
import { endsSentence, endsWithAddress, leavesBracketOpen } from '../sentences.ts';
import { isSummary } from './cards.ts';
import type { Card } from './cards.ts';
import type { Line } from './lines.ts';

/**
 * - `no-text`: the last title has nothing below it.
 * - `mid-sentence`: the last text stops inside a sentence, or inside a character.
 * - `one-sentence`: it stops after one short sentence where every other paper has a whole abstract.
 */
export type Cut = 'no-text' | 'mid-sentence' | 'one-sentence';

/** Stands for the part of a character that was lost where the bytes stop; see the decoder. */
const LOST_CHARACTER = '\ufffd';

/**
 * How the source is cut off, if that shows. A source that stops exactly at the end of a sentence, or
 * inside an address, looks whole: nothing in the text tells that more should follow.
 */
export function cutOf(lines: readonly Line[], cards: readonly Card[]): Cut | undefined {
  const last = cards.at(-1);
  if (last === undefined) return undefined;
  const text = last.texts.at(-1);
  if (text === undefined) return 'no-text';
  const end = lines.findLast((line) => line.text !== '');
  if (end?.text.endsWith(LOST_CHARACTER) === true) return 'mid-sentence';
  // Furniture below the text shows that the page went on after it.
  if (end === undefined || end.number !== text.to) return undefined;
  if (stopsInside(end.text, text.text)) return 'mid-sentence';
  if (end === lines.at(-1) && stopsInTheLine(lines, end, cards.length)) return 'mid-sentence';
  const others = cards.slice(0, -1).flatMap((card) => card.texts);
  return others.length >= 3 && isSummary(text.text) && !others.some((other) => isSummary(other.text)) ? 'one-sentence' : undefined;
}

function stopsInside(lastLine: string, text: string): boolean {
  // An address is whole as soon as its host has a dot; what its path lacks can't be seen.
  if (endsWithAddress(lastLine)) return !/https?:\/\/[^/\s]*\w\.\w[^\s]*(?: \.)?$/i.test(lastLine.slice(-2048));
  return !endsSentence(lastLine) || leavesBracketOpen(text);
}

/**
 * Signs of a stop inside a line that has no line break behind it: a small number with what may be
 * its decimal point ("by 3."), a space where no other line of a longer page has one.
 */
function stopsInTheLine(lines: readonly Line[], end: Line, cards: number): boolean {
  if (/(?:^|\s)[+-]?\d{1,2}\.$/.test(end.text)) return true;
  return cards > 3 && endsInSpace(end) && !lines.some((line) => line !== end && line.text !== '' && endsInSpace(line));
}

function endsInSpace(line: Line): boolean {
  return /\s$/u.test(line.raw);
}
