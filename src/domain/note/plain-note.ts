/** A piece of a note without its Markdown, for lists of notes and backlinks. */

/** The line or paragraph that `at` stands in; list items, headings, quoted lines and table rows stand alone. */
export function blockAround(markdown: string, at: number): { readonly start: number; readonly end: number } {
  let start = lineStart(markdown, at);
  let end = lineEnd(markdown, at);
  while (start > 0 && !BEGINS.test(markdown.slice(start, end)) && continues(previousLine(markdown, start))) {
    start = lineStart(markdown, start - 1);
  }
  while (end < markdown.length && !SINGLE.test(markdown.slice(start, end))) {
    const next = markdown.slice(end + 1, lineEnd(markdown, end + 1));
    if (!continues(next) || BEGINS.test(next)) break;
    end += 1 + next.length;
  }
  return { start, end };
}

/** What begins a block of its own, and what besides is never continued by the line below. */
const BEGINS = /^\s*(?:[-*+]\s|\d{1,9}[.)]\s|#{1,6}\s|>|\||`{3}|~{3})/;
const SINGLE = /^\s*(?:#{1,6}\s|\|)/;

function continues(line: string): boolean {
  return line.trim() !== '' && !SINGLE.test(line);
}

function previousLine(markdown: string, start: number): string {
  return markdown.slice(lineStart(markdown, start - 1), start - 1);
}

function lineStart(markdown: string, at: number): number {
  return at <= 0 ? 0 : markdown.lastIndexOf('\n', at - 1) + 1;
}

function lineEnd(markdown: string, at: number): number {
  const end = markdown.indexOf('\n', at);
  return end < 0 ? markdown.length : end;
}

const MARKERS = /^[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?|#{1,6}[ \t]+|>[ \t]?)+/gm;

/** The words of a block on one line. `linkNames` puts words in the place of `[[links]]`. */
export function withoutMarkup(block: string, linkNames: (text: string) => string): string {
  return linkNames(block)
    .replace(MARKERS, '')
    .replace(/!?\[([^\]\n]*)\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*(?:\s+"[^"]*")?\)/g, '$1')
    .replace(/\\([!-/:-@[-`{-~])|(\*{1,3}|_{1,3}|~~|`+)(?=\S)|(?<=\S)(\*{1,3}|(?<![\p{L}\p{N}])_{1,3}|~~|`+)/gu, '$1')
    .replace(/[ \t]*\|[ \t]*/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
