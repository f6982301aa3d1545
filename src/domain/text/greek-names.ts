/** Names of methods that start with a Greek letter whose backslash got lost: `\mu P` became "muP". */
import type { Replacement } from './typography.ts';

const NAME = /(?<![\p{L}\p{N}_\\/@#.-])mu(?=(?:P|Transfer|Param|Net)(?![a-z_\d]))/uy;

/** The Greek letter that a method's name starts with at `start`; only names that are nothing else. */
export function greekNameAt(source: string, start: number): Replacement | undefined {
  NAME.lastIndex = start;
  const match = NAME.exec(source);
  return match ? { end: start + match[0].length, shown: 'μ' } : undefined;
}
