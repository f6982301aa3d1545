/** A person's name in the parts that bibliographies sort and abbreviate. */

interface NameParts {
  /** Empty for a name of one word and for organisations. */
  readonly given: string;
  /** With its particles: `van der Meulen`. */
  readonly family: string;
  /** `Jr.`, `III`; empty for most. */
  readonly suffix: string;
}

const SUFFIX = /^(?:jr\.?|sr\.?|i{2,3}|iv)$/i;

/** Small words that belong to the family name. Written small only: "Van" is often a given name. */
const PARTICLES = new Set('af al ap ben bin da das de degli dei del della den der des di do dos du el ibn la le lo ten ter van von zu zum zur'.split(' '));

/** Divides "Frank van der Meulen" and "Meulen, Frank van der" alike. Never throws; nothing is left out but spaces. */
export function nameParts(name: string): NameParts {
  const pieces = name.split(',').map((piece) => piece.trim().replace(/\s+/gu, ' ')).filter((piece) => piece !== '');
  const [first = '', second, third] = pieces;
  if (second === undefined) return fromOneLine(first);
  if (SUFFIX.test(second)) return { ...fromOneLine(first), suffix: second };
  if (third === undefined) return { family: first, given: second, suffix: '' };
  return SUFFIX.test(third) ? { family: first, given: second, suffix: third } : { family: first, given: pieces.slice(1).join(', '), suffix: '' };
}

function fromOneLine(name: string): NameParts {
  const words = name.split(' ');
  const last = words.at(-1) ?? '';
  const suffix = words.length > 2 && SUFFIX.test(last) ? last : '';
  const plain = suffix === '' ? words : words.slice(0, -1);
  let from = plain.length - 1;
  while (from > 1 && PARTICLES.has(plain[from - 1] ?? '')) from -= 1;
  return { given: plain.slice(0, from).join(' '), family: plain.slice(from).join(' '), suffix };
}

/** Given names as initials: `Marc-Alexandre` as `M.-A.`, `António V.` as `A. V.` */
export function initialsOf(given: string): string {
  return given
    .split(' ')
    .filter((word) => /\p{L}/u.test(word))
    .map((word) => word.split('-').filter((part) => part !== '').map(initial).join('-'))
    .join(' ');
}

function initial(part: string): string {
  const letter = /\p{L}/u.exec(part)?.[0] ?? '';
  return letter === '' ? '' : `${letter.toLocaleUpperCase('en')}.`;
}

/** `Meulen, Frank van der` in the order that sorts: family name with particles, given names, suffix. */
export function sortedName(name: string): string {
  const { given, family, suffix } = nameParts(name);
  return [family, given, suffix].filter((part) => part !== '').join(', ');
}

/** `Frank van der Meulen` from whatever order the source had. */
export function readingName(name: string): string {
  const { given, family, suffix } = nameParts(name);
  return [given, family, suffix].filter((part) => part !== '').join(' ');
}
