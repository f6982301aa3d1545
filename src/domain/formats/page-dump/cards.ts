/** From titles and texts in order to cards: one title with what the page says below it. */
import { titleKey } from '../../paper/title-key.ts';
import { innerBoundaries, wordCount } from '../sentences.ts';
import type { Line } from './lines.ts';
import type { Segment } from './segments.ts';
import type { WordLine } from './words.ts';

/** A stretch of lines, both ends included, by line number. */
export interface Block {
  readonly from: number;
  readonly to: number;
  /** Its lines cleaned and joined with single spaces: for comparing, not for keeping. */
  readonly text: string;
  readonly paragraphs: number;
}

export interface Card {
  readonly title: Block;
  readonly texts: readonly Block[];
}

export interface Cards {
  readonly cards: readonly Card[];
  /** Texts that belong to no title. */
  readonly orphans: readonly Block[];
}

/** One sentence of at most 40 words is a summary that the site made, not the authors' abstract. */
export function isSummary(text: string): boolean {
  return wordCount(text) <= 40 && innerBoundaries(text) === 0;
}

/** Puts each text under the title before it. A text that no title precedes, or that its card has no room for, is an orphan. */
export function cardsOf(words: readonly WordLine[], segments: readonly Segment[]): Cards {
  const cards: { title: Block; texts: Block[] }[] = [];
  const orphans: Block[] = [];
  for (const segment of segments) {
    const card = cards.at(-1);
    const block = blockOf(words, segment);
    if (segment.kind === 'title') cards.push({ title: withoutCopy(words, segment, block), texts: [] });
    else if (card === undefined || !placeText(card.texts, block, words[segment.from])) orphans.push(block);
  }
  return { cards, orphans };
}

function blockOf(words: readonly WordLine[], { from, to }: Pick<Segment, 'from' | 'to'>): Block {
  const lines = words.slice(from, to + 1).map((word) => word.line);
  return { from: lines[0]?.number ?? 0, to: lines.at(-1)?.number ?? 0, text: lines.map((line) => line.text).join(' '), paragraphs: 1 };
}

/** A title whose copy stands right below it was read as one title; the first half is it. */
function withoutCopy(words: readonly WordLine[], { from, to }: Segment, block: Block): Block {
  for (let middle = from; middle < to; middle += 1) {
    const first = blockOf(words, { from, to: middle });
    if (titleKey(first.text) !== '' && titleKey(first.text) === titleKey(blockOf(words, { from: middle + 1, to }).text)) return first;
  }
  return block;
}

/** Gives a text to the card: as its first, as another paragraph, or as the other of summary and abstract. */
function placeText(texts: Block[], block: Block, word: WordLine | undefined): boolean {
  const before = texts.at(-1);
  if (before === undefined) return texts.push(block) > 0;
  if (isSummary(before.text) !== isSummary(block.text) && texts.length === 1 && (word?.gap === 'chrome' || isSummary(before.text))) {
    return texts.push(block) > 0;
  }
  if (word?.gap === 'chrome') return false;
  texts[texts.length - 1] = { from: before.from, to: block.to, text: `${before.text} ${block.text}`, paragraphs: before.paragraphs + 1 };
  return true;
}

/** The lines of a block as they stood in the source, line breaks included. */
export function rawOf(lines: readonly Line[], block: Block): string {
  return lines
    .slice(block.from - 1, block.to)
    .map((line) => line.raw)
    .join('\n');
}
