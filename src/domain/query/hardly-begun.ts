import type { WordMatch } from './query.ts';

/**
 * A word of which so little is typed that nearly every text has one that begins like it: in texts it is
 * taken for the whole word ("RL"), because as a beginning it says nothing.
 */
export function isHardlyBegun({ form, text }: WordMatch): boolean {
  return form === 'half' && /^[a-z0-9]{1,2}$/iu.test(text);
}

/**
 * A word of which so little is typed that its frequency says nothing: a beginning of three letters may
 * be that of every second paper. Such a word is looked up by itself, and papers that have it in the
 * title come first.
 */
export function isShortBeginning({ form, text }: WordMatch): boolean {
  return form === 'half' && /^[a-z0-9]{1,3}$/iu.test(text);
}
