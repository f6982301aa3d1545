/** TeX's ways to write quotation marks, dashes and no-break spaces. */

/** Offsets where a TeX quotation mark starts, with its length and what it shows. */
type QuoteMarks = ReadonlyMap<number, { readonly length: number; readonly shown: string }>;

const MARKS = /`+|'+|"/g;
/** How far a quotation may reach. */
const LONGEST_SINGLE = 200;

interface Mark {
  readonly at: number;
  readonly text: string;
  readonly before: string;
  readonly after: string;
}

type Pair = readonly [opening: string, closing: string];

/**
 * Pairs of ``…'' (also ``…") and `…'. A mark without its partner, and backticks as they stand around
 * code, are left alone.
 */
export function quoteMarks(source: string): QuoteMarks {
  const found = new Map<number, { readonly length: number; readonly shown: string }>();
  const open: { double?: Mark | undefined; single?: Mark | undefined } = {};
  const pair = (opening: Mark, closing: Mark, shown: Pair): void => {
    found.set(opening.at, { length: opening.text.length, shown: shown[0] });
    found.set(closing.at, { length: closing.text.length, shown: shown[1] });
  };
  for (const { index: at, 0: text } of source.matchAll(MARKS)) {
    const mark: Mark = { at, text, before: source.charAt(at - 1), after: source.charAt(at + text.length) };
    if (mark.before === '\\') continue;
    if (text === '``') {
      open.double = isSpace(mark.after) ? undefined : mark;
    } else if (text === '`') {
      // A second backtick before any closing mark: code in Markdown.
      open.single = open.single || !opensWord(mark) ? undefined : mark;
    } else if (text === '"' && (isSpace(mark.before) || mark.before === '(')) {
      // A straight quotation mark that opens: what was opened before it was no TeX.
      open.double = undefined;
    } else if (open.double && /^(?:''|")$/.test(text) && !isSpace(mark.before)) {
      pair(open.double, mark, ['“', '”']);
      open.double = undefined;
    } else if (open.single && text === "'" && closesWord(mark)) {
      if (at - open.single.at <= LONGEST_SINGLE) pair(open.single, mark, ['‘', '’']);
      open.single = undefined;
    }
  }
  return found;
}

function opensWord({ before, after }: Mark): boolean {
  return /[\p{L}\p{N}\\$]/u.test(after) && !/[\p{L}\p{N}]/u.test(before);
}

function closesWord({ before, after }: Mark): boolean {
  return !isSpace(before) && !/[\p{L}\p{N}]/u.test(after);
}

export interface Replacement {
  readonly end: number;
  readonly shown: string;
}

/** At most four: a longer run is a line, however long. */
const DASHES = /-{1,4}/y;

/** `--` and `---` between words, and only there: not `--option`, not `i--`. */
export function dashAt(source: string, start: number): Replacement | undefined {
  DASHES.lastIndex = start;
  const length = DASHES.exec(source)?.[0].length ?? 0;
  if (length !== 2 && length !== 3) return undefined;
  const before = source.charAt(start - 1);
  const after = source.charAt(start + length);
  const spaced = before !== '' && after !== '' && isSpace(before) && isSpace(after) && /[^\s-]/.test(source.slice(Math.max(0, start - 3), start - 1));
  const glued = /[\p{L}\p{N}.,;:)\]}'"’”$?!%]/u.test(before) && /[\p{L}\p{N}('"‘“$\\`[{]/u.test(after);
  return spaced || glued ? { end: start + length, shown: length === 2 ? '–' : '—' } : undefined;
}

/** `~` between a word and what belongs to it ("Table~1"); "~5" means "about five", "~/x" a folder. */
export function tieAt(source: string, start: number): Replacement | undefined {
  const before = source.charAt(start - 1);
  const after = source.charAt(start + 1);
  const between = /[\p{L}\p{N}.,;:)\]}$'’”%]/u.test(before) && /[\p{L}\p{N}([\\${`“]/u.test(after);
  return between ? { end: start + 1, shown: '\u00a0' } : undefined;
}

function isSpace(character: string): boolean {
  return character === '' || /\s/.test(character);
}
