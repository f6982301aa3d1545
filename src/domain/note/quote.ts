/** Words of a highlight in a note, with the way back to it. */
import type { Highlight } from '../annotation/annotation.ts';

/** Addresses inside the program; nothing but Carrel opens them. */
const HIGHLIGHT_ADDRESS = /^carrel:highlight\/(?<id>[^\s/?#]+)$/;

/** A Markdown blockquote of the highlight's words that ends with a link to it. See docs/formats.md. */
export function quoteOf({ id, anchor }: Pick<Highlight, 'id' | 'anchor'>): string {
  const words = anchor.exact.trim().replace(/\s*\n\s*/g, ' ');
  return `> ${words} [↗](carrel:highlight/${encodeURIComponent(id)})`;
}

/** The id of the highlight that an address names; undefined for every other address. */
export function highlightOfAddress(address: string): string | undefined {
  const id = HIGHLIGHT_ADDRESS.exec(address)?.groups?.['id'];
  if (id === undefined) return undefined;
  try {
    return decodeURIComponent(id);
  } catch {
    return undefined;
  }
}

/** What to put in at `at`, so that `block` stands in a paragraph of its own there. */
export function asBlock(text: string, at: number, block: string): string {
  const before = text.slice(0, at);
  const after = text.slice(at);
  const lead = before.trim() === '' || before.endsWith('\n\n') ? '' : before.endsWith('\n') ? '\n' : '\n\n';
  const tail = after.startsWith('\n\n') ? '' : after.startsWith('\n') ? '\n' : '\n\n';
  return lead + block + tail;
}
