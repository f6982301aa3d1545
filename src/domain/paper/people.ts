/** How the people of a paper are written in one line. */
import type { PaperRecord } from './paper.ts';

/**
 * Names in order, at most `most` of them, then how many more there are: `H. Wang, S. Ma, +4`. A list that
 * the source left incomplete ends with `et al.`, because nobody knows how many are missing.
 */
export function peopleLine(names: readonly string[], incomplete: boolean, most: number): string {
  const shown = names.slice(0, most).join(', ');
  if (incomplete) return shown === '' ? '' : `${shown} et al.`;
  const hidden = names.length - most;
  return hidden > 0 ? `${shown}, +${hidden}` : shown;
}

/** The people as a sentence names them: `A. One, B. Two and C. Three`; of more than `most`, or of some, the first `et al.` */
export function namedPeople({ people, peopleIncomplete }: Pick<PaperRecord, 'people' | 'peopleIncomplete'>, most: number): string {
  const names = people.map(({ name }) => name);
  const [first = ''] = names;
  if (names.length > most || peopleIncomplete) return first === '' ? '' : `${first} et al.`;
  if (names.length < 2) return first;
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}

/** Every name, and `et al.` as the last where the source named only some of the people. */
export function allNames({ people, peopleIncomplete }: Pick<PaperRecord, 'people' | 'peopleIncomplete'>): readonly string[] {
  return [...people.map(({ name }) => name), ...(peopleIncomplete ? ['et al.'] : [])];
}
