import type { Identifiers } from '../../domain/paper/paper.ts';

export type Scheme = keyof Identifiers;

/** Every scheme, strongest first. */
const SCHEMES: readonly Scheme[] = ['doi', 'arxiv'];

/** A paper's identifiers one by one, strongest first. */
export function identifierList(identifiers: Identifiers): readonly (readonly [scheme: Scheme, value: string])[] {
  return SCHEMES.flatMap((scheme) => {
    const value = identifiers[scheme];
    return value === undefined || value === '' ? [] : [[scheme, value] as const];
  });
}
