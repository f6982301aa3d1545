/**
 * Between the screen and the source. Every painted piece carries `data-start` and `data-end`, its offsets
 * in the source; a piece marked `data-atomic` (a formula, a replaced character) counts as a whole,
 * because what it shows is not what the source says.
 */
import type { MarkedField } from '../../domain/annotation/annotation.ts';

/** A place in the document, as selections and ranges take it. */
interface DomPoint {
  readonly node: Node;
  readonly offset: number;
}

/** Whether a place is the beginning or the end of something: at the seam of two pieces it chooses the piece. */
type Side = 'start' | 'end';

/** The text that a node is in, or null. */
export function hostOf(node: Node | null): HTMLElement | null {
  const element = node instanceof Element ? node : (node?.parentElement ?? null);
  return element?.closest<HTMLElement>('[data-field]') ?? null;
}

/** Which text of the paper a host shows. */
export function fieldOf(host: HTMLElement | null): MarkedField | null {
  const field = host?.dataset['field'];
  return field === 'title' || field === 'summary' || field === 'abstract' ? field : null;
}

/** The number of UTF-16 units of a host's source. */
export function lengthOf(host: HTMLElement): number {
  return Number(host.dataset['length'] ?? 0);
}

/** The offset in the source of a place in the document that is in `host`. */
export function sourceOffset(host: HTMLElement, { node, offset }: DomPoint, side: Side): number {
  const piece = (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>('[data-start]');
  if (piece !== null && piece !== undefined && host.contains(piece)) {
    if (piece.dataset['atomic'] !== undefined) return edgeOf(piece, side);
    if (node.nodeType === Node.TEXT_NODE) return edgeOf(piece, 'start') + offset;
    return offset === 0 ? edgeOf(piece, 'start') : edgeOf(piece, 'end');
  }
  // The place lies between pieces: it belongs to the piece that follows it, or to the end.
  const boundary = document.createRange();
  boundary.setStart(node, offset);
  for (const candidate of piecesOf(host)) {
    if (boundary.comparePoint(candidate, 0) >= 0) return edgeOf(candidate, 'start');
  }
  return lengthOf(host);
}

/** The place in the document of an offset of the source. */
export function domPoint(host: HTMLElement, offset: number, side: Side): DomPoint {
  const pieces = piecesOf(host);
  const piece =
    side === 'start'
      ? pieces.find((one) => edgeOf(one, 'end') > offset)
      : pieces.findLast((one) => edgeOf(one, 'start') < offset);
  if (piece === undefined) return { node: host, offset: side === 'start' ? host.childNodes.length : 0 };
  const [start, end] = [edgeOf(piece, 'start'), edgeOf(piece, 'end')];
  const words = piece.firstChild;
  if (piece.dataset['atomic'] === undefined && words?.nodeType === Node.TEXT_NODE) {
    return { node: words, offset: Math.max(0, Math.min(offset, end) - start) };
  }
  const parent = piece.parentNode ?? host;
  const index = [...parent.childNodes].indexOf(piece);
  return { node: parent, offset: side === 'start' ? index : index + 1 };
}

/** The rectangles that a span of the source covers, line by line, in the coordinates of the window. */
export function rectsOf(host: HTMLElement, start: number, end: number): readonly DOMRect[] {
  const rects: DOMRect[] = [];
  for (const piece of piecesOf(host)) {
    const [from, to] = [Math.max(start, edgeOf(piece, 'start')), Math.min(end, edgeOf(piece, 'end'))];
    if (from >= to) continue;
    const words = piece.firstChild;
    if (piece.dataset['atomic'] !== undefined || words?.nodeType !== Node.TEXT_NODE) {
      rects.push(...piece.getClientRects());
      continue;
    }
    const range = document.createRange();
    range.setStart(words, from - edgeOf(piece, 'start'));
    range.setEnd(words, to - edgeOf(piece, 'start'));
    rects.push(...range.getClientRects());
  }
  return rects.filter(({ width, height }) => width > 0 && height > 0);
}

/** Where a caret at an offset stands, in the coordinates of the window; null in a text that shows nothing. */
export function caretRect(host: HTMLElement, offset: number, side: Side): { readonly left: number; readonly top: number; readonly height: number } | null {
  const piece =
    side === 'start'
      ? piecesOf(host).find((one) => edgeOf(one, 'end') > offset)
      : piecesOf(host).findLast((one) => edgeOf(one, 'start') < offset);
  if (piece === undefined) return side === 'start' ? caretRect(host, offset, 'end') : null;
  const [start, end] = [edgeOf(piece, 'start'), edgeOf(piece, 'end')];
  // One UTF-16 unit is enough to know the line; the edges of a range in the middle of a pair are those of the pair.
  const [rect] = side === 'start' ? rectsOf(host, Math.max(offset, start), Math.max(offset, start) + 1) : rectsOf(host, Math.min(offset, end) - 1, Math.min(offset, end)).slice(-1);
  if (rect === undefined) return null;
  return { left: side === 'start' ? rect.left : rect.right, top: rect.top, height: rect.height };
}

/** The offset under a point of the window; a point beside the text counts as the nearest one in it. */
export function offsetAtPoint(host: HTMLElement, x: number, y: number, side: Side): number | null {
  const box = host.getBoundingClientRect();
  const at = document.caretPositionFromPoint(clamp(x, box.left + 1, box.right - 1), clamp(y, box.top + 1, box.bottom - 1));
  if (at === null || !host.contains(at.offsetNode)) return null;
  return sourceOffset(host, { node: at.offsetNode, offset: at.offset }, side);
}

function piecesOf(host: HTMLElement): readonly HTMLElement[] {
  return [...host.querySelectorAll<HTMLElement>('[data-start]')];
}

function edgeOf(piece: HTMLElement, side: Side): number {
  return Number(piece.dataset[side] ?? 0);
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}
