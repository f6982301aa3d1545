/** The words by which a list in Markdown is written, and known again. */
import type { Priority } from '../../annotation/annotation.ts';

/** What stands in italics under the name of a list that Carrel wrote. */
export const LIST_LINE = 'Reading list from Carrel';

export const SEPARATOR = ' · ';

export const PRIORITY_WORDS: Readonly<Record<Exclude<Priority, 'normal'>, string>> = { high: 'high priority', low: 'low priority' };
