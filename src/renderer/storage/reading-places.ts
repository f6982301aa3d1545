/** Where the reader was in the papers that are being read. A convenience of this computer: not mirrored, and nothing is told where it can't be kept. */
import type { PaperId } from '../../domain/paper/paper.ts';
import type { AnnotationDatabase, ReadingPlace } from './database.ts';

/** Notes when a paper was opened, or how far it was scrolled; what is not named stays as it was. */
export async function noteReadingPlace(database: AnnotationDatabase, id: PaperId, part: Partial<Omit<ReadingPlace, 'id'>>): Promise<void> {
  await database
    .transaction('rw', database.readingPlaces, async () => {
      const before = await database.readingPlaces.get(id);
      await database.readingPlaces.put({ openedAt: 0, scrolled: 0, ...before, ...part, id });
    })
    .catch(() => undefined);
}

/** How far the paper was scrolled, from 0 to 1; 0 when that is not known. */
export async function scrolledIn(database: AnnotationDatabase, id: PaperId): Promise<number> {
  return (await database.readingPlaces.get(id))?.scrolled ?? 0;
}
