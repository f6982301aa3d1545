/** The one place that writes annotations: to the window's store and to the mirror, or it says so. */
import type { Change } from '../../domain/annotation/annotation.ts';
import { changeKey } from '../../domain/annotation/row-order.ts';
import type { CodedError, Result } from '../../domain/result.ts';
import { fail, ok } from '../../domain/result.ts';
import type { AnnotationDatabase } from './database.ts';
import { createLane, type Lane } from './lane.ts';
import type { MirrorClient } from './mirror-client.ts';
import { sendToMirror } from './mirror-send.ts';
import type { Observable } from './observable.ts';
import { createSubject } from './observable.ts';
import { createPending } from './pending.ts';
import type { Applied, Plan, Written } from './plan.ts';
import { applyPlan } from './plan.ts';
import type { ReconcileReport } from './reconcile-run.ts';
import { runReconcile } from './reconcile-run.ts';
import type { Schedule } from './retry.ts';
import { createRetry, scheduleByTimer } from './retry.ts';
import { changeError } from './save-errors.ts';

/** For the status line. `retry` tries at once instead of waiting for the next planned try. */
export type SaveState =
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly error: CodedError; readonly retry: () => Promise<void> };

export interface StoreOptions {
  readonly database: AnnotationDatabase;
  readonly mirror: MirrorClient;
  /** Milliseconds since 1970-01-01 UTC. */
  readonly now: () => number;
  readonly newId: () => string;
  /** How the next try is planned; timers unless told otherwise. */
  readonly schedule?: Schedule;
  /** How long either copy may take to answer; 20 s unless told otherwise. */
  readonly timeLimitMs?: number;
  /** The ways to the two copies, shared with the other windows on them; this store's own unless told otherwise. */
  readonly lanes?: { readonly window: Lane; readonly mirror: Lane };
  /** Whether another window has brought the copies together already, and how to say that this one has. */
  readonly compared?: { readonly isDone: () => Promise<boolean>; readonly done: () => void };
}

export interface AnnotationStore {
  readonly database: AnnotationDatabase;
  readonly now: () => number;
  readonly newId: () => string;
  readonly saveState: Observable<SaveState>;
  /**
   * How many changes would be lost if the window closed now. A change that only one copy has taken is
   * not among them: the next start brings it to the other. One that a retry has just saved may be.
   */
  readonly wouldBeLost: () => number;
  /**
   * Brings both copies to their union. Call it once, before anything is written: writes wait for it.
   * Later calls give the same report; after a failure they try again. Where another window has done it,
   * and is still open, there is nothing to bring together.
   */
  readonly start: () => Promise<Result<ReconcileReport>>;
  /** Writes the rows; ok only when both copies have them on disk. Else it says which copy failed, and retries. */
  readonly commit: (changes: readonly Change[]) => Promise<Result<void>>;
  /** Like `commit`, for rows that depend on current rows. Answers with what was written and what it replaced. */
  readonly change: (plan: Plan) => Promise<Result<readonly Written[]>>;
  /** Waits for what is under way and stops retrying. What is pending then waits for the next start. */
  readonly close: () => Promise<void>;
}

const NOTHING_TO_DO: ReconcileReport = { toDexie: 0, toMirror: 0, conflicts: [] };

/** The annotation store over one database and one mirror. A window has one. */
export function createAnnotationStore(options: StoreOptions): AnnotationStore {
  const { database, mirror, now, newId, schedule = scheduleByTimer, timeLimitMs = 20_000 } = options;
  const places = { database, mirror, now, timeLimitMs };
  const saveState = createSubject<SaveState>({ kind: 'saved' });
  const { window: windowLane, mirror: mirrorLane } = options.lanes ?? { window: createLane(), mirror: createLane() };
  const pending = createPending();
  let underWay = 0;
  let outstanding: CodedError | undefined;
  let closed = false;
  let started: Promise<Result<ReconcileReport>> | undefined;

  const retry = createRetry(schedule, () => void compare());

  function publish(): void {
    if (underWay > 0) saveState.setValue({ kind: 'saving' });
    else if (outstanding === undefined) saveState.setValue({ kind: 'saved' });
    else saveState.setValue({ kind: 'failed', error: outstanding, retry: retryNow });
  }

  async function tracked<T>(work: () => Promise<T>): Promise<T> {
    underWay += 1;
    publish();
    try {
      return await work();
    } finally {
      underWay -= 1;
      publish();
    }
  }

  function settle(error: CodedError | undefined): void {
    outstanding = error;
    if (error === undefined) retry.reset();
    else if (!closed) retry.plan();
  }

  /** Takes both lanes, so that nothing is written between reading the copies and evening them out. */
  function compare(first = false): Promise<Result<ReconcileReport>> {
    const alone = (): Promise<Result<ReconcileReport>> =>
      mirrorLane(async () => {
        if (first && (await options.compared?.isDone()) === true) {
          options.compared?.done();
          return ok(NOTHING_TO_DO);
        }
        const report = await runReconcile({ ...places, pending: pending.all() });
        if (report.ok) {
          pending.clear();
          options.compared?.done();
        }
        settle(report.ok ? undefined : report.error);
        return report;
      });
    return tracked(() => windowLane(alone));
  }

  async function retryNow(): Promise<void> {
    retry.reset();
    await compare();
  }

  /** Both copies at once: the mirror gets the rows while the window's store still writes them, each in the order in which the changes came. */
  async function write(plan: Plan): Promise<Result<readonly Written[]>> {
    const sending: { answer: Promise<Result<number>> } = { answer: Promise.resolve(ok(0)) };
    const applied = await windowLane(async () => {
      const applying = applyPlan(plan, {
        ...places,
        pending: pending.byKey(),
        onWorkedOut: (changes) => {
          sending.answer = mirrorLane(() => send(changes, applying));
        },
      });
      const outcome = await applying;
      if (outcome.ok) pending.note('window', outcome.value.written.map(({ change: made }) => made), outcome.value.reason === undefined);
      return outcome;
    });
    const sent = await sending.answer;
    if (!applied.ok) return applied;
    if (!sent.ok) return sent;
    const { written } = applied.value;
    return sent.value < written.length ? yielded(written) : ok(written);
  }

  /** Saved is what both copies have taken, so the mirror's answer waits for that of the window's store. */
  async function send(changes: readonly Change[], applying: Promise<Result<Applied>>): Promise<Result<number>> {
    const sent = await sendToMirror(mirror, changes, timeLimitMs);
    // Fewer written than sent: the mirror has newer rows, and only a comparison can tell what stands.
    pending.note('mirror', changes, sent.ok && sent.value >= changes.length);
    const applied = await applying;
    const reason = applied.ok ? applied.value.reason : undefined;
    const error = changeError({
      ...(reason === undefined ? {} : { window: reason }),
      ...(sent.ok ? {} : { mirror: sent.error.message }),
    });
    if (error === undefined) return sent;
    settle(error);
    return { ok: false, error };
  }

  async function yielded(written: readonly Written[]): Promise<Result<readonly Written[]>> {
    const report = await compare();
    if (!report.ok) return report;
    const keys = new Set(written.map(({ change: made }) => changeKey(made)));
    if (!report.value.conflicts.some(({ lost }) => keys.has(changeKey(lost)))) return ok(written);
    return fail(
      'write-refused',
      'The mirror had a newer version of what you changed, and that version stands.',
      'Your version was set aside; look at the newer one and make the change again.',
    );
  }

  const change: AnnotationStore['change'] = (plan) => tracked(() => write(plan));
  return {
    database,
    now,
    newId,
    saveState,
    wouldBeLost: pending.inNeither,
    start: async () => {
      started ??= compare(true);
      const report = await started;
      if (!report.ok) started = undefined;
      return report;
    },
    commit: async (changes) => {
      const written = await change(() => Promise.resolve(ok(changes)));
      return written.ok ? ok(undefined) : written;
    },
    change,
    close: async () => {
      closed = true;
      retry.reset();
      await windowLane(() => mirrorLane(() => Promise.resolve()));
      retry.reset();
    },
  };
}
