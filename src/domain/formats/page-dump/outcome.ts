/** From the cards of a page to what its reader answers: papers, what could not be read, where it was cut off. */
import type { ReadSource, UnreadableRecord } from '../../paper/import-report.ts';
import { ok } from '../../result.ts';
import type { CodedError, Result } from '../../result.ts';
import { counted } from '../../text/counted.ts';
import { witnessOf } from '../clean-text.ts';
import type { Block, Card, Cards } from './cards.ts';
import { isBeginning, joinCopies } from './copies.ts';
import type { Entry } from './copies.ts';
import { cutOf } from './cut.ts';
import type { Cut } from './cut.ts';
import { factsOf } from './facts.ts';
import type { Line } from './lines.ts';
import { cutSentence, noTextSentence, orphanSentence, quoted } from './messages.ts';
import { recordOf } from './records.ts';

/** Fails with `source-cut-off` when the page is cut off and no paper in it is complete. */
export function sourceOf(lines: readonly Line[], { cards, orphans }: Cards): Result<ReadSource> {
  const end = endOf(lines, cards);
  const entries = joinCopies(end?.whole ?? cards, factsOf(lines, cards));
  const spoiled = end === undefined ? undefined : spoiledEntry(entries, end.card);
  const complete = entries.filter((entry) => entry !== spoiled && hasText(entry));
  const cutOff = end === undefined ? undefined : cutOffError(end.card, end.cut, complete.length);
  if (complete.length === 0 && cutOff !== undefined) return { ok: false, error: cutOff };
  const unreadable: readonly Unread[] = [
    ...entries.filter((entry) => entry !== spoiled && !hasText(entry)).map(({ title }) => unread(title, title.text, noTextSentence(title))),
    ...orphans.map((text) => unread(text, quoted(text.text), orphanSentence(text))),
    ...(end === undefined || spoiled === undefined ? [] : [unread(end.card.title, spoiled.title.text, cutSentence(end.card.title, end.cut))]),
  ];
  const witness = witnessOf(lines.map((line) => line.text).join('\n'));
  return ok({
    format: 'page-dump',
    records: complete.map((entry) => recordOf(lines, entry, witness)),
    unreadable: unreadable.toSorted((a, b) => a.line - b.line).map(({ record }) => record),
    ...(cutOff && { cutOff }),
  });
}

interface Unread {
  readonly line: number;
  readonly record: UnreadableRecord;
}

function unread(block: Block, title: string, reason: string): Unread {
  return { line: block.from, record: { title, reason } };
}

function hasText(entry: Entry): boolean {
  return entry.abstract !== undefined || entry.summary !== undefined;
}

interface CutEnd {
  readonly card: Card;
  readonly cut: Cut;
  /** All cards, the last one without the text that is cut off: that text never reaches a record. */
  readonly whole: readonly Card[];
}

function endOf(lines: readonly Line[], cards: readonly Card[]): CutEnd | undefined {
  const cut = cutOf(lines, cards);
  const card = cards.at(-1);
  if (cut === undefined || card === undefined) return undefined;
  return { card, cut, whole: [...cards.slice(0, -1), { title: card.title, texts: card.texts.slice(0, -1) }] };
}

/** The entry that lacks what was cut off; none when an earlier copy of the card has all of it. */
function spoiledEntry(entries: readonly Entry[], card: Card): Entry | undefined {
  const lost = card.texts.at(-1)?.text ?? '';
  const entry = entries.findLast((candidate) => isBeginning(card.title.text, candidate.title.text) && isBeginning(candidate.title.text, card.title.text));
  if (entry === undefined) return undefined;
  const kept = [entry.abstract, entry.summary].some((text) => text !== undefined && isBeginning(lost, text.text));
  // Where other papers have both, a summary alone isn't the whole card.
  const pageHasBoth = entries.some((other) => other.abstract !== undefined && other.summary !== undefined);
  return kept && (entry.abstract !== undefined || !pageHasBoth) ? undefined : entry;
}

function cutOffError({ title }: Card, cut: Cut, complete: number): CodedError {
  const before = complete === 0 ? 'no paper in it is complete' : `${counted(complete, 'complete paper precedes', 'complete papers precede')} it`;
  const next = complete === 0 ? 'end the text with a full stop if nothing is missing' : 'import only the complete papers';
  return {
    code: 'source-cut-off',
    message: `${cutSentence(title, cut).replace(/\.$/, '')}; ${before}.`,
    next: `Copy the page again down to its end, or ${next}.`,
  };
}
