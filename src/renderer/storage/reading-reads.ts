/** Questions about what is read and what comes next. None of them gives tombstones. */
import type { PaperState } from '../../domain/annotation/annotation.ts';
import type { Day } from '../../domain/calendar/named-days.ts';
import { isSnoozed } from '../../domain/inbox/inbox.ts';
import { queueOf } from '../../domain/queue/order.ts';
import type { WhatNextRows } from '../../domain/what-next/candidates.ts';
import type { AnnotationDatabase, ReadingPlace } from './database.ts';
import { wholeTable } from './whole-tables.ts';

/** The states of the queued papers, next to read first. */
export async function queuedStates(database: AnnotationDatabase): Promise<readonly PaperState[]> {
  return queueOf(await database.paperStates.where('status').equals('queued').toArray());
}

/** A paper that is being read, and where the reader was in it. */
export interface BeingRead {
  readonly state: PaperState;
  readonly place: ReadingPlace | undefined;
}

/** The papers that are being read and not snoozed beyond `today`, last opened or changed first. */
export async function beingRead(database: AnnotationDatabase, today: Day): Promise<readonly BeingRead[]> {
  const states = (await database.paperStates.where('status').equals('reading').toArray()).filter((state) => !state.deleted && !isSnoozed(state, today));
  const places = await database.readingPlaces.bulkGet(states.map(({ paperId }) => paperId));
  const lastSeen = ({ state, place }: BeingRead): number => Math.max(state.updatedAt, place?.openedAt ?? 0);
  return states.map((state, at) => ({ state, place: places[at] })).toSorted((a, b) => lastSeen(b) - lastSeen(a) || (a.state.id < b.state.id ? -1 : 1));
}

/** What the choice of the next paper depends on: rows of papers that are read, queued or on a list, and the lists. */
export async function whatNextRows(database: AnnotationDatabase): Promise<WhatNextRows> {
  const [lists, entries, states] = await Promise.all([
    wholeTable(database, 'readingLists').read(),
    wholeTable(database, 'listEntries').read(),
    wholeTable(database, 'paperStates').read(),
  ]);
  const listed = new Set(entries.filter(({ deleted, finishedAt }) => !deleted && finishedAt === null).map(({ paperId }) => paperId));
  return { lists, entries, states: states.filter(({ paperId, status }) => status === 'queued' || status === 'reading' || listed.has(paperId)) };
}
