import { accentAt } from '../../text/accents.ts';
import { bracedSymbolAt, symbolAt } from '../../text/tex-symbols.ts';

const BRACES: Readonly<Record<string, string>> = { textbraceleft: '{', textbraceright: '}', textasciitilde: '~', ldots: '…', dots: '…' };
const DOTLESS = /\{\\(["'`^~=.uv])\{?\\([ij])\}?\}/gu;
const MATH = /\$(?:\\.|[^$\\])+\$|\\\((?:[^\\]|\\(?!\)))*\\\)/uy;
const COMMAND = /\\([A-Za-z]+)\s*(\{\})?/uy;

/**
 * A field's value as text: accents and escapes as characters, braces that only keep capitals gone.
 * Formulas stay TeX between their delimiters, because the library typesets them; a dollar sign that
 * begins none stays escaped for the same reason.
 */
export function decodeTex(value: string): string {
  // "{\'\i}" is "í" and nothing else; the library's own reading of accents wants the plain letter.
  const source = value.replace(DOTLESS, (_whole, accent: string, letter: string) => `{\\${accent}{${letter}}}`);
  let text = '';
  let at = 0;
  while (at < source.length) {
    const { end, shown } = pieceAt(source, at);
    text += shown;
    at = end;
  }
  return text.replace(/\s+/gu, ' ').trim();
}

interface Piece {
  readonly end: number;
  readonly shown: string;
}

function pieceAt(source: string, at: number): Piece {
  const character = source.charAt(at);
  const formula = matchAt(MATH, source, at);
  if (formula !== null) return { end: at + formula[0].length, shown: formula[0] };
  switch (character) {
    case '{':
      return accentAt(source, at) ?? bracedSymbolAt(source, at) ?? { end: at + 1, shown: '' };
    case '}':
      return { end: at + 1, shown: '' };
    case '\\':
      return commandAt(source, at);
    case '~':
      return { end: at + 1, shown: ' ' };
    case '-':
      return dashes(source, at);
    default:
      return quotes(source, at, character);
  }
}

function commandAt(source: string, at: number): Piece {
  if (source.charAt(at + 1) === '$') return { end: at + 2, shown: '\\$' };
  const named = matchAt(COMMAND, source, at);
  const own = BRACES[named?.[1] ?? ''];
  if (named !== null && own !== undefined) return { end: at + named[0].length, shown: own };
  const known = accentAt(source, at) ?? symbolAt(source, at);
  if (known !== undefined) return known;
  if (named === null) return { end: at + 2, shown: source.slice(at, at + 2).replace(/^\\([{}\s&%#_])/u, '$1') };
  // "\emph{words}": the words count, the command does not. Any other command stays to be seen.
  const hasArgument = source.charAt(at + named[0].length) === '{';
  return { end: at + named[0].length, shown: hasArgument ? '' : named[0] };
}

function dashes(source: string, at: number): Piece {
  if (source.startsWith('---', at)) return { end: at + 3, shown: '—' };
  return source.startsWith('--', at) ? { end: at + 2, shown: '–' } : { end: at + 1, shown: '-' };
}

function quotes(source: string, at: number, character: string): Piece {
  if (source.startsWith('``', at)) return { end: at + 2, shown: '“' };
  if (source.startsWith("''", at)) return { end: at + 2, shown: '”' };
  // The closing one stays as it stands: it is an apostrophe more often than a quotation mark.
  if (character === '`') return { end: at + 1, shown: '‘' };
  return { end: at + 1, shown: character };
}

function matchAt(pattern: RegExp, source: string, start: number): RegExpExecArray | null {
  pattern.lastIndex = start;
  return pattern.exec(source);
}
