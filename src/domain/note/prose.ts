/**
 * Which characters of a note are words of the reader, and which are code, formulas or addresses. Follows
 * CommonMark 0.31 where it matters for that, without building a tree: thousands of notes are read at once.
 */
import { createMathFinder, type MathFinder } from '../text/delimited-math.ts';
import { blank } from './blank.ts';
import { blankBlocks } from './code-blocks.ts';

/**
 * The note with code (blocks and spans), formulas, addresses and escaped characters blanked out. Every
 * other character keeps its offset (UTF-16).
 */
export function proseOf(markdown: string): string {
  return blankBlocks(markdown).split(/(\n[ \t]*(?=\n))/).map(blankSpans).join('');
}

const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>]+|<[a-z][a-z0-9+.-]{1,31}:[^\s<>]*>/iy;

/** Blanks what is no prose within one paragraph. */
function blankSpans(text: string): string {
  if (!/[`$\\:.(]/.test(text)) return text;
  const math = createMathFinder(text);
  const parts: string[] = [];
  let kept = 0;
  let at = 0;
  while (at < text.length) {
    const end = endOfSpan(text, at, math);
    if (end === at) {
      at += 1;
      continue;
    }
    parts.push(text.slice(kept, at), blank(text.slice(at, end)));
    kept = at = end;
  }
  return parts.join('') + text.slice(kept);
}

/** Where the span ends that begins at `at` and is no prose; `at` itself when there is none. */
function endOfSpan(text: string, at: number, math: MathFinder): number {
  switch (text.charAt(at)) {
    case '`':
      return endOfCode(text, at);
    case '$':
      return math.at(at, text.length)?.end ?? at;
    case '\\':
      return math.at(at, text.length)?.end ?? Math.min(at + 2, text.length);
    case ']':
      return text.charAt(at + 1) === '(' ? endOfDestination(text, at + 2) : at;
    case 'h':
    case 'H':
    case 'w':
    case 'W':
    case '<':
      ADDRESS.lastIndex = at;
      return at + (ADDRESS.exec(text)?.[0].length ?? 0);
    default:
      return at;
  }
}

/** A code span ends at the next run of as many backticks; a run without a partner stands for itself. */
function endOfCode(text: string, start: number): number {
  const run = /`+/y;
  run.lastIndex = start;
  const length = run.exec(text)?.[0].length ?? 1;
  for (const { 0: ticks, index } of text.slice(start + length).matchAll(/`+/g)) {
    if (ticks.length === length) return start + length + index + length;
  }
  return start + length;
}

/** `](destination "title")`: one pair of parentheses inside is allowed, as addresses have them. */
function endOfDestination(text: string, from: number): number {
  const rest = /(?:[^\s()]|\([^\s()]*\))*(?:\s+(?:"[^"]*"|'[^']*'))?\s*\)/y;
  rest.lastIndex = from;
  const found = rest.exec(text);
  return found === null ? from - 2 : from + found[0].length;
}
