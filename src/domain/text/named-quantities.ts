/** Names of more than one letter that carry indices or powers: chemical formulas and units. */

const ELEMENTS: ReadonlySet<string> = new Set(
  ('H He Li Be B C N O F Ne Na Mg Al Si P S Cl Ar K Ca Sc Ti V Cr Mn Fe Co Ni Cu Zn Ga Ge As Se Br Kr Rb Sr Y Zr Nb Mo Tc Ru Rh ' +
    'Pd Ag Cd In Sn Sb Te I Xe Cs Ba La Ce Pr Nd Sm Eu Gd Tb Dy Ho Er Yb Lu Hf Ta W Re Os Ir Pt Au Hg Tl Pb Bi Th U Pu').split(' '),
);

/** Elements whose symbol alone is a word ("No_1", "In_2"): they need company. */
const WORDLIKE_ELEMENTS: ReadonlySet<string> = new Set(['He', 'Be', 'As', 'In', 'La', 'Re', 'Pr']);

const UNITS: ReadonlySet<string> = new Set(['km', 'cm', 'mm', 'nm', 'dm', 'um', 'kg', 'mg', 'ms', 'eV', 'meV', 'keV', 'MeV', 'GeV', 'TeV', 'Hz', 'kHz', 'MHz', 'GHz']);

const FORMULA = /(?:[A-Z][a-z]?(?:_(?:\d(?!\d)|x(?![A-Za-z])|\{[\dx]{1,3}\}))?){1,12}/y;

/**
 * The offset where the chemical formula that starts at `start` ends, or undefined. One with a
 * single letter (`H_2`) is left to the rules for ordinary symbols.
 */
export function chemicalFormulaEnd(source: string, start: number): number | undefined {
  FORMULA.lastIndex = start;
  const formula = FORMULA.exec(source)?.[0];
  if (formula === undefined || !formula.includes('_')) return undefined;
  const elements = formula.match(/[A-Z][a-z]?/g) ?? [];
  if (!elements.every((element) => ELEMENTS.has(element))) return undefined;
  const [only, second] = elements;
  if (second === undefined && (only?.length === 1 || WORDLIKE_ELEMENTS.has(only ?? ''))) return undefined;
  return start + formula.length;
}

/** True for a unit of measurement that takes a power (`cm^{-1}`). */
export function isUnit(word: string): boolean {
  return UNITS.has(word);
}
