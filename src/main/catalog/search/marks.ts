import type { MarkedText, Range } from '../../../ipc/contract.ts';

/** Where a match begins and ends in what the index gives back: noncharacters that no text there has. */
export const OPEN = '\uFDD0';
export const CLOSE = '\uFDD1';

/** The same two for SQL. */
export const MARKERS = `char(${String(OPEN.charCodeAt(0))}), char(${String(CLOSE.charCodeAt(0))})`;

/** Takes the markers out of a text and says where they stood, in UTF-16 offsets of what is left. */
export function unmark(marked: string): MarkedText {
  const marks: Range[] = [];
  let text = '';
  for (const piece of marked.split(OPEN)) {
    const end = piece.indexOf(CLOSE);
    if (end > 0) marks.push([text.length, text.length + end]);
    text += piece.replace(CLOSE, '');
  }
  return { text, marks };
}
