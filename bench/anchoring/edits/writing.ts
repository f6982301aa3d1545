/** The same words, written otherwise. */
import { pick, type Random } from '../../papers/random.ts';
import { NEW, type Atom } from '../tracked.ts';
import type { Edit } from './edit.ts';

/** Applies to every atom; `undefined` when none of them changes. */
const each = (change: (atom: Atom, before: Atom | undefined, random: Random) => readonly Atom[]): Edit => (text, { random }) => {
  const changed = text.flatMap((atom, at) => change(atom, text[at - 1], random));
  return changed.length === text.length && changed.every((atom, at) => atom.shown === text[at]?.shown) ? undefined : changed;
};

const shownAs = (change: (shown: string) => string): Edit => each((atom) => [{ ...atom, shown: change(atom.shown) }]);

export const decompose = shownAs((shown) => shown.normalize('NFD'));
export const compose = shownAs((shown) => shown.normalize('NFC'));
export const smartQuotes: Edit = each((atom, before) => {
  const opens = before === undefined || /[\s([]/u.test(before.shown);
  if (atom.shown === '"') return [{ ...atom, shown: opens ? '“' : '”' }];
  if (atom.shown === "'") return [{ ...atom, shown: opens ? '‘' : '’' }];
  return [{ ...atom, shown: atom.shown === '-' && before?.shown === ' ' ? '–' : atom.shown }];
});
export const straightQuotes = shownAs((shown) => shown.replace(/[‘’]/gu, "'").replace(/[“”]/gu, '"').replace(/[–—]/gu, '-'));

export const noBreakSpaces = each((atom, _before, random) => [atom.shown === ' ' && random() < 0.4 ? { ...atom, shown: '\u00a0' } : atom]);

/** Lines of 40 to 80 characters; now and then a word is broken by a hyphen. */
export const rewrap: Edit = (text, { random }) => {
  const measure = 40 + Math.floor(random() * 40);
  let column = 0;
  return text.flatMap((atom, at) => {
    column += 1;
    if (atom.shown === ' ' && column > measure) {
      column = 0;
      return [{ ...atom, shown: pick(random, ['\n', ' \n', '\r\n', '\n  ']) }];
    }
    const splits = column > measure + 8 && /^\p{Ll}$/u.test(atom.shown) && /^\p{Ll}$/u.test(text[at + 1]?.shown ?? '');
    if (!splits) return [atom];
    column = 0;
    return [atom, { id: NEW, shown: '-' }, { id: NEW, shown: '\n' }];
  });
};

export const doubleSpaces = each((atom, _before, random) => (atom.shown === ' ' && random() < 0.2 ? [atom, { id: NEW, shown: ' ' }] : [atom]));

/** Characters that take no room. */
export const invisibles = each((atom, _before, random) => (random() < 0.02 ? [atom, { id: NEW, shown: pick(random, ['\u200b', '\u00ad', '\u2060', '\u200e']) }] : [atom]));

/** How the formulas of `texts.ts` look: as TeX, and as copying left them. */
export const FORMULAS: readonly (readonly [tex: string, damaged: string])[] = [
  ['$O(N \\log N)$', 'O(Nlog N)'],
  ['$\\Theta(N^{\\delta}\\ln N)$', 'Theta(N^{delta}ln N)'],
  ['$\\ell^2$', 'ell^2'],
  ['$10^{25}$', '10^{25}'],
  ['$\\Omega(N)$', 'Omega(N)'],
  ['$256 \\times 256$', '256 times 256'],
  ['$x_i$', 'x_i'],
  ['$1 \\leq L \\leq N$', '1 leq L leq N'],
  ['\\(g(f(x))\\)', 'g(f(x))'],
  ['50\\%', '50%'],
];

const SWAPPED = new Map(FORMULAS.flatMap(([tex, damaged]) => [[tex, damaged], [damaged, tex]]));

/** TeX repaired, or damaged: every formula in its other form. */
export const swapTex = shownAs((shown) => SWAPPED.get(shown) ?? shown);
