/** What a filter may choose from, with how many items have each. */
import type { HighlightColour } from '../annotation/annotation.ts';
import { tagKey } from '../annotation/tags.ts';
import type { PaperId } from '../paper/paper.ts';
import type { Item, Surroundings } from './item.ts';
import { plainTitle } from './paper-title.ts';

export interface Choice<Value extends string = string> {
  readonly value: Value;
  readonly name: string;
  readonly items: number;
}

/** How many items have each colour. */
export function colourCounts(items: readonly Item[]): ReadonlyMap<HighlightColour, number> {
  const counts = new Map<HighlightColour, number>();
  for (const item of items) if (item.kind === 'highlight') counts.set(item.row.colour, (counts.get(item.row.colour) ?? 0) + 1);
  return counts;
}

/** Every tag once, in the spelling met first, from A. */
export function tagChoices(items: readonly Item[]): readonly Choice[] {
  return counted(items, ({ tags }) => tags, tagKey, (tag) => tag).sort(byName);
}

/** The papers that have items, those with most first. */
export function paperChoices(items: readonly Item[], { papers }: Surroundings): readonly Choice<PaperId>[] {
  const title = (id: PaperId): string => {
    const paper = papers.get(id);
    return paper === undefined ? '' : plainTitle(paper);
  };
  return counted(items, ({ paperId }) => [paperId], (id) => id, title).sort((a, b) => b.items - a.items || byName(a, b));
}

/** The reader's lists whose papers have items, in the reader's order. */
export function listChoices(items: readonly Item[], { lists, listsOf }: Surroundings): readonly Choice[] {
  const counts = new Map(counted(items, ({ paperId }) => [...(listsOf.get(paperId) ?? [])], (id) => id, (id) => id).map((choice) => [choice.value, choice.items]));
  return lists.flatMap(({ id, name }) => (counts.has(id) ? [{ value: id, name, items: counts.get(id) ?? 0 }] : []));
}

/** The topics of the papers that have items, those with most first. */
export function topicChoices(items: readonly Item[], { papers }: Surroundings): readonly Choice[] {
  return counted(items, ({ paperId }) => papers.get(paperId)?.topics ?? [], (topic) => topic, (topic) => topic).sort((a, b) => b.items - a.items || byName(a, b));
}

function counted<Value extends string>(
  items: readonly Item[],
  valuesOf: (item: Item) => readonly Value[],
  keyOf: (value: Value) => string,
  nameOf: (value: Value) => string,
): Choice<Value>[] {
  const found = new Map<string, { readonly value: Value; items: number }>();
  for (const item of items) {
    for (const value of new Set(valuesOf(item))) {
      const key = keyOf(value);
      const known = found.get(key);
      if (known === undefined) found.set(key, { value, items: 1 });
      else known.items += 1;
    }
  }
  return [...found.values()].map(({ value, items: count }) => ({ value, name: nameOf(value), items: count }));
}

// One for all: made anew for each pair it takes most of the time.
const COLLATOR = new Intl.Collator('en');

function byName(a: Choice, b: Choice): number {
  return COLLATOR.compare(a.name, b.name);
}
