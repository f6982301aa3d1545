/** What happens between two lines of words that follow each other: one thing that goes on, or two. */
import { endsSentence, endsWithAddress } from '../sentences.ts';
import { countsOf, looksLikeTitle, startsLower } from './shape.ts';

const GOES_ON = /(?:^|\s)(?:a|an|the|of|for|with|and|or|in|on|to|by|via|from|at|as|is|are|that|which|into|over|under|between|through|than|we|our|its|their|be|can)$|[,([{–—-]$|[^\d]:$/i;

/** Words that stand at the beginning of a sentence and, with a capital, hardly anywhere else. */
const SENTENCE_OPENING = /^(?:We|In|This|These|The|Our|It|To|However|Here|Recent(?:ly)?|Existing|Despite|While|Although|Given|As|By|Experiments|Many|Most|Such|When|How|An?|Across|For|From|On|Under|With|Although|Because|Since|Current) (?=\S*[\p{Ll}\d])/u;

/** Two lines that follow each other without anything between them. */
interface Seam {
  readonly before: string;
  readonly after: string;
  /** Something else than the words says that the second line goes on: it is set in, or see `Line.goesOn`. */
  readonly marked: boolean;
  /** Whether a wrap can have ended the first line; `short` on a page without wrapped lines. */
  readonly full: Fullness;
}

/**
 * `full`: the next word would not have fitted, measured by the lines around. `near`: it would not
 * have fitted by the two next lines alone (titles are often wrapped narrower than texts). `short`:
 * it would have fitted, so the line ended for another reason.
 */
export type Fullness = 'full' | 'near' | 'short';

/**
 * What it costs to read the second line as going on with the first. More than two titles in a row
 * cost where nothing says that the line goes on: a lost abstract must not glue its neighbours together.
 */
export function joinCost(seam: Seam): number {
  const { before, after, full } = seam;
  if (goesOn(seam)) return CERTAIN_JOIN;
  if (full === 'short') return 6;
  // A sentence that begins behind words without a full stop: those words were a title.
  if (SENTENCE_OPENING.test(after) && !endsSentence(before)) return 5;
  if (endsWithAddress(before) && !endsSentence(before)) return 2.5;
  if (full === 'near') return 1.3;
  return endsSentence(before) && looksLikeTitle(countsOf(after)) ? 0.9 : 0.1;
}

/** Up to this cost something in the words themselves says that they go on. */
export const CERTAIN_JOIN = 0.05;

function goesOn({ before, after, marked }: Seam): boolean {
  if (after.length > 400) return false;
  return GOES_ON.test(before) || marked || (startsLower(after) && !endsSentence(before));
}

/** What it costs to begin something new with the second line. */
export function breakCost(seam: Seam): number {
  const { before, after, full } = seam;
  if (before.length > 200 || after.length > 400) return 0;
  if (goesOn(seam)) return 2.5;
  return full === 'full' && !endsSentence(before) ? 0.7 : 0;
}
