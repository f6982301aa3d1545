/** Text being typed into a note or a comment, kept until it is saved so that a crash can't take it. */
import type { AnnotationDatabase, Draft } from './database.ts';
import { createLane } from './lane.ts';
import type { Schedule } from './retry.ts';
import { scheduleByTimer } from './retry.ts';

export const DRAFT_DELAY_MS = 300;

export interface Drafts {
  /** Keeps the text, 300 ms after the last keystroke. `base` is what stood in the field before it was typed in. */
  readonly keep: (key: string, text: string, base: string) => void;
  /**
   * What was kept and never saved, the oldest first: the newest text of this window, written or not, and that
   * of windows that are no longer open. What an open window is typing is that window's.
   */
  readonly read: (key: string) => Promise<readonly Draft[]>;
  /**
   * Forgets what `read` gave, and what this window kept, once `savedText` is saved: older drafts of it too, but
   * never text that was typed since then.
   */
  readonly discard: (key: string, savedText: string) => Promise<void>;
  /** Writes at once what is still waiting: call it when the window is hidden or closed. */
  readonly flush: () => Promise<void>;
}

interface DraftOptions {
  readonly database: AnnotationDatabase;
  /** Milliseconds since 1970-01-01 UTC. */
  readonly now: () => number;
  /** The id of this window, which stays the same over a restart. */
  readonly windowId: string;
  /** The ids of the windows that are open. */
  readonly openWindows: () => Promise<ReadonlySet<string>>;
  readonly schedule?: Schedule;
}

/** Stands between a field and the window it is typed in: no id has a line break. */
const BETWEEN = '\n';

/** The key of a paper's note, a highlight's comment, or what is said of a paper on a list. */
export function draftKey(kind: 'note' | 'comment' | 'entry', id: string): string {
  return `${kind}/${id}`;
}

/** Drafts in the database's own table, each window's apart. They are not mirrored: they are unfinished text. */
export function createDrafts({ database, now, windowId, openWindows, schedule = scheduleByTimer }: DraftOptions): Drafts {
  const lane = createLane();
  const waiting = new Map<string, { readonly draft: Draft; readonly callOff: () => void }>();
  // The newest text of each field in this window, on disk or not: it tells an old draft from a newer one.
  const newest = new Map<string, string>();
  // Drafts of other windows that were taken up here, by the key of their field.
  const takenUp = new Map<string, readonly string[]>();
  const ownKey = (key: string): string => key + BETWEEN + windowId;

  async function write(key: string): Promise<void> {
    const entry = waiting.get(key);
    if (entry === undefined) return;
    entry.callOff();
    await lane(() => database.drafts.put(entry.draft));
    // Forgotten only when it is on disk, and only if nothing was typed meanwhile.
    if (waiting.get(key) === entry) waiting.delete(key);
  }

  async function readAll(key: string): Promise<readonly Draft[]> {
    const stored = (await database.drafts.where('key').startsWith(key).toArray()).filter((draft) => isOf(draft.key, key));
    const open = stored.length === 0 ? new Set<string>() : await openWindows();
    const others = stored.filter((draft) => draft.key !== ownKey(key) && !open.has(draft.key.slice(key.length + BETWEEN.length)));
    takenUp.set(key, others.map((draft) => draft.key));
    const own = waiting.get(key)?.draft ?? stored.find((draft) => draft.key === ownKey(key));
    return [...others, ...(own === undefined ? [] : [own])].sort((a, b) => a.updatedAt - b.updatedAt);
  }

  return {
    keep: (key, text, base) => {
      waiting.get(key)?.callOff();
      newest.set(key, text);
      const task = (): void => {
        // A draft that could not be written waits for the next keystroke; saving reports the store's failure.
        write(key).catch(() => undefined);
      };
      waiting.set(key, { draft: { key: ownKey(key), text, base, updatedAt: now() }, callOff: schedule(task, DRAFT_DELAY_MS) });
    },
    read: (key) => lane(() => readAll(key)),
    discard: async (key, savedText) => {
      if ((newest.get(key) ?? savedText) !== savedText) return;
      waiting.get(key)?.callOff();
      waiting.delete(key);
      await lane(async () => {
        // Typed while this waited for its turn: that draft stays.
        if ((newest.get(key) ?? savedText) !== savedText) return;
        await database.drafts.bulkDelete([ownKey(key), ...(takenUp.get(key) ?? [])]);
        takenUp.delete(key);
      });
    },
    flush: async () => {
      await Promise.all([...waiting.keys()].map(write));
    },
  };
}

/** Whether a stored draft is one of this field: of some window's, or of the first versions, which named no window. */
function isOf(stored: string, key: string): boolean {
  return stored === key || stored.startsWith(key + BETWEEN);
}
