/** Which items are shown. Choices of one kind add up, kinds narrow each other: "green or blue" and "on this list". */
import type { HighlightColour } from '../annotation/annotation.ts';
import { tagKey } from '../annotation/tags.ts';
import type { PaperId } from '../paper/paper.ts';
import { foldedWords } from '../query/fold-words.ts';
import { dayStart, type DaySpan } from '../calendar/days.ts';
import type { Item, Surroundings } from './item.ts';
import { titleWords } from './paper-title.ts';

export interface Filter {
  /** Every word must begin a word of the quote, the comment, the note, a tag or the paper's title. */
  readonly words: string;
  readonly kinds: 'all' | 'highlights' | 'notes';
  readonly colours: readonly HighlightColour[];
  /** Compared without case. */
  readonly tags: readonly string[];
  readonly papers: readonly PaperId[];
  readonly lists: readonly string[];
  readonly topics: readonly string[];
  readonly made: DaySpan;
}

export const NO_FILTER: Filter = { words: '', kinds: 'all', colours: [], tags: [], papers: [], lists: [], topics: [], made: { kind: 'any' } };

/** Whether the filter lets everything through. */
export function isOpen(filter: Filter): boolean {
  const { words, kinds, colours, tags, papers, lists, topics, made } = filter;
  const chosen = [colours, tags, papers, lists, topics].some((choices) => choices.length > 0);
  return !chosen && foldedWords(words).length === 0 && kinds === 'all' && made.kind === 'any';
}

/**
 * The items that the filter lets through, in their order. `now` (milliseconds since 1970-01-01 UTC)
 * is what "the last seven days" is counted from; days are those of the reader's clock.
 */
export function filterItems(items: readonly Item[], filter: Filter, around: Surroundings, now: number): readonly Item[] {
  const tests = [kindTest(filter), colourTest(filter), dayTest(filter, now), tagTest(filter), paperTest(filter, around), wordTest(filter, around)];
  const asked = tests.filter((test) => test !== undefined);
  return asked.length === 0 ? items : items.filter((item) => asked.every((test) => test(item)));
}

type Test = (item: Item) => boolean;

function kindTest({ kinds }: Filter): Test | undefined {
  if (kinds === 'all') return undefined;
  const wanted = kinds === 'highlights' ? 'highlight' : 'note';
  return ({ kind }) => kind === wanted;
}

function colourTest({ colours }: Filter): Test | undefined {
  if (colours.length === 0) return undefined;
  return (item) => item.kind === 'highlight' && colours.includes(item.row.colour);
}

function dayTest({ made }: Filter, now: number): Test | undefined {
  if (made.kind === 'any') return undefined;
  const [from, before] =
    made.kind === 'last' ? [dayStart(now, 1 - made.days), Infinity] : [made.from ?? -Infinity, made.to === null ? Infinity : dayStart(made.to, 1)];
  return ({ row: { createdAt } }) => createdAt >= from && createdAt < before;
}

function tagTest({ tags }: Filter): Test | undefined {
  if (tags.length === 0) return undefined;
  const wanted = new Set(tags.map(tagKey));
  return (item) => item.tags.some((tag) => wanted.has(tagKey(tag)));
}

function paperTest({ papers, lists, topics }: Filter, around: Surroundings): Test | undefined {
  if (papers.length + lists.length + topics.length === 0) return undefined;
  const answers = new Map<PaperId, boolean>();
  const answer = (paperId: PaperId): boolean => {
    const on = around.listsOf.get(paperId);
    return (
      (papers.length === 0 || papers.includes(paperId)) &&
      (lists.length === 0 || lists.some((list) => on?.has(list) === true)) &&
      (topics.length === 0 || topics.some((topic) => around.papers.get(paperId)?.topics.includes(topic) === true))
    );
  };
  return ({ paperId }) => {
    const known = answers.get(paperId) ?? answer(paperId);
    answers.set(paperId, known);
    return known;
  };
}

function wordTest({ words }: Filter, { papers }: Surroundings): Test | undefined {
  const wanted = foldedWords(words).map((word) => ` ${word}`);
  if (wanted.length === 0) return undefined;
  return (item) => {
    const text = foldedItem(item);
    const missing = wanted.filter((word) => !text.includes(word));
    if (missing.length === 0) return true;
    const paper = papers.get(item.paperId);
    return paper !== undefined && missing.every((word) => titleWords(paper).includes(word));
  };
}

// Folding 5,000 quotes takes longer than looking through them: each is folded once, at the first search.
const foldedItems = new WeakMap<Item['row'], string>();

function foldedItem(item: Item): string {
  const known = foldedItems.get(item.row);
  if (known !== undefined) return known;
  const own = item.kind === 'highlight' ? `${item.row.anchor.exact}\n${item.row.comment}` : item.row.markdown;
  const folded = ` ${foldedWords(`${own}\n${item.tags.join('\n')}`).join(' ')}`;
  foldedItems.set(item.row, folded);
  return folded;
}
