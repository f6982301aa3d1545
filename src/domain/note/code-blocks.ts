/** Code that stands in lines of its own. */

import { blank } from './blank.ts';

/** Quote marks and list markers that a line can begin with, then what follows. */
const CONTAINERS = /^(?<containers>(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))*)(?<indent>[ \t]*)/;
const FENCE = /^(?:(?<ticks>`{3,})[^`\n]*|(?<tildes>~{3,}).*)$/;
const DEEP = /^(?: {4}| {0,3}\t)/;

interface Fence {
  readonly mark: string;
  readonly length: number;
  readonly quoted: boolean;
  /** Where a list item's text begins; a line that is less indented ends the item and with it the fence. */
  readonly column: number;
}

/** The note with fenced and indented code blanked out, offsets kept. */
export function blankBlocks(markdown: string): string {
  if (!/```|~~~|(?:^|\n)(?: {4}| {0,3}\t)/.test(markdown)) return markdown;
  let fence: Fence | undefined;
  let inList = false;
  let mayIndent = true;
  return markdown
    .split('\n')
    .map((line) => {
      if (fence !== undefined && leaves(fence, line)) fence = undefined;
      else if (fence !== undefined) {
        if (closes(fence, line)) fence = undefined;
        return blank(line);
      }
      const { containers = '', indent = '' } = CONTAINERS.exec(line)?.groups ?? {};
      const column = containers.length + indent.length;
      const text = line.slice(column);
      fence = fenceOf(text, containers, column);
      if (fence !== undefined) return blank(line);
      if (text.trim() === '') {
        mayIndent = true;
        return line;
      }
      const indented = containers === '' && DEEP.test(line);
      if (indented && mayIndent && !inList) return blank(line);
      if (/[-*+\d]/.test(containers)) inList = true;
      else if (indent === '') inList = false;
      mayIndent = false;
      return line;
    })
    .join('\n');
}

function fenceOf(text: string, containers: string, column: number): Fence | undefined {
  const { ticks, tildes } = FENCE.exec(text)?.groups ?? {};
  const opening = ticks ?? tildes;
  if (opening === undefined) return undefined;
  const listed = /[-*+\d]/.test(containers);
  return { mark: opening.charAt(0), length: opening.length, quoted: containers.includes('>'), column: listed ? column : 0 };
}

function leaves({ quoted, column }: Fence, line: string): boolean {
  if (quoted) return !/^ {0,3}>/.test(line);
  return line.trim() !== '' && line.length - line.trimStart().length < column;
}

function closes({ mark, length }: Fence, line: string): boolean {
  const text = line.replace(/^[\s>]+/, '').trimEnd();
  return text.length >= length && text === mark.repeat(text.length);
}
