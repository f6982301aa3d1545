/** Texts whose characters know where they came from, so that an edit can say where each of them went. */

/** A character with its marks, or a formula: what an edit takes whole. */
export interface Atom {
  /** Its place in the text before any edit, or `NEW`. */
  readonly id: number;
  readonly shown: string;
}

export type Tracked = readonly Atom[];

export const NEW = -1;

/** Stands around a formula in the texts of `texts.ts`; never part of a text that is edited. */
export const FORMULA = '\ue000';

const CLUSTER = /\ue000[^\ue000]*\ue000|\P{M}[\p{M}\u200d]*(?:(?<=\u200d)\p{Extended_Pictographic}\ufe0f?)*/gu;

/** `text` in atoms, each with its place. */
export function tracked(text: string): Tracked {
  return atomsOf(text).map((shown, id) => ({ id, shown }));
}

/** `text` in atoms that no edit has seen before. */
export function fresh(text: string): Tracked {
  return atomsOf(text).map((shown) => ({ id: NEW, shown }));
}

function atomsOf(text: string): readonly string[] {
  return (text.match(CLUSTER) ?? []).map((atom) => atom.replaceAll(FORMULA, ''));
}

/** The text as it reads. */
export function shownText(atoms: Tracked): string {
  return atoms.map(({ shown }) => shown).join('');
}

/** Letters, digits, formulas and signs such as emoji: what a reader sees as words. */
export function isWord({ shown }: Atom): boolean {
  return /[\p{L}\p{N}\p{S}]/u.test(shown);
}

/** Half-open stretch of atoms. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The stretches of atoms between white space. */
export function wordsOf(atoms: Tracked): readonly Stretch[] {
  return stretches(atoms, ({ shown }) => !/^\s*$/u.test(shown));
}

/** What is shorter is no sentence but something with a full stop, such as an abbreviation. */
const SHORTEST = 24;

/** The sentences: they end with a full stop, a question mark or the text. */
export function sentencesOf(atoms: Tracked): readonly Stretch[] {
  const found: Stretch[] = [];
  let start = 0;
  atoms.forEach(({ shown }, at) => {
    const ends = /^[.?!]$/u.test(shown) && /^\s*$/u.test(atoms[at + 1]?.shown ?? '');
    if (!ends && at + 1 < atoms.length) return;
    found.push({ start, end: at + 1 });
    start = at + 2;
  });
  return found.filter(({ start: from, end }) => end - from >= SHORTEST);
}

function stretches(atoms: Tracked, belongs: (atom: Atom) => boolean): readonly Stretch[] {
  const found: Stretch[] = [];
  let start: number | undefined;
  for (let at = 0; at <= atoms.length; at += 1) {
    const atom = atoms[at];
    const inside = atom !== undefined && belongs(atom);
    if (inside) start ??= at;
    else if (start !== undefined) {
      found.push({ start, end: at });
      start = undefined;
    }
  }
  return found;
}
