/** The first reading list of a new library. */
import type { AnnotationStore } from '../storage/annotation-store.ts';
import { seedStartHere } from '../storage/seed.ts';
import { bridge } from './bridge.ts';
import { notifyError } from './desk.ts';

/** Makes "Start here" where there never was a list; a library without starter papers gets none. */
export async function seedLists(store: AnnotationStore): Promise<void> {
  const papers = await bridge.request['catalog:start-here']();
  if (!papers.ok || papers.value.length === 0) return;
  const seeded = await seedStartHere(store, {
    name: 'Start here',
    description: 'Three papers from the starter library to try things out on.',
    papers: papers.value,
  });
  if (!seeded.ok) notifyError(seeded.error.message);
}
