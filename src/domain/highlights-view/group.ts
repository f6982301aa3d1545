/** In which order items are shown, and under which headings. */
import { HIGHLIGHT_COLOURS, type HighlightColour } from '../annotation/annotation.ts';
import { tagKey } from '../annotation/tags.ts';
import { compareInText } from '../annotation/text-order.ts';
import type { PaperId } from '../paper/paper.ts';
import { assertNever } from '../result.ts';
import { monthName, monthWords } from '../calendar/days.ts';
import type { Item, Surroundings } from './item.ts';
import { titleWords } from './paper-title.ts';

export const GROUPINGS = ['none', 'paper', 'colour', 'tag', 'month', 'list'] as const;
export type Grouping = (typeof GROUPINGS)[number];

export const ITEM_ORDERS = ['newest', 'oldest', 'changed', 'title'] as const;
/** `title`: by the paper's title, and within a paper as they stand in its texts. */
export type ItemOrder = (typeof ITEM_ORDERS)[number];

export interface Group {
  readonly key: string;
  /** Empty for a paper, whose title may still be on its way. */
  readonly name: string;
  /** The paper that the group stands for, where it is one. */
  readonly paperId?: PaperId;
  /** The colour that the group stands for, where it is one. */
  readonly colour?: HighlightColour;
  readonly items: readonly Item[];
}

/** The items in that order; among equals the order of their keys, so that it is the same each time. */
export function sortItems(items: readonly Item[], order: ItemOrder, { papers }: Surroundings): readonly Item[] {
  const byKey = (a: Item, b: Item): number => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);
  switch (order) {
    case 'newest':
      return [...items].sort((a, b) => b.row.createdAt - a.row.createdAt || byKey(a, b));
    case 'oldest':
      return [...items].sort((a, b) => a.row.createdAt - b.row.createdAt || byKey(a, b));
    case 'changed':
      return [...items].sort((a, b) => b.row.updatedAt - a.row.updatedAt || byKey(a, b));
    case 'title': {
      const title = ({ paperId }: Item): string => {
        const paper = papers.get(paperId);
        return paper === undefined ? '' : titleWords(paper);
      };
      const collate = new Intl.Collator('en').compare;
      return [...items].sort((a, b) => collate(title(a), title(b)) || comparePlaces(a, b) || byKey(a, b));
    }
    default:
      return assertNever(order);
  }
}

/** Papers by id, then highlights in text order, then the note. */
function comparePlaces(a: Item, b: Item): number {
  if (a.paperId !== b.paperId) return a.paperId < b.paperId ? -1 : 1;
  if (a.kind === 'note' || b.kind === 'note') return Number(a.kind === 'note') - Number(b.kind === 'note');
  return compareInText(a.row, b.row);
}

interface Heading {
  readonly key: string;
  readonly name: string;
  readonly paperId?: PaperId;
  readonly colour?: HighlightColour;
  /** Groups are ordered by this; those that share it, by their first item. */
  readonly rank: string;
}

/**
 * The items under their headings, in their order within each. Papers and months come in the order of
 * their first items, colours as their keys 1–8, tags from A, lists in the reader's order; what has no
 * such thing comes last. An item with two tags, or of a paper on two lists, stands under both.
 */
export function groupItems(items: readonly Item[], grouping: Grouping, around: Surroundings, colourName: (colour: HighlightColour) => string): readonly Group[] {
  const groups = new Map<string, { readonly heading: Heading; readonly items: Item[] }>();
  for (const item of items) {
    for (const heading of headingsOf(item, grouping, around, colourName)) {
      const group = groups.get(heading.key);
      if (group === undefined) groups.set(heading.key, { heading, items: [item] });
      else group.items.push(item);
    }
  }
  return [...groups.values()]
    .sort((a, b) => (a.heading.rank < b.heading.rank ? -1 : a.heading.rank > b.heading.rank ? 1 : 0))
    .map(({ heading: { key, name, paperId, colour }, items: held }) => ({ key, name, items: held, ...(paperId !== undefined && { paperId }), ...(colour !== undefined && { colour }) }));
}

/** After every letter, sign and private character that a rank may begin with. */
const LAST = '\u{10FFFF}';

function headingsOf(item: Item, grouping: Grouping, around: Surroundings, colourName: (colour: HighlightColour) => string): readonly Heading[] {
  switch (grouping) {
    case 'none':
      return [{ key: 'all', name: '', rank: '' }];
    case 'paper': {
      return [{ key: item.paperId, name: '', paperId: item.paperId, rank: '' }];
    }
    case 'month': {
      const { createdAt } = item.row;
      return [{ key: monthName(createdAt), name: monthWords(createdAt), rank: '' }];
    }
    case 'colour': {
      if (item.kind === 'note') return [{ key: 'note', name: 'Notes', rank: LAST }];
      const { colour } = item.row;
      return [{ key: colour, name: colourName(colour), colour, rank: String(HIGHLIGHT_COLOURS.indexOf(colour)) }];
    }
    case 'tag': {
      const tags = new Map(item.tags.map((tag) => [tagKey(tag), tag]));
      if (tags.size === 0) return [{ key: 'none', name: 'No tag', rank: LAST }];
      return [...tags].map(([key, tag]) => ({ key: `#${key}`, name: `#${tag}`, rank: key }));
    }
    case 'list': {
      const on = around.listsOf.get(item.paperId);
      const lists = around.lists.flatMap(({ id, name }, place) => (on?.has(id) === true ? [{ key: id, name, rank: String(place).padStart(6, '0') }] : []));
      return lists.length > 0 ? lists : [{ key: 'none', name: 'On no list', rank: LAST }];
    }
    default:
      return assertNever(grouping);
  }
}
