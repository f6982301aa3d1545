/** Text being typed into a note or a comment, kept until it is saved so that a crash can't take it. */
import type { AnnotationDatabase, Draft } from './database.ts';
import { createLane } from './lane.ts';
import type { Schedule } from './retry.ts';
import { scheduleByTimer } from './retry.ts';

export const DRAFT_DELAY_MS = 300;

export interface Drafts {
  /** Keeps the text, 300 ms after the last keystroke. */
  readonly keep: (key: string, text: string) => void;
  /** What was kept and never saved; the newest text, written or not. */
  readonly read: (key: string) => Promise<Draft | undefined>;
  /**
   * Forgets the draft once `savedText` is saved: older drafts of it too, but never text that was typed
   * since then.
   */
  readonly discard: (key: string, savedText: string) => Promise<void>;
  /** Writes at once what is still waiting: call it when the window is hidden or closed. */
  readonly flush: () => Promise<void>;
}

export interface DraftOptions {
  readonly database: AnnotationDatabase;
  /** Milliseconds since 1970-01-01 UTC. */
  readonly now: () => number;
  readonly schedule?: Schedule;
}

/** The key of a paper's note, a highlight's comment, or what is said of a paper on a list. */
export function draftKey(kind: 'note' | 'comment' | 'entry', id: string): string {
  return `${kind}/${id}`;
}

/** Drafts in the database's own table. They are not mirrored: they are one window's unfinished text. */
export function createDrafts({ database, now, schedule = scheduleByTimer }: DraftOptions): Drafts {
  const lane = createLane();
  const waiting = new Map<string, { readonly draft: Draft; readonly callOff: () => void }>();
  // The newest text of each field in this window, on disk or not: it tells an old draft from a newer one.
  const newest = new Map<string, string>();

  async function write(key: string): Promise<void> {
    const entry = waiting.get(key);
    if (entry === undefined) return;
    entry.callOff();
    await lane(() => database.drafts.put(entry.draft));
    // Forgotten only when it is on disk, and only if nothing was typed meanwhile.
    if (waiting.get(key) === entry) waiting.delete(key);
  }

  return {
    keep: (key, text) => {
      waiting.get(key)?.callOff();
      newest.set(key, text);
      const task = (): void => {
        // A draft that could not be written waits for the next keystroke; saving reports the store's failure.
        write(key).catch(() => undefined);
      };
      waiting.set(key, { draft: { key, text, updatedAt: now() }, callOff: schedule(task, DRAFT_DELAY_MS) });
    },
    read: async (key) => waiting.get(key)?.draft ?? (await lane(() => database.drafts.get(key))),
    discard: async (key, savedText) => {
      if ((newest.get(key) ?? savedText) !== savedText) return;
      waiting.get(key)?.callOff();
      waiting.delete(key);
      await lane(async () => {
        // Typed while this waited for its turn: that draft stays.
        if ((newest.get(key) ?? savedText) === savedText) await database.drafts.delete(key);
      });
    },
    flush: async () => {
      await Promise.all([...waiting.keys()].map(write));
    },
  };
}
