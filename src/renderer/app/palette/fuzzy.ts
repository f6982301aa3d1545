/** Finding names by what was typed of them: beginnings, pieces, letters in order, and with a slip in a word. */
import uFuzzy from '@leeoniya/ufuzzy';

/** What was found: its place among the names, and which of its letters matched, as half-open UTF-16 ranges. */
export interface Found {
  readonly index: number;
  readonly marks: readonly (readonly [start: number, end: number])[];
  /** How well it fits: 0 by beginnings of words, then pieces, letters in order, a slip; see `LEVELS`. */
  readonly level: number;
}

const WORDS: uFuzzy.Options = {
  unicode: true,
  interSplit: "[^\\p{L}\\d']+",
  intraSplit: '\\p{Ll}\\p{Lu}',
  intraBound: '\\p{L}\\d|\\d\\p{L}|\\p{Ll}\\p{Lu}',
  intraChars: "[\\p{L}\\d']",
  intraContr: "'\\p{L}{1,2}\\b",
};

// uFuzzy's enums are only declared: there is nothing to import, and their values are these numbers.
const BEGINNINGS = { interLft: 2 };
const ONE_SLIP = { intraMode: 1, intraIns: 1, intraSub: 1, intraTrn: 1, intraDel: 1 } as const;

/** From what fits best: beginnings of words, pieces of words, their letters in order, one slip in each word. */
const LEVELS = [
  new uFuzzy({ ...WORDS, ...BEGINNINGS }),
  new uFuzzy(WORDS),
  new uFuzzy({ ...WORDS, intraIns: Infinity }),
  new uFuzzy({ ...WORDS, ...ONE_SLIP }),
];

/** Letters in order anywhere in the name: finds nearly everything, so only where nothing else does. */
const LAST_RESORT = new uFuzzy({ ...WORDS, intraChars: '.', intraIns: Infinity });

/** What is typed is words: quotes and dashes mean nothing here, but uFuzzy would read them as its own syntax. */
const NOT_WORDS = /[^\p{L}\p{M}\d']+|(?<![\p{L}\d])'+|'+(?![\p{L}\d])/gu;

/** Words of a query that may come in another order than in the name. */
const REORDERED = 3;

/** The names that fit, best first. Accents and case make no difference. Nothing typed finds nothing. */
export function findFuzzy(names: readonly string[], typed: string): readonly Found[] {
  const haystack = names.map(plain);
  const needle = uFuzzy.latinize(typed).replace(NOT_WORDS, ' ').trim();
  if (needle === '') return [];
  const found = new Map<number, Found>();
  for (const [level, search] of LEVELS.entries()) {
    for (const one of searched(search, level, haystack, needle)) if (!found.has(one.index)) found.set(one.index, one);
  }
  return found.size > 0 ? [...found.values()] : searched(LAST_RESORT, LEVELS.length, haystack, needle);
}

/** Without accents, where that leaves every letter at its place: the marks are places in the name itself. */
function plain(name: string): string {
  const latin = uFuzzy.latinize(name);
  return latin.length === name.length ? latin : name;
}

function searched(search: uFuzzy, level: number, haystack: string[], needle: string): readonly Found[] {
  const [indices, info, order] = search.search(haystack, needle, REORDERED);
  if (indices === null) return [];
  if (info === null) return indices.map((index) => ({ index, marks: [], level }));
  return order.flatMap((at) => {
    const index = info.idx[at];
    return index === undefined ? [] : [{ index, marks: pairs(info.ranges[at] ?? []), level }];
  });
}

/** Ranges as pairs; those that touch are one. */
function pairs(ranges: readonly number[]): readonly (readonly [number, number])[] {
  const made: [number, number][] = [];
  for (let at = 0; at + 1 < ranges.length; at += 2) {
    const start = ranges[at] ?? 0;
    const end = ranges[at + 1] ?? 0;
    const last = made.at(-1);
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end);
    else made.push([start, end]);
  }
  return made;
}
