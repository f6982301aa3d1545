/** TeX commands that change how their argument looks, or what stands around it. */
import type { BracePairs } from './brace-pairs.ts';
import type { TextStyle } from './segment.ts';

/** Styles of commands with an argument (`\textbf{…}`); null for those that only wrap their argument. */
const WITH_ARGUMENT: ReadonlyMap<string, TextStyle | null> = new Map<string, TextStyle | null>([
  ['textbf', 'strong'], ['mathbf', 'strong'], ['emph', 'emphasis'], ['textit', 'emphasis'], ['textsl', 'emphasis'], ['texttt', 'code'],
  ['textsc', 'small-caps'], ['text', null], ['textrm', null], ['textnormal', null], ['textsf', null], ['textup', null],
  ['textmd', null], ['mbox', null], ['hbox', null], ['underline', null], ['uline', null],
]);

/** Styles of commands that hold until their group ends (`{\bf …}`). `emph` is there because people write it so. */
const UNTIL_GROUP_ENDS: ReadonlyMap<string, TextStyle | null> = new Map<string, TextStyle | null>([
  ['bf', 'strong'], ['bfseries', 'strong'], ['textbf', 'strong'], ['it', 'emphasis'], ['itshape', 'emphasis'], ['em', 'emphasis'],
  ['emph', 'emphasis'], ['textit', 'emphasis'], ['sl', 'emphasis'], ['slshape', 'emphasis'], ['tt', 'code'], ['ttfamily', 'code'],
  ['texttt', 'code'], ['sc', 'small-caps'], ['scshape', 'small-caps'], ['rm', null], ['sf', null], ['rmfamily', null],
  ['sffamily', null], ['normalfont', null], ['tiny', null], ['scriptsize', null], ['footnotesize', null], ['small', null],
  ['normalsize', null], ['large', null], ['Large', null], ['LARGE', null], ['huge', null], ['Huge', null],
]);

/** Commands whose argument is an aside or a key; shown in brackets, so that nothing is dropped. */
const BRACKETED: ReadonlyMap<string, readonly [string, string]> = new Map<string, readonly [string, string]>([
  ...['footnote', 'thanks'].map((name) => [name, [' (', ')']] as const),
  ...['cite', 'citep', 'citet', 'citealp', 'citealt', 'citeauthor', 'citeyear', 'parencite', 'textcite', 'ref', 'eqref', 'autoref', 'cref', 'Cref'].map(
    (name) => [name, ['[', ']']] as const,
  ),
]);

/** A command that opens a group: the group's content is shown, its frame isn't. */
interface OpenedGroup {
  /** Offset where the content starts. */
  readonly contentStart: number;
  /** Offset of the closing brace. */
  readonly close: number;
  readonly style: TextStyle | null;
  /** What is shown in place of the frame, where anything is. */
  readonly frame?: readonly [string, string];
}

const COMMAND = /\\([A-Za-z]+)\*?(?:\[[^[\]{}]{0,80}\]){0,2}\s?\{/y;
const SWITCH = /\{\s*\\([A-Za-z]+)(?![A-Za-z])\s*(?!\s|\{)/y;

/** The group that opens at `start`, a backslash or a brace; undefined when nothing known opens there. */
export function groupAt(source: string, pairs: BracePairs, start: number): OpenedGroup | undefined {
  return source.charAt(start) === '{' ? switchAt(source, pairs, start) : commandAt(source, pairs, start);
}

function commandAt(source: string, pairs: BracePairs, start: number): OpenedGroup | undefined {
  COMMAND.lastIndex = start;
  const match = COMMAND.exec(source);
  if (!match) return undefined;
  const name = match[1] ?? '';
  const contentStart = start + match[0].length;
  const close = pairs.get(contentStart - 1);
  if (close === undefined) return undefined;
  const frame = BRACKETED.get(name);
  if (frame) return { contentStart, close, style: null, frame };
  const style = match[0].includes('[') ? undefined : WITH_ARGUMENT.get(name);
  return style === undefined ? undefined : { contentStart, close, style };
}

function switchAt(source: string, pairs: BracePairs, start: number): OpenedGroup | undefined {
  const close = pairs.get(start);
  if (close === undefined) return undefined;
  SWITCH.lastIndex = start;
  const match = SWITCH.exec(source);
  const style = match ? UNTIL_GROUP_ENDS.get(match[1] ?? '') : undefined;
  if (match && style !== undefined) return { contentStart: Math.min(start + match[0].length, close), close, style };
  // Braces round a whole command: `{\textbf{x}}`.
  const inner = source.charAt(start + 1) === '\\' ? commandAt(source, pairs, start + 1) : undefined;
  return inner && inner.close < close ? { contentStart: start + 1, close, style: null } : undefined;
}

/** An address given with a command: `\url{…}` or `\href{…}{…}`. */
interface AddressCommand {
  readonly href: string;
  /** What is shown: the address itself, or the words that lead to it. */
  readonly shownStart: number;
  readonly shownEnd: number;
  readonly end: number;
  /** True when what is shown are words, in which TeX may stand. */
  readonly label: boolean;
}

const ADDRESS_COMMAND = /\\(url|href|nolinkurl)\s?\{/y;

/** The address command at `start`; undefined for another command and for an address that isn't `http(s)`. */
export function addressCommandAt(source: string, pairs: BracePairs, start: number): AddressCommand | undefined {
  ADDRESS_COMMAND.lastIndex = start;
  const match = ADDRESS_COMMAND.exec(source);
  if (!match) return undefined;
  const open = start + match[0].length - 1;
  const close = pairs.get(open);
  if (close === undefined) return undefined;
  const address = source.slice(open + 1, close).trim();
  const href = address.replace(/\\([%&_#~$])/g, '$1');
  if (!/^https?:\/\/[^\s<>"\\{}]+$/i.test(href)) return undefined;
  if (match[1] !== 'href') return { href, shownStart: open + 1, shownEnd: close, end: close + 1, label: false };
  const labelClose = pairs.get(close + 1);
  return labelClose === undefined ? undefined : { href, shownStart: close + 2, shownEnd: labelClose, end: labelClose + 1, label: true };
}

const VERBATIM = /\\(?:verb|lstinline)\*?([^A-Za-z0-9\s*{\\])/y;

/** `\verb|…|`: where the content starts and ends. */
export function verbatimAt(source: string, start: number): { readonly contentStart: number; readonly close: number } | undefined {
  VERBATIM.lastIndex = start;
  const match = VERBATIM.exec(source);
  if (!match || /[\ud800-\udfff]/.test(match[1] ?? '')) return undefined;
  const contentStart = start + match[0].length;
  const close = source.slice(contentStart, contentStart + 200).indexOf(match[1] ?? '');
  return close < 0 ? undefined : { contentStart, close: contentStart + close };
}
