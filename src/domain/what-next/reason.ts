/** Why a paper was chosen, as a sentence. It names what decided, and nothing that did not. */
import { dayName } from '../calendar/days.ts';
import { namedDayWords, onNamedDay } from '../calendar/day-words.ts';
import type { Day } from '../calendar/named-days.ts';
import { capital } from '../text/capital.ts';
import { counted } from '../text/counted.ts';
import type { Candidate, Due } from './candidates.ts';

const ORDINALS = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];

/** The sentence, such as `Due tomorrow on “Start here”.` or `You began it on Tuesday.` `today` is the reader's day. */
export function reasonSentence(candidate: Candidate, today: Day): string {
  const { due, priority, prioritySource } = candidate;
  if (due?.near === true) return `${capital(dueClause(due, today))}.`;
  const where = placeClause(candidate, today);
  if (priority === 'normal') return `${capital(where)}.`;
  const onList = prioritySource === null ? '' : ` on “${prioritySource}”`;
  // Of a paper that is nowhere else, the list was just named.
  const says = prioritySource !== null && candidate.listPlace?.list === prioritySource && isOnListOnly(candidate) ? '' : `${priority === 'high' ? ', and' : ';'} ${where}`;
  return `${capital(priority)} priority${onList}${says}.`;
}

function dueClause({ day, list, left }: Due, today: Day): string {
  if (left !== null) {
    const papers = counted(left, 'paper is left', 'papers are left');
    return day < today ? `“${list}” should have been read by ${namedDayWords(day, today)}; ${papers}` : `“${list}” should be read by ${namedDayWords(day, today)}; ${papers}`;
  }
  return day < today ? `overdue since ${namedDayWords(day, today)} on “${list}”` : `due ${namedDayWords(day, today)} on “${list}”`;
}

function placeClause(candidate: Candidate, today: Day): string {
  const { begunAt, queuePlace, listPlace, due } = candidate;
  if (begunAt !== undefined) return begunAt === null ? 'you are reading it' : `you began it ${onNamedDay(dayName(begunAt), today)}`;
  if (queuePlace !== null) return `${ordinal(queuePlace)} in your queue`;
  if (due !== null) return dueClause(due, today);
  return listPlace?.place === 1 ? `next on “${listPlace.list}”` : `${ordinal(listPlace?.place ?? 1)} on “${listPlace?.list ?? ''}”`;
}

function isOnListOnly({ begunAt, queuePlace, due }: Candidate): boolean {
  return begunAt === undefined && queuePlace === null && due === null;
}

function ordinal(place: number): string {
  const word = ORDINALS[place];
  if (word !== undefined) return word;
  const teen = place % 100 >= 11 && place % 100 <= 13;
  const ending = teen ? 'th' : (['th', 'st', 'nd', 'rd'][place % 10] ?? 'th');
  return `${String(place)}${ending}`;
}
