/** The lines of the list: headings and rows, with their heights. */
import type { Group } from '../../domain/highlights-view/group.ts';
import type { Item } from '../../domain/highlights-view/item.ts';

export interface HeadEntry {
  readonly kind: 'head';
  readonly key: string;
  readonly group: Group;
  /** The keys of its rows. */
  readonly rowKeys: readonly string[];
}

export interface RowEntry {
  readonly kind: 'row';
  /** The key of its item; where an item stands under several headings, only in the first place. */
  readonly key: string;
  readonly item: Item;
  /** Its place among the rows, from 0. */
  readonly place: number;
  readonly lines: QuoteLines;
}

export type Entry = HeadEntry | RowEntry;
type QuoteLines = 1 | 2 | 3;

/** The groups one below the other; a single group without a name has no heading. */
export function entriesOf(groups: readonly Group[]): readonly Entry[] {
  const entries: Entry[] = [];
  const seen = new Set<string>();
  let place = 0;
  for (const group of groups) {
    const rows = group.items.map((item): RowEntry => {
      const key = seen.has(item.key) ? `${item.key} ${group.key}` : item.key;
      seen.add(item.key);
      place += 1;
      return { kind: 'row', key, item, place: place - 1, lines: quoteLines(textOf(item)) };
    });
    if (group.key !== 'all') entries.push({ kind: 'head', key: `head ${group.key}`, group, rowKeys: rows.map(({ key }) => key) });
    entries.push(...rows);
  }
  return entries;
}

/** What an item says: the quote as it stands in its text, or the note. */
export function textOf(item: Item): string {
  return item.kind === 'highlight' ? item.row.anchor.exact : item.row.markdown;
}

/** About how many characters of the quote's face fit into a line of the list. */
const LINE = 44;

/** Heights are worked out and not measured: measured rows make scrolling a long list four times slower. */
function quoteLines(text: string): QuoteLines {
  return text.length <= LINE ? 1 : text.length <= 2 * LINE ? 2 : 3;
}

const HEAD_HEIGHT = 36;
const QUOTE_LINE = 22;
const SMALL_LINE = 18;
const PADDING = 21;

/** Pixels that an entry takes; the sizes are those of `item-row.css`. */
export function heightOf(entry: Entry): number {
  if (entry.kind === 'head') return HEAD_HEIGHT;
  const comment = entry.item.kind === 'highlight' && entry.item.row.comment.trim() !== '' ? SMALL_LINE : 0;
  return PADDING + entry.lines * QUOTE_LINE + comment + SMALL_LINE;
}
