import type { PaperId } from '../../../domain/paper/paper.ts';
import { BEST_FIRST } from '../../../domain/query/sort.ts';
import type { Result } from '../../../domain/result.ts';
import type { AnnotationStore } from '../../storage/annotation-store.ts';
import { ownWords } from '../../storage/query-sets.ts';
import { bridge } from '../bridge.ts';
import { withSets } from '../questions.ts';

/** The most papers that one request may give. */
const MOST = 500_000;

/** Every paper that has all that a search asks for, best first; newest first where it looks for no words. */
export async function papersOfQuery(store: AnnotationStore, query: string): Promise<Result<readonly PaperId[]>> {
  const sets = (await ownWords(store.database, query, store.now()))?.sets;
  return withSets(sets, (named) => bridge.request['catalog:ids-of']({ query, strict: true, offset: 0, limit: MOST, sort: BEST_FIRST, ...named }));
}
