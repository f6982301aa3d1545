/** What a reader makes of an old highlight that is shown again. */
import type { Highlight } from '../../../domain/annotation/annotation.ts';
import type { Result } from '../../../domain/result.ts';
import type { AnnotationStore } from '../../storage/annotation-store.ts';
import type { Written } from '../../storage/plan.ts';
import { hideForToday, neverShowAgain } from '../../storage/resurfacings.ts';
import { takeBack } from '../../storage/take-back.ts';
import { notify, notifyError } from '../desk.ts';

/** No old highlight for the rest of the day. */
export async function notToday(store: AnnotationStore, { id }: Highlight): Promise<void> {
  tell(store, await hideForToday(store, id), 'Not today. It will come back another day.');
}

/** This highlight is never shown again by itself; it stays where it is. */
export async function neverAgain(store: AnnotationStore, { id }: Highlight): Promise<void> {
  tell(store, await neverShowAgain(store, id), 'This one will not be shown again. It stays in its paper.');
}

function tell(store: AnnotationStore, written: Result<readonly Written[]>, done: string): void {
  if (!written.ok) {
    notifyError(`${written.error.message} ${written.error.next ?? ''}`);
    return;
  }
  notify(done, () => {
    void takeBack(store, written.value).then((back) => {
      if (!back.ok) notifyError(`${back.error.message} ${back.error.next ?? ''}`);
    });
  });
}
