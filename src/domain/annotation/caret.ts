/**
 * A caret in a text that is read and not written: the places where it may stand, as offsets of the
 * source. A formula is one place wide whatever it shows, hidden markup is not there at all.
 */
import { segmentReading } from '../text/plain-text.ts';
import type { Segment } from '../text/segment.ts';
import type { TextSpan } from './snap.ts';

/** Where a caret can stand in one text, each list in order. Offsets are UTF-16 offsets of the source. */
export interface CaretStops {
  /** Before each character a person sees, and at the end of the text. */
  readonly characters: readonly number[];
  /** The words; a formula is one. */
  readonly words: readonly TextSpan[];
}

export type CaretUnit = 'character' | 'word';

/** Stands for a formula among the words, so that no word runs into it. */
const FORMULA = '\uFFFC';

const characters = new Intl.Segmenter('en', { granularity: 'grapheme' });
const words = new Intl.Segmenter('en', { granularity: 'word' });

/** Works the stops of a text out of its segments: graphemes and words after Unicode Standard Annex 29. */
export function caretStops(text: string, segments: readonly Segment[]): CaretStops {
  const shown = shownText(text, segments);
  const at = (index: number): number => shown.starts[index] ?? shown.end;
  const places = [...characters.segment(shown.text)].map(({ index }) => at(index));
  const found = [...words.segment(shown.text)]
    .filter(({ isWordLike, segment }) => isWordLike === true || segment === FORMULA)
    .map(({ index, segment }) => ({ start: at(index), end: shown.ends[index + segment.length - 1] ?? shown.end }));
  return { characters: [...new Set([...places, shown.end])], words: found };
}

interface ShownText {
  readonly text: string;
  /** For each UTF-16 unit of `text`, where what it shows begins and ends in the source. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** The end of the last thing shown. */
  readonly end: number;
}

function shownText(source: string, segments: readonly Segment[]): ShownText {
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  for (const segment of segments) {
    const asItStands = segment.kind === 'text' || segment.kind === 'link';
    const shown = segment.kind === 'math' ? FORMULA : segmentReading(source, segment);
    text += shown;
    for (let unit = 0; unit < shown.length; unit += 1) {
      starts.push(asItStands ? segment.start + unit : segment.start);
      ends.push(asItStands ? segment.start + unit + 1 : segment.end);
    }
  }
  return { text, starts, ends, end: ends.at(-1) ?? 0 };
}

/** Where a caret at `from` goes: to the next or the previous place; it stays at the ends of the text. */
export function moveCaret(stops: CaretStops, from: number, step: 1 | -1, unit: CaretUnit): number {
  const places = unit === 'character' ? stops.characters : wordStarts(stops);
  return nearest(places, from, step);
}

/**
 * The edge of a span that reaches from `fixed` to `from`, one unit further. It stops at the ends of
 * words on the far side of `fixed` and at their starts on the near side, so that whole words are taken.
 */
export function moveEdge(stops: CaretStops, fixed: number, from: number, step: 1 | -1, unit: CaretUnit): number {
  if (unit === 'character') return nearest(stops.characters, from, step);
  const ends = stops.words.map(({ end }) => end);
  const starts = stops.words.map(({ start }) => start);
  if (from > fixed || (from === fixed && step === 1)) return Math.max(fixed, nearest([stops.characters[0] ?? 0, ...ends], from, step));
  return Math.min(fixed, nearest([...starts, stops.characters.at(-1) ?? 0], from, step));
}

/** The word at a place, or the first one behind it; undefined behind the last one. */
export function wordAt(stops: CaretStops, at: number): TextSpan | undefined {
  return stops.words.find(({ start, end }) => end > at || (start === at && end === at));
}

function wordStarts(stops: CaretStops): readonly number[] {
  const [first = 0] = stops.characters;
  return [...new Set([first, ...stops.words.map(({ start }) => start), stops.characters.at(-1) ?? first])];
}

/** The first place on the side of `step`; the last one on that side when there is none. `places` are in order. */
function nearest(places: readonly number[], from: number, step: 1 | -1): number {
  const found = step === 1 ? places.find((place) => place > from) : places.findLast((place) => place < from);
  return found ?? from;
}
