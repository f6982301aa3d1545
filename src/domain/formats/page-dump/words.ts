/** The lines of words of a page, measured for the reading of their order. */
import { titleKey } from '../../paper/title-key.ts';
import { endsBetween, endsSentence, endsWithAddress } from '../sentences.ts';
import type { Line } from './lines.ts';
import { breakCost, CERTAIN_JOIN, joinCost } from './seams.ts';
import type { Fullness } from './seams.ts';
import { countsOf, endingOf, looksLikeTitle, startsLower, titleCost } from './shape.ts';
import type { Counts } from './shape.ts';

/** What stands between a line of words and the one before. */
type Gap = 'none' | 'blank' | 'chrome';

export interface WordLine {
  readonly line: Line;
  readonly gap: Gap;
  readonly counts: Counts;
  readonly isTitleLike: boolean;
  /** Cost of going on with the line before; there is a choice only when nothing stands between. */
  readonly join: number;
  /** Cost of beginning something new. */
  readonly part: number;
  /** 1 when a sentence ends between the line before and this one. */
  readonly boundary: number;
  /** An earlier line, with which something could begin, had the same words, but not after the line before: a copy of a card may begin here. */
  readonly startsCopy: boolean;
}

/** Lines longer than this were not wrapped by hand or by a mail program. */
export const WRAPPED = 200;
/** A second copy that goes on in the middle of a title or text is unlikely. */
const JOIN_REPEATED = 4;
/** A line of fewer letters, or of one or two words ("Language Models"), comes back by chance. */
const SAYS_ENOUGH = 12;

/** `lines` as {@link WordLine}s, furniture and blank lines left out. */
export function wordLinesOf(lines: readonly Line[]): readonly WordLine[] {
  const width = wrapWidthOf(lines);
  const words: WordLine[] = [];
  const seen = new Set<string>();
  let keyBefore = '';
  for (const line of lines) {
    if (!isWords(line)) continue;
    const before = words.at(-1)?.line;
    const gap = gapBetween(lines, before, line);
    const key = titleKey(line.text.slice(0, 300));
    const pair = `${keyBefore}|${key}`;
    const saysEnough = key.length >= SAYS_ENOUGH && line.text.split(' ').length >= 3;
    const startsCopy = saysEnough && seen.has(key) && !seen.has(pair) && couldBeTitle(line.text);
    const seam = before !== undefined && gap === 'none' ? seamCosts(lines, before, line, width) : NO_SEAM;
    const more = startsCopy && seam.join > CERTAIN_JOIN ? JOIN_REPEATED : 0;
    const counts = countsOf(line.text);
    words.push({ line, gap, counts, isTitleLike: looksLikeTitle(counts) && !endsSentence(line.text), ...seam, join: seam.join + more, startsCopy });
    seen.add(pair);
    if (gap !== 'none' || before === undefined || endsSentence(before.text) || endsWithAddress(before.text)) seen.add(key);
    keyBefore = key;
  }
  return words;
}

function isWords(line: Line | undefined): line is Line {
  return line !== undefined && line.text !== '' && line.chrome === undefined;
}

/** `none`: no lines are wrapped; a number: all at that width; `local`: cards differ, so the lines nearby tell. */
type WrapWidth = 'none' | 'local' | number;

/** Many lines that begin in the middle of a sentence are the sign of wrapped texts. */
function wrapWidthOf(lines: readonly Line[]): WrapWidth {
  const lengths: number[] = [];
  let inside = 0;
  let gaps = 0;
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    if (!isWords(line)) return;
    if (!isWords(before)) gaps += 1;
    else if (before.text.length <= WRAPPED) {
      lengths.push(before.text.length);
      if (startsLower(line.text) && !endsSentence(before.text)) inside += 1;
    }
  });
  if (inside <= lengths.length * 0.15) return 'none';
  // Without anything between its cards a page is one run of text, wrapped by one program.
  return gaps <= Math.max(1, lengths.length * 0.02) ? (lengths.sort((a, b) => a - b)[Math.floor(lengths.length * 0.95)] ?? 'none') : 'local';
}

function couldBeTitle(text: string): boolean {
  return text.length <= WRAPPED && titleCost({ ...countsOf(text), first: text, firstIsTitle: true, ending: endingOf(text), lines: 1 }) < 2;
}

function gapBetween(lines: readonly Line[], before: Line | undefined, line: Line): Gap {
  if (before === undefined) return 'chrome';
  const between = lines.slice(before.number, line.number - 1);
  if (between.length === 0) return 'none';
  return between.some((other) => other.chrome !== undefined) ? 'chrome' : 'blank';
}

type SeamCosts = Pick<WordLine, 'join' | 'part' | 'boundary'>;
const NO_SEAM: SeamCosts = { join: 0, part: 0, boundary: 0 };

function seamCosts(lines: readonly Line[], before: Line, after: Line, width: WrapWidth): SeamCosts {
  const seam = {
    before: before.text,
    after: after.text,
    marked: after.goesOn || indent(after.raw) >= indent(before.raw) + 2,
    full: fullnessOf(lines, before.number - 1, width),
  };
  return { join: joinCost(seam), part: breakCost(seam), boundary: endsBetween(before.text, after.text) ? 1 : 0 };
}

function indent(raw: string): number {
  return raw.length - raw.trimStart().length;
}

/** Whether the first word of the next line would still have fitted on line `index`. */
function fullnessOf(lines: readonly Line[], index: number, width: WrapWidth): Fullness {
  const line = lines[index]?.text ?? '';
  const next = lines[index + 1]?.text ?? '';
  if (width === 'none' || line.length > WRAPPED || next.length > WRAPPED || line.length < 12) return 'short';
  const needed = line.length + 1 + (next.split(' ', 1)[0] ?? '').length;
  if (width !== 'local') return needed > width ? 'full' : 'short';
  if (needed > Math.max(longest(lines, index, -1, 4), longest(lines, index + 1, 1, 4))) return 'full';
  return needed > Math.max(line.length, next.length) ? 'near' : 'short';
}

/** Length of the longest of `count` wrapped lines from `start` on, up to a blank one. */
function longest(lines: readonly Line[], start: number, step: 1 | -1, count: number): number {
  let length = 0;
  for (let i = start; i !== start + step * count; i += step) {
    const text = lines[i]?.text ?? '';
    if (text === '') break;
    if (text.length <= WRAPPED) length = Math.max(length, text.length);
  }
  return length;
}
