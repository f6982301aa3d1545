import { asFinished } from '../../domain/finished/finished.ts';
import { listRowsOf } from '../../domain/reading-list/list-rows.ts';
import type { FoundList } from '../../domain/reading-list/shared-list.ts';
import { planTakeIn, type Manner, type TakenIn } from '../../domain/reading-list/take-in.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { Mirror } from '../mirror/mirror.ts';

/** Writes a reading list into the mirror; the next window that opens brings it to its own store. */
export function keepList(mirror: Mirror, list: FoundList, manner: Manner, now: number): Result<TakenIn> {
  const rows = mirror.read();
  const { taken, changes } = planTakeIn(listRowsOf(rows), list, manner, now);
  const states = new Map(rows.flatMap(({ table, row }) => (table === 'paperStates' ? [[row.paperId, row] as const] : [])));
  const written = changes.length === 0 ? ok({ written: 0 }) : mirror.write(asFinished(changes, (paperId) => states.get(paperId)));
  return written.ok ? ok(taken) : written;
}
