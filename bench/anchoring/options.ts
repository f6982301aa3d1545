import { parseArgs } from 'node:util';

interface AnchoringOptions {
  /** Cases of each kind of edit from each source of texts. */
  readonly cases: number;
  readonly seed: number;
}

/** Reads `--cases` and `--seed`; throws with a sentence for anything else. */
export function readOptions(args: readonly string[]): AnchoringOptions {
  const { values } = parseArgs({ args: [...args], options: { cases: { type: 'string', default: '60' }, seed: { type: 'string', default: '1' } } });
  const cases = Number(values.cases);
  const seed = Number(values.seed);
  if (!Number.isSafeInteger(cases) || cases < 1 || !Number.isSafeInteger(seed)) throw new Error('--cases and --seed take whole numbers.');
  return { cases, seed };
}
