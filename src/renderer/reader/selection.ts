/** What is selected in the reader, as offsets of the source. */
import type { MarkedField } from '../../domain/annotation/annotation.ts';
import { domPoint, fieldOf, hostOf, lengthOf, sourceOffset } from './source-points.ts';

/** A span of one text of the open paper. */
export interface SourceSelection {
  readonly field: MarkedField;
  readonly start: number;
  readonly end: number;
}

/** A selection that knows where it began; where both offsets are the same it is a caret. */
export interface SourceCaret {
  readonly field: MarkedField;
  /** Where the selection began. */
  readonly anchor: number;
  /** Where it ends now: it may lie before the anchor. */
  readonly focus: number;
}

/** The span between the two ends of a caret; null when there is nothing between them. */
export function spanOf({ field, anchor, focus }: SourceCaret): SourceSelection | null {
  return anchor === focus ? null : { field, start: Math.min(anchor, focus), end: Math.max(anchor, focus) };
}

/** Reads what the window has selected; null when that is not in one text of the paper. A formula counts as a whole. */
export function readSelection(selection: Selection | null): SourceCaret | null {
  if (selection === null || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const host = hostOf(range.startContainer);
  const endHost = hostOf(range.endContainer);
  const shared = host ?? endHost;
  const field = fieldOf(shared);
  if (shared === null || field === null) return null;
  const first = { node: range.startContainer, offset: range.startOffset };
  if (selection.isCollapsed) {
    const at = sourceOffset(shared, first, 'start');
    return { field, anchor: at, focus: at };
  }
  // A triple click ends the range at the start of the next block: clip it to this text.
  const start = host === shared ? sourceOffset(shared, first, 'start') : 0;
  const last = { node: range.endContainer, offset: range.endOffset };
  const end = endHost === shared ? sourceOffset(shared, last, 'end') : lengthOf(shared);
  if (end <= start) return null;
  const backwards = selection.focusNode === range.startContainer && selection.focusOffset === range.startOffset;
  return backwards ? { field, anchor: end, focus: start } : { field, anchor: start, focus: end };
}

/** Selects in the window what `caret` says. */
export function showSelection(host: HTMLElement, { anchor, focus }: SourceCaret): void {
  const forwards = anchor <= focus;
  const from = domPoint(host, anchor, forwards ? 'start' : 'end');
  const to = anchor === focus ? from : domPoint(host, focus, forwards ? 'end' : 'start');
  window.getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
}
