/**
 * From what is selected on the screen to offsets of the source text. Every painted piece carries
 * `data-start` and `data-end`; a piece marked `data-atomic` (a formula, a replaced character) is taken
 * whole, because what it shows is not what the source says.
 */
import type { MarkedField } from '../../domain/annotation/annotation.ts';

export interface SourceSelection {
  readonly field: MarkedField;
  readonly start: number;
  readonly end: number;
}

/** The reader's selection as source offsets, or null when it is empty or not within one text of the paper. */
export function readSelection(selection: Selection | null): SourceSelection | null {
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const host = hostOf(range.startContainer);
  const endHost = hostOf(range.endContainer);
  const shared = host ?? endHost;
  const field = fieldOf(shared);
  if (shared === null || field === null) return null;
  // A triple click ends the range at the start of the next block: clip it to this text.
  const start = host === shared ? sourceOffset(shared, range.startContainer, range.startOffset, 'start') : 0;
  const end = endHost === shared ? sourceOffset(shared, range.endContainer, range.endOffset, 'end') : lengthOf(shared);
  return end > start ? { field, start, end } : null;
}

function hostOf(node: Node): HTMLElement | null {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest<HTMLElement>('[data-field]') ?? null;
}

function fieldOf(host: HTMLElement | null): MarkedField | null {
  const field = host?.dataset['field'];
  return field === 'title' || field === 'summary' || field === 'abstract' ? field : null;
}

function lengthOf(host: HTMLElement): number {
  return Number(host.dataset['length'] ?? 0);
}

type Side = 'start' | 'end';

function sourceOffset(host: HTMLElement, node: Node, offset: number, side: Side): number {
  const piece = (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>('[data-start]');
  if (piece !== null && piece !== undefined && host.contains(piece)) {
    if (piece.dataset['atomic'] !== undefined) return edgeOf(piece, side);
    if (node.nodeType === Node.TEXT_NODE) return edgeOf(piece, 'start') + offset;
    return offset === 0 ? edgeOf(piece, 'start') : edgeOf(piece, 'end');
  }
  // The boundary lies between pieces: it belongs to the piece that follows it, or to the end.
  const boundary = document.createRange();
  boundary.setStart(node, offset);
  for (const candidate of host.querySelectorAll<HTMLElement>('[data-start]')) {
    if (boundary.comparePoint(candidate, 0) >= 0) return edgeOf(candidate, 'start');
  }
  return lengthOf(host);
}

function edgeOf(piece: HTMLElement, side: Side): number {
  return Number(piece.dataset[side] ?? 0);
}
