/** From the characters of a BibTeX file to its entries; one that is broken does not take the others with it. */
import { SHORT_MONTHS } from '../../calendar/days.ts';

/** An entry with its fields by lower-case name; values are raw TeX with abbreviations written out. */
export interface BibtexEntry {
  readonly type: string;
  readonly key: string;
  readonly fields: ReadonlyMap<string, string>;
  /** Line of its `@`, from 1. */
  readonly line: number;
}

export interface BrokenEntry {
  readonly key: string;
  readonly line: number;
  readonly reason: string;
  /** The file ended inside this entry. */
  readonly atEnd: boolean;
}

interface ScannedBibtex {
  readonly entries: readonly BibtexEntry[];
  readonly broken: readonly BrokenEntry[];
}

const ENTRY = /@\s*([A-Za-z]+)\s*([{(])/gu;
const NAME = /\s*([^\s=,{}()"#%]+)\s*=\s*/uy;
const KEY = /\s*([^,{}()\s]*)\s*(,|(?=[})]))/uy;

class Broken extends Error {
  readonly atEnd: boolean;
  constructor(reason: string, atEnd: boolean) {
    super(reason);
    this.atEnd = atEnd;
  }
}

/** Reads every entry; text between entries is a comment, as in BibTeX. */
export function scanBibtex(text: string): ScannedBibtex {
  const entries: BibtexEntry[] = [];
  const broken: BrokenEntry[] = [];
  const strings = new Map<string, string>(SHORT_MONTHS.map((name) => [name, name]));
  const pattern = new RegExp(ENTRY);
  const lineAt = lineCounter(text);
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const type = (match[1] ?? '').toLowerCase();
    const cursor = { text, at: pattern.lastIndex, close: match[2] === '{' ? '}' : ')', strings };
    const line = lineAt(match.index);
    const key = type === 'string' ? '' : peekKey(text, cursor.at);
    try {
      if (type === 'comment' || type === 'preamble') balanced(cursor);
      else if (type === 'string') {
        fieldsOf(cursor).forEach((value, name) => strings.set(name, value));
      } else entries.push({ type, key: readKey(cursor), fields: fieldsOf(cursor), line });
      pattern.lastIndex = cursor.at;
    } catch (error) {
      if (!(error instanceof Broken)) throw error;
      broken.push({ key, line, reason: error.message, atEnd: error.atEnd && !hasEntryAfter(text, match.index + 1) });
      pattern.lastIndex = nextEntry(text, match.index + 1);
    }
  }
  return { entries, broken };
}

interface Cursor {
  readonly text: string;
  at: number;
  readonly close: string;
  readonly strings: ReadonlyMap<string, string>;
}

function readKey(cursor: Cursor): string {
  const match = matchAt(KEY, cursor);
  if (match === null) throw new Broken('its key is not followed by a comma', cursor.at >= cursor.text.trimEnd().length);
  return match[1] ?? '';
}

function fieldsOf(cursor: Cursor): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  for (;;) {
    skipSpaces(cursor);
    if (cursor.text.charAt(cursor.at) === ',') cursor.at += 1;
    skipSpaces(cursor);
    if (cursor.at >= cursor.text.length) throw new Broken('it is not closed', true);
    if (cursor.text.charAt(cursor.at) === cursor.close) {
      cursor.at += 1;
      return fields;
    }
    const name = matchAt(NAME, cursor)?.[1];
    if (name === undefined) throw new Broken(`“${cursor.text.slice(cursor.at, cursor.at + 20).split('\n')[0] ?? ''}” is no field`, false);
    const value = valueOf(cursor);
    if (!fields.has(name.toLowerCase())) fields.set(name.toLowerCase(), value);
  }
}

/** Pieces in braces, in quotation marks, numbers and abbreviations, joined by `#`. */
function valueOf(cursor: Cursor): string {
  const value = piece(cursor);
  skipSpaces(cursor);
  if (cursor.text.charAt(cursor.at) !== '#') return value;
  cursor.at += 1;
  skipSpaces(cursor);
  return value + valueOf(cursor);
}

function piece(cursor: Cursor): string {
  const first = cursor.text.charAt(cursor.at);
  cursor.at += 1;
  if (first === '{') return balanced({ ...cursor, close: '}' }, cursor);
  if (first === '"') return balanced({ ...cursor, close: '"' }, cursor);
  cursor.at -= 1;
  const word = /[^\s,#{}()"]*/uy;
  const name = matchAt(word, cursor)?.[0] ?? '';
  if (name === '') throw new Broken('a field has no value', cursor.at >= cursor.text.length);
  return cursor.strings.get(name.toLowerCase()) ?? name;
}

/** Text up to the closing sign outside all braces; leaves `target` behind it. */
function balanced(from: Cursor, target: Cursor = from): string {
  let depth = 0;
  for (let at = from.at; at < from.text.length; at += 1) {
    const character = from.text.charAt(at);
    if (depth === 0 && character === from.close) {
      target.at = at + 1;
      return from.text.slice(from.at, at);
    }
    if (character === '\\' && /[\\"]/u.test(from.text.charAt(at + 1))) at += 1;
    else if (character === '{') depth += 1;
    else if (character === '}') depth -= 1;
    if (depth < 0) throw new Broken('its braces do not match', false);
  }
  throw new Broken('a value is not closed', true);
}

function peekKey(text: string, at: number): string {
  return /^\s*([^,\s{}()=]*)/u.exec(text.slice(at, at + 200))?.[1] ?? '';
}

/** The next `@` that begins a line: where reading goes on after a broken entry. */
function nextEntry(text: string, from: number): number {
  const at = text.slice(from).search(/^[ \t]*@\s*[A-Za-z]+\s*[{(]/mu);
  return at < 0 ? text.length : from + at;
}

function hasEntryAfter(text: string, from: number): boolean {
  return nextEntry(text, from) < text.length;
}

function skipSpaces(cursor: Cursor): void {
  while (/\s/u.test(cursor.text.charAt(cursor.at))) cursor.at += 1;
}

function matchAt(pattern: RegExp, cursor: Cursor): RegExpExecArray | null {
  pattern.lastIndex = cursor.at;
  const match = pattern.exec(cursor.text);
  if (match !== null) cursor.at = pattern.lastIndex;
  return match;
}

/** Tells the line of offsets that only grow, so that a file of 30,000 entries is counted once. */
function lineCounter(text: string): (at: number) => number {
  let line = 1;
  let seen = 0;
  return (at) => {
    for (; seen < at; seen += 1) if (text.charAt(seen) === '\n') line += 1;
    return line;
  };
}
