/**
 * Divides the lines of words into titles and texts. Every possible division has a cost (shape of
 * each part, joints inside it, order of the parts); the cheapest one is found by dynamic programming
 * over the lines, once forward and once back (a Viterbi search over segments).
 */
import { endingOf, textCost, titleCost } from './shape.ts';
import type { WordLine } from './words.ts';
import { rewrappedStretches } from './rewrapped.ts';

type SegmentKind = 'title' | 'text';

/** Lines of words `from` to `to`, both included, as positions in the list that was divided. */
export interface Segment {
  readonly kind: SegmentKind;
  readonly from: number;
  readonly to: number;
}

/** The segments in order, and what they cost together: 0 or less for a page as it should be. */
export interface Division {
  readonly segments: readonly Segment[];
  readonly cost: number;
}

const LONGEST: Readonly<Record<SegmentKind, number>> = { title: 6, text: 80 };
/** Joints that cost more than this together belong to no title or text. */
const TOO_MUCH = 10;
const REWRAPPED_BONUS = 3;
const KINDS: readonly SegmentKind[] = ['title', 'text'];

/** What it costs that `next` follows `previous`. */
function orderCost({ gapped }: Search, previous: SegmentKind | undefined, next: SegmentKind, { gap, startsCopy }: WordLine): number {
  if (previous === undefined) return next === 'title' ? 0 : 3;
  if (next === 'title' && previous === 'title') return startsCopy ? 0.5 : 4;
  // Where something stands between the cards of a page, no card begins right below a text.
  if (next === 'title') return gapped && gap === 'none' && !startsCopy ? 2 : 0;
  // A copy of a card begins with its title.
  if (previous === 'title') return startsCopy ? 5 : 0;
  return gap === 'none' ? 4 : gap === 'blank' ? 2 : 3.5;
}

/** The cheapest way to end a segment of one kind at one line. */
interface Best {
  readonly cost: number;
  readonly from: number;
  readonly previous: SegmentKind | undefined;
}

interface Search {
  readonly words: readonly WordLine[];
  readonly best: Readonly<Record<SegmentKind, Best[]>>;
  readonly rewrapped: ReadonlySet<string>;
  /** Blank lines or furniture stand between the cards. */
  readonly gapped: boolean;
  /** Position of the last line when nothing but blank lines follows it in the source, else -1. */
  readonly end: number;
}

/** `endsWithWords`: nothing but blank lines follows the last line of words in the source. */
export function divide(words: readonly WordLine[], endsWithWords: boolean): Division {
  const search: Search = {
    words,
    best: { title: [], text: [] },
    rewrapped: rewrappedStretches(words),
    gapped: words.filter((word) => word.gap !== 'none').length > Math.max(1, words.length * 0.04),
    end: endsWithWords ? words.length - 1 : -1,
  };
  for (let to = 0; to < words.length; to += 1) {
    for (const kind of KINDS) search.best[kind].push(bestEndingAt(search, kind, to));
  }
  return cheapestDivision(search);
}

function cheapestDivision({ words, best }: Search): Division {
  const last = words.length - 1;
  // A page that ends with a title has lost a text.
  const asTitle = (best.title[last]?.cost ?? Infinity) + 1.5;
  const asText = best.text[last]?.cost ?? Infinity;
  const segments: Segment[] = [];
  let kind: SegmentKind | undefined = asTitle < asText ? 'title' : 'text';
  for (let to = last; to >= 0 && kind !== undefined; ) {
    const step: Best | undefined = best[kind][to];
    if (step === undefined) break;
    segments.push({ kind, from: step.from, to });
    to = step.from - 1;
    kind = step.previous;
  }
  return { segments: segments.reverse(), cost: words.length === 0 ? 0 : Math.min(asTitle, asText) };
}

const COUNTED = ['characters', 'words', 'boundaries', 'questions', 'prose', 'longWords', 'capitals', 'shouted'] as const;

function bestEndingAt(search: Search, kind: SegmentKind, to: number): Best {
  const ending = endingOf(search.words[to]?.line.text ?? '');
  const stretch = { characters: 0, words: 0, boundaries: 0, questions: 0, prose: 0, longWords: 0, capitals: 0, shouted: 0, first: '', firstIsTitle: false, ending, lines: 0 };
  let joints = 0;
  let found: Best = { cost: Infinity, from: to, previous: undefined };
  for (let from = to; from >= 0 && to - from < LONGEST[kind] && joints < TOO_MUCH; from -= 1) {
    const word = search.words[from];
    if (word === undefined) break;
    for (const key of COUNTED) stretch[key] += word.counts[key];
    stretch.first = word.line.text;
    stretch.firstIsTitle = word.isTitleLike;
    stretch.lines += 1;
    const last = to === search.end;
    const shape = kind === 'text' ? textCost(stretch, last) : titleCost(stretch, last) - bonus(search, from, to);
    const entry = cheapestEntry(search, kind, from, word);
    const cost = joints + shape + entry.cost;
    if (cost < found.cost) found = { cost, from, previous: entry.previous };
    // Going one line further up joins this line to the one before, which only works without a gap.
    if (word.gap !== 'none') break;
    joints += word.join;
    stretch.boundaries += word.boundary;
    stretch.questions += search.words[from - 1]?.line.text.endsWith('?') === true ? word.boundary : 0;
    stretch.characters += 1;
  }
  return found;
}

function bonus({ rewrapped }: Search, from: number, to: number): number {
  return rewrapped.size > 0 && rewrapped.has(`${String(from)}:${String(to)}`) ? REWRAPPED_BONUS : 0;
}

function cheapestEntry(search: Search, kind: SegmentKind, from: number, word: WordLine): Pick<Best, 'cost' | 'previous'> {
  if (from === 0) return { cost: orderCost(search, undefined, kind, word), previous: undefined };
  const costs = KINDS.map((previous) => ({
    cost: (search.best[previous][from - 1]?.cost ?? Infinity) + orderCost(search, previous, kind, word) + word.part,
    previous,
  }));
  return costs.reduce((cheapest, other) => (other.cost < cheapest.cost ? other : cheapest));
}
