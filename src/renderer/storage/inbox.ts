/** The Inbox as a whole. What is in it is worked out: see `domain/inbox`. */
import type { Preference } from '../../domain/annotation/annotation.ts';
import { INBOX_SINCE } from '../../domain/inbox/inbox.ts';
import type { Result } from '../../domain/result.ts';
import type { AnnotationStore } from './annotation-store.ts';
import { setPreference } from './preferences.ts';
import type { Saved } from './row-writes.ts';

/** Takes every paper out of the Inbox, by one row; the papers stay in the library as they are. */
export async function emptyInbox(store: AnnotationStore): Promise<Result<Saved<Preference>>> {
  return setPreference(store, INBOX_SINCE, store.now());
}
