import type { WordMatch } from './query.ts';

/**
 * A word of which so little is typed that nearly every text has one that begins like it: in texts it is
 * taken for the whole word ("RL"), because as a beginning it says nothing.
 */
export function isHardlyBegun({ form, text }: WordMatch): boolean {
  return form === 'half' && /^[a-z0-9]{1,2}$/iu.test(text);
}
