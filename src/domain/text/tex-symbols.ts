/** TeX escapes and commands without argument that stand for characters in running text. */
import { CONSTANTS, ESCAPED_RELATIONS, GREEK, PLAIN_RELATIONS, WORDLIKE_RELATIONS } from './tex-names.ts';

/** Escaped characters that are shown without their backslash. */
const ESCAPES = '%&_#${}';

const COMMANDS: ReadonlyMap<string, string> = new Map([
  ...GREEK, ...CONSTANTS, ...PLAIN_RELATIONS, ...WORDLIKE_RELATIONS, ...ESCAPED_RELATIONS,
  ...Object.entries({
    textendash: '–', textemdash: '—', textquoteleft: '‘', textquoteright: '’', textquotedblleft: '“', textquotedblright: '”',
    textasciitilde: '~', textasciicircum: '^', textbackslash: '\\', textunderscore: '_', textless: '<', textgreater: '>',
    textbar: '|', textbullet: '•', textdegree: '°', textmu: 'µ', texttimes: '×', textpm: '±', textellipsis: '…',
    textregistered: '®', texttrademark: '™', copyright: '©', pounds: '£', euro: '€', dag: '†', ddag: '‡', slash: '/',
    LaTeX: 'LaTeX', TeX: 'TeX', S: '§', ss: 'ß', ae: 'æ', AE: 'Æ', oe: 'œ', OE: 'Œ', o: 'ø', O: 'Ø', l: 'ł', L: 'Ł',
    aa: 'å', AA: 'Å', i: 'ı', j: 'ȷ', quad: '\u2003', newline: ' ', checkmark: '✓', deg: '°', degree: '°',
  }),
]);

/** Commands that show nothing. */
const SILENT: ReadonlySet<string> = new Set(['xspace', 'noindent', 'maketitle', 'relax', 'protect', 'allowbreak', 'linebreak', 'nobreak', 'centering', 'par', 'hfill', 'smallskip', 'medskip', 'bigskip']);

/** A TeX escape and what it shows; `shown` is empty for one that shows nothing. */
export interface FoundSymbol {
  readonly end: number;
  readonly shown: string;
}

/** Letters swallow the space behind them, as TeX does: `Stra\\ss e`. */
const LETTERS = /^(?:ss|ae|AE|oe|OE|o|O|l|L|aa|AA|i|j)$/;
const NAMED = /\\([A-Za-z]+)(?:\{\})?/y;

/** A symbol in braces of its own: `{\L}ukasz`. */
export function bracedSymbolAt(source: string, start: number): FoundSymbol | undefined {
  const inner = source.charAt(start + 1) === '\\' ? symbolAt(source, start + 1) : undefined;
  const close = inner && source.charAt(inner.end) === '}';
  return close && inner.shown !== '' ? { ...inner, end: inner.end + 1 } : undefined;
}

/** The escape or symbol command at the backslash at `start`; undefined for what TeX text doesn't have. */
export function symbolAt(source: string, start: number): FoundSymbol | undefined {
  const shown = escapeShown(source, start);
  return shown === undefined ? namedSymbolAt(source, start) : { end: start + 2, shown };
}

/** What a backslash and a character that is no letter show. */
function escapeShown(source: string, start: number): string | undefined {
  const before = source.charAt(start - 1);
  const next = source.charAt(start + 1);
  const after = source.charAt(start + 2);
  switch (next) {
    case '':
      return undefined;
    case ',':
      return /[\p{L}\p{N}.)]/u.test(before) ? '\u2009' : undefined;
    case '-':
      return /\p{L}/u.test(before) && /\p{L}/u.test(after) ? '' : undefined;
    case '@':
      return /[A-Z.]/.test(before) ? '' : undefined;
    case ' ':
      // It keeps a command apart from the word behind it.
      return /[A-Za-z.]/.test(before) ? ' ' : undefined;
    case '\\':
      // The end of a line; two backslashes before a word begin a path.
      return after === '' || /\s/.test(after) ? ' ' : undefined;
    default:
      return ESCAPES.includes(next) ? next : undefined;
  }
}

function namedSymbolAt(source: string, start: number): FoundSymbol | undefined {
  NAMED.lastIndex = start;
  const match = NAMED.exec(source);
  const name = match?.[1] ?? '';
  const shown = SILENT.has(name) ? '' : COMMANDS.get(name);
  if (!match || shown === undefined) return undefined;
  const end = start + match[0].length;
  const swallowed = LETTERS.test(name) && /^ \p{L}/u.test(source.slice(end, end + 2)) && /\p{L}/u.test(source.charAt(start - 1));
  return { end: swallowed ? end + 1 : end, shown };
}
