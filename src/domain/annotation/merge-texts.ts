/** Two changes of one text that were made apart from each other become one text, and no word of either is lost. */
import { oneBreak } from '../text/one-break.ts';

/** A stretch of the base that was replaced by `text`; UTF-16 offsets. */
interface Replacement {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/**
 * `mine` and `theirs` both began as `base`. Where they changed different places, both changes are made. Where
 * they changed the same words, both versions of these lines are kept, theirs first, as paragraphs of their
 * own. A deletion never takes away what the other has written into the deleted place.
 */
export function mergeTexts(base: string, mine: string, theirs: string): string {
  if (mine === theirs || base === theirs) return mine;
  if (base === mine) return theirs;
  // Another kind of line break alone is no change.
  return mergeOneBreak(oneBreak(base), oneBreak(mine), oneBreak(theirs));
}

function mergeOneBreak(base: string, mine: string, theirs: string): string {
  if (mine === theirs || base === theirs) return mine;
  if (base === mine) return theirs;
  const [own, other] = [replacementOf(base, mine), replacementOf(base, theirs)];
  if (areApart(own, other)) {
    const [first, second] = own.from < other.from || (own.from === other.from && own.to < other.to) ? [own, other] : [other, own];
    return base.slice(0, first.from) + first.text + base.slice(first.to, second.from) + second.text + base.slice(second.to);
  }
  return bothKept(base, own, other);
}


/** Two insertions at one place are not apart: their order would be a guess, and their words might run together. */
function areApart(a: Replacement, b: Replacement): boolean {
  if (a.from === b.from || a.to === b.to) return false;
  return a.to <= b.from || b.to <= a.from;
}

/** What lies between the common beginning and the common end, grown to whole words. */
function replacementOf(base: string, changed: string): Replacement {
  const most = Math.min(base.length, changed.length);
  let from = 0;
  while (from < most && base.charCodeAt(from) === changed.charCodeAt(from)) from += 1;
  let end = 0;
  while (end < most - from && base.charCodeAt(base.length - 1 - end) === changed.charCodeAt(changed.length - 1 - end)) end += 1;
  while (isInWord(base, from) || isInWord(changed, from)) from -= 1;
  while (isInWord(base, base.length - end) || isInWord(changed, changed.length - end)) end -= 1;
  return { from, to: base.length - end, text: changed.slice(from, changed.length - end) };
}

/** Whether a word runs across this place. */
function isInWord(text: string, at: number): boolean {
  return at > 0 && at < text.length && /\S\S/.test(text.slice(at - 1, at + 1));
}

function bothKept(base: string, own: Replacement, other: Replacement): string {
  const isOnePlace = own.from === own.to && other.from === other.to && own.from === other.from;
  const inserted = Math.min(own.from, other.from);
  const from = isOnePlace ? inserted : lineStart(base, inserted);
  const to = isOnePlace ? inserted : lineEnd(base, Math.max(own.to, other.to));
  const versionOf = ({ from: start, to: end, text }: Replacement): string => base.slice(from, start) + text + base.slice(end, to);
  const [mine, theirs] = [versionOf(own), versionOf(other)];
  return base.slice(0, from) + joined(theirs, mine) + base.slice(to);
}

function joined(first: string, second: string): string {
  if (holds(first, second.trim())) return first;
  if (holds(second, first.trim())) return second;
  return `${first.replace(/\n+$/, '')}\n\n${second.replace(/^\s+/, '')}`;
}

/** Whether the passage stands in the text as whole words. */
function holds(text: string, passage: string): boolean {
  const at = text.indexOf(passage);
  return at >= 0 && !isInWord(text, at) && !isInWord(text, at + passage.length);
}

function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}
