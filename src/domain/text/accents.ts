/** TeX accents: `\"o`, `\'{e}`, `{\v s}`. */
import { matchAt } from './match-at.ts';
import type { FoundSymbol } from './tex-symbols.ts';

/** Combining characters (Unicode 0300 to 036F) by TeX command. */
const COMBINING: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '"': '\u0308', "'": '\u0301', '`': '\u0300', '^': '\u0302', '~': '\u0303', '=': '\u0304', '.': '\u0307',
    u: '\u0306', v: '\u030c', H: '\u030b', c: '\u0327', k: '\u0328', r: '\u030a', d: '\u0323', b: '\u0331',
  }),
);

/** With braces round the letter any accent is meant; without, only the marks that are no letters. */
const BRACED = /\\(["'`^~=.uvHckrdb])\s?\{\s*(\\[ij]|[A-Za-z])\s*\}/y;
const BARE_MARK = /\\(["'`^~=.])(\\[ij](?![A-Za-z])|[A-Za-z])/y;
const BARE_LETTER = /\\([uvHckr]) ([A-Za-z])/y;
const GROUP_END = /\s*\}/y;

/**
 * The accented letter at `start` (a backslash, or a brace around the whole), composed by Unicode
 * normalisation form C. Undefined where letter and accent don't compose, or where the backslash
 * more likely protects a quotation mark ("it\'s").
 */
export function accentAt(source: string, start: number): FoundSymbol | undefined {
  if (source.charAt(start) !== '{') return bareAccentAt(source, start);
  if (source.charAt(start + 1) !== '\\') return undefined;
  const inner = matchAt(BRACED, source, start + 1) ?? matchAt(BARE_MARK, source, start + 1) ?? matchAt(BARE_LETTER, source, start + 1);
  if (!inner) return undefined;
  const close = matchAt(GROUP_END, source, start + 1 + inner[0].length);
  return close ? composed(inner, start + 1 + inner[0].length + close[0].length) : undefined;
}

function bareAccentAt(source: string, start: number): FoundSymbol | undefined {
  const braced = matchAt(BRACED, source, start);
  if (braced) return composed(braced, start + braced[0].length);
  const bare = matchAt(BARE_MARK, source, start);
  if (!bare) return undefined;
  const insideWord = /\p{L}/u.test(source.charAt(start - 1));
  const mark = bare[1] ?? '';
  const letter = bare[2] ?? '';
  // Backslashes before quotation marks also come from JSON and from programs.
  if (mark === "'" && insideWord && /^(?:[stdmST]|ll|re|ve)(?!\p{L})/u.test(source.slice(start + 2, start + 5))) return { end: start + 2, shown: "'" };
  if (mark === '"' && !insideWord && !/[AOU]/.test(letter)) return undefined;
  if ((mark === '.' || mark === '=') && !/^[IZ]/.test(letter)) return undefined;
  return composed(bare, start + bare[0].length);
}

function composed(match: RegExpExecArray, end: number): FoundSymbol | undefined {
  const letter = (match[2] ?? '').replace('\\', '');
  const shown = (letter + (COMBINING.get(match[1] ?? '') ?? '')).normalize('NFC');
  return shown.length === 1 ? { end, shown } : undefined;
}
