import { counted } from '../text/counted.ts';

/** How papers that don't match a query, but nearly do, were added to the few that do. */
export interface NearMatches {
  /** How many papers match; they come first in every order. The others up to the total are near. */
  readonly exact: number;
  /** How many of the query's plain words each of the others has at least. */
  readonly words: number;
  /** How many plain words the query has. */
  readonly of: number;
  /** True when only the nearest are there, and more have as many words. */
  readonly isCut: boolean;
  /** Words that no paper has, each with the spelling that was searched in its place. */
  readonly readAs: readonly (readonly [typed: string, read: string])[];
}

/** "2 papers have all 3 words; 14 more have at least 2", without a full stop. `total` counts both. */
export function nearSentence({ exact, words, of, isCut, readAs }: NearMatches, total: number): string {
  const near = total - exact;
  const all = of === 2 ? 'both words' : `all ${String(of)} words`;
  const first = exact === 0 ? `No paper has ${all}` : `${counted(exact, 'paper has', 'papers have')} ${all}`;
  const some = words === 1 ? 'one of them' : words === of ? 'all in a near spelling' : `at least ${String(words)}`;
  const others = isCut ? `the nearest ${near.toLocaleString('en')} have ${some}` : `${exact === 0 ? counted(near, 'has', 'have') : counted(near, 'more has', 'more have')} ${some}`;
  const spelled = readAs.map(([typed, read]) => `“${read}” for “${typed}”`).join(', ');
  return `${first}; ${others}${spelled === '' ? '' : `, with ${spelled}`}`;
}
