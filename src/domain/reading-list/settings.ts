/** What a reader sets of a list. */
import type { ReadingList } from '../annotation/annotation.ts';
import { isDay } from '../calendar/named-days.ts';
import type { Result } from '../result.ts';
import { fail, ok } from '../result.ts';

export type ListSettings = Pick<ReadingList, 'name' | 'description' | 'colour' | 'parentId' | 'goalDate' | 'query'>;

/** Settings without white space around what was typed. Fails with `bad-request`, naming what is wrong. */
export function soundSettings(given: ListSettings): Result<ListSettings> {
  const { name, description, colour, parentId, goalDate, query } = given;
  if (name.trim() === '') return fail('bad-request', 'A reading list needs a name.', 'Type a name for the list.');
  if (goalDate !== null && !isDay(goalDate)) return fail('bad-request', `“${goalDate}” is no day of the calendar.`, 'Write it like 2026-12-01.');
  if (query?.trim() === '') return fail('bad-request', 'A smart list needs a search: without one it would hold the whole library.', 'Type what to search for.');
  return ok({ name: name.trim(), description: description.trim(), colour, parentId, goalDate, query: query?.trim().replaceAll(/\s+/gu, ' ') ?? null });
}
