/** Brings the copies of a card together: many pages print every card twice, in two layouts. */
import { titleKey } from '../../paper/title-key.ts';
import { isSummary } from './cards.ts';
import type { Block, Card } from './cards.ts';
import type { CardFacts } from './facts.ts';

/** What all copies of one card say together. */
export interface Entry {
  readonly title: Block;
  readonly abstract?: Block;
  readonly summary?: Block;
  readonly facts: CardFacts;
}

/**
 * One entry per paper, in order of first appearance. Copies join when their titles agree and no
 * text or identifier contradicts; of two texts where one is the beginning of the other, the longer
 * one counts. Same title with another text stays an entry of its own, so that nothing is lost.
 */
export function joinCopies(cards: readonly Card[], facts: readonly CardFacts[]): readonly Entry[] {
  const entries: Entry[] = [];
  const byTitle = new Map<string, number[]>();
  cards.forEach((card, i) => {
    const entry = entryOf(card, facts[i] ?? {});
    const key = titleKey(card.title.text);
    const places = byTitle.get(key) ?? [];
    const place = key === '' ? undefined : places.find((at) => fits(entries[at], entry));
    const found = place === undefined ? undefined : entries[place];
    if (place !== undefined && found !== undefined) entries[place] = merged(found, entry);
    else byTitle.set(key, [...places, entries.push(entry) - 1]);
  });
  return entries.map(withoutExcerpt);
}

function entryOf(card: Card, facts: CardFacts): Entry {
  const summary = card.texts.find((text) => isSummary(text.text));
  const abstract = card.texts.find((text) => !isSummary(text.text));
  return { title: card.title, facts, ...(abstract && { abstract }), ...(summary && { summary }) };
}

function fits(entry: Entry | undefined, other: Entry): boolean {
  if (entry === undefined) return false;
  const { arxiv } = entry.facts;
  if (arxiv !== undefined && other.facts.arxiv !== undefined && arxiv !== other.facts.arxiv) return false;
  return agree(entry.abstract, other.abstract) && agree(entry.summary, other.summary);
}

function agree(a: Block | undefined, b: Block | undefined): boolean {
  return a === undefined || b === undefined || isBeginning(a.text, b.text) || isBeginning(b.text, a.text);
}

/** Whether `short` is how `long` begins, whatever the line breaks, hyphens and a closing "…". */
export function isBeginning(short: string, long: string): boolean {
  return letters(long).startsWith(letters(short.replace(/(?:\.\.\.|…)$/u, '')));
}

function letters(text: string): string {
  return text.replace(/[\s-]+/gu, '');
}

function merged(entry: Entry, other: Entry): Entry {
  const abstract = longer(entry.abstract, other.abstract);
  const summary = longer(entry.summary, other.summary);
  return { title: entry.title, facts: { ...other.facts, ...entry.facts }, ...(abstract && { abstract }), ...(summary && { summary }) };
}

function longer(a: Block | undefined, b: Block | undefined): Block | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return letters(b.text).length > letters(a.text).length ? b : a;
}

/** A "summary" that is only how the abstract begins is no summary: a small layout shows the first lines. */
function withoutExcerpt(entry: Entry): Entry {
  if (entry.abstract === undefined || entry.summary === undefined) return entry;
  if (!isBeginning(entry.summary.text, entry.abstract.text)) return entry;
  return { title: entry.title, facts: entry.facts, abstract: entry.abstract };
}
