/** What the reader did last, so that it can be taken back and made again, also after a restart. */
import type { Change } from '../../domain/annotation/annotation.ts';
import type { Edit, Step } from '../../domain/annotation/step.ts';
import { joined } from '../../domain/annotation/step.ts';
import type { Result } from '../../domain/result.ts';
import { fail, ok } from '../../domain/result.ts';
import type { AnnotationStore } from './annotation-store.ts';
import type { StoredStep } from './database.ts';
import { createLane, type Lane } from './lane.ts';
import type { Written } from './plan.ts';
import { writeReversal } from './step-back.ts';

/** So many steps are kept. */
const KEPT = 100;

/** How a step is told and kept. */
export interface StepOptions {
  /** Closely following steps with one key are one; see `Step`. */
  readonly key?: string;
}

/** What was done, in a sentence; perhaps by what the write answered, or by what is looked up while it is written. */
export type Told<T> = string | ((value: T) => string | Promise<string>);

export interface UndoLog {
  /**
   * Does one thing that can be undone as a whole: `write` gets a store whose writes are noted.
   * `sentence` says what was done, perhaps by what the write answered. Nothing is noted when nothing was written.
   * Where the write fails after it has written something, that is taken back: nothing half done is left.
   */
  readonly record: <T>(sentence: Told<T>, write: (store: AnnotationStore) => Promise<Result<T>>, options?: StepOptions) => Promise<Result<T>>;
  /** Takes the last step back and answers with its sentence. Fails with `nothing-to-undo` where there is none. */
  readonly undo: () => Promise<Result<string>>;
  /** Makes the step again that was taken back last. Fails with `nothing-to-undo` where there is none. */
  readonly redo: () => Promise<Result<string>>;
}

/**
 * The log over a store. It is kept in the window's own store and not mirrored: what the steps changed is.
 * All windows have one log, and go through it by one `lane`.
 */
export function createUndoLog(store: AnnotationStore, lane: Lane = createLane()): UndoLog {
  const { database } = store;
  // In a lane, one step after the other: two quick presses must not take the same step back twice.
  // What is still being written is the last thing done: undo waits for it instead of passing it by.
  const underWay = new Set<Promise<unknown>>();

  /**
   * The last step that stands, and those taken back after it, the last one first. All others are left
   * unread: one step may hold thousands of rows.
   */
  async function ends(): Promise<{ readonly last: StoredStep | undefined; readonly undone: readonly StoredStep[] }> {
    const steps = await database.steps.orderBy('number').reverse().until(({ undone }) => !undone, true).toArray();
    return { last: steps.find(({ undone }) => !undone), undone: steps.filter(({ undone }) => undone) };
  }

  async function keep(step: Step): Promise<void> {
    await database.transaction('rw', database.steps, async () => {
      const { last, undone } = await ends();
      await database.steps.bulkDelete(undone.map(({ number }) => number));
      const together = last === undefined ? undefined : joined(last.step, step);
      if (last !== undefined && together !== undefined) await database.steps.put({ ...last, step: together });
      else await database.steps.add({ step, undone: false });
      const surplus = (await database.steps.count()) - KEPT;
      if (surplus > 0) await database.steps.bulkDelete(await database.steps.orderBy('number').limit(surplus).primaryKeys());
    });
  }

  async function take(direction: 'undo' | 'redo'): Promise<Result<string>> {
    const { last, undone } = await ends();
    const found = direction === 'undo' ? last : undone.at(-1);
    if (found === undefined) return nothing(direction);
    const written = await writeReversal(store, found.step, direction);
    if (!written.ok) {
      // A step that can't be taken back any more would bar the way to all before it.
      if (written.error.code === 'write-refused') await database.steps.delete(found.number);
      return written;
    }
    await database.steps.put({ ...found, undone: direction === 'undo' });
    return ok(found.step.sentence);
  }

  const record: UndoLog['record'] = async (sentence, write, { key } = {}) => {
    const written: Written[] = [];
    const result = await write(noting(store, written));
    if (written.length === 0) return result;
    const edits = written.map(({ change, previous }): Edit => ({ table: change.table, before: previous ?? null, after: change.row }));
    if (!result.ok) {
      const taken = await writeReversal(store, { sentence: '', at: store.now(), edits }, 'undo');
      return taken.ok ? result : taken;
    }
    const told = typeof sentence === 'string' ? sentence : await sentence(result.value);
    // The write stands whether or not it can be undone.
    await lane(() => keep({ sentence: told, at: store.now(), edits, ...(key === undefined ? {} : { key }) })).catch(() => undefined);
    return result;
  };

  const takeNext = async (direction: 'undo' | 'redo'): Promise<Result<string>> => {
    await Promise.allSettled(underWay);
    return lane(() => take(direction));
  };

  return {
    record: (sentence, write, options) => {
      const recorded = record(sentence, write, options);
      underWay.add(recorded);
      void recorded.finally(() => underWay.delete(recorded)).catch(() => undefined);
      return recorded;
    },
    undo: () => takeNext('undo'),
    redo: () => takeNext('redo'),
  };
}

/** The store with every write also put down in `written`. */
function noting(store: AnnotationStore, written: Written[]): AnnotationStore {
  const change: AnnotationStore['change'] = async (plan) => {
    const result = await store.change(plan);
    if (result.ok) written.push(...result.value);
    return result;
  };
  return {
    ...store,
    change,
    commit: async (changes: readonly Change[]) => {
      const result = await change(() => Promise.resolve(ok(changes)));
      return result.ok ? ok(undefined) : result;
    },
  };
}

function nothing(direction: 'undo' | 'redo'): Result<never> {
  return fail('nothing-to-undo', direction === 'undo' ? 'There is nothing to undo.' : 'There is nothing to redo.');
}
