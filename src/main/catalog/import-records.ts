import type { DatabaseSync } from 'node:sqlite';
import { setImmediate } from 'node:timers/promises';
import type { ImportReport, ReadSource } from '../../domain/paper/import-report.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { syncLog } from '../sqlite/checkpoint.ts';
import { reasonOf } from '../sqlite/failure.ts';
import { rollBack } from '../sqlite/transaction.ts';
import { archiveRestorer } from './archived.ts';
import { beginWriting } from './begin-writing.ts';
import { MANY } from './for-an-import.ts';
import { mergeLater } from './merge-later.ts';
import { recordStore } from './store-records.ts';
import { reportBuilder } from './report-builder.ts';

export interface ImportOptions {
  /** What the source is called in the report. */
  readonly source: string;
  /** Milliseconds since 1970-01-01 UTC. */
  readonly now: () => number;
  readonly onProgress?: (done: number, total: number) => void;
  /** Aborting leaves the library as it was. */
  readonly signal?: AbortSignal;
}

/** Records between two turns of the event loop: about 10 ms of work. */
const BATCH = 100;

/** Records after which the search index merges what it has of them. Twice as many at once would be slower to merge. */
const MERGED = 50_000;

/**
 * Merges everything a source gave into the catalog: all of it or, when something fails half way,
 * none of it. One transaction holds the whole run. `db` must be a connection for this alone; what
 * others read meanwhile (on their own connections) is the library as it was. Between batches other
 * work gets its turn.
 */
export async function importRecords(
  db: DatabaseSync,
  read: ReadSource,
  { source, now, onProgress, signal }: ImportOptions,
): Promise<Result<ImportReport>> {
  const began = await beginWriting(db, signal);
  if (!began.ok) return began;
  try {
    const startedAt = now();
    const report = reportBuilder(source, read.format);
    const store = recordStore(db, startedAt, report);
    const later = read.records.length >= MANY ? mergeLater(db) : undefined;
    for (let done = 0; done < read.records.length; done += BATCH) {
      onProgress?.(done, read.records.length);
      await setImmediate();
      if (signal?.aborted === true) return cancelled(db, source);
      read.records.slice(done, done + BATCH).forEach(store.take);
      if ((done + BATCH) % MERGED === 0) await inTurns(later?.merge());
    }
    await inTurns(later?.merge());
    later?.finish();
    await inTurns(store.finish());
    await syncLog(db);
    if (signal?.aborted === true) return cancelled(db, source);
    read.unreadable.forEach(report.failed);
    archiveRestorer(db).imports(read.archived?.imports ?? []);
    const finished = report.report();
    keepReport(db, finished, startedAt, now());
    db.exec('COMMIT');
    onProgress?.(read.records.length, read.records.length);
    return ok(finished);
  } catch (error) {
    return stopped(db, source, error);
  }
}

/** Does some work a step at a time; after each, other work gets its turn. */
async function inTurns(work: Generator<void> | undefined): Promise<void> {
  while (work?.next().done === false) await setImmediate();
}

function keepReport(db: DatabaseSync, report: ImportReport, startedAt: number, endedAt: number): void {
  db.prepare('INSERT INTO imports (source, format, report, started_at, ended_at) VALUES (?, ?, ?, ?, ?)').run(
    report.source,
    report.format,
    JSON.stringify(report),
    startedAt,
    endedAt,
  );
}

function cancelled(db: DatabaseSync, source: string): Result<never> {
  rollBack(db);
  return fail('cancelled', `The import of ${source} was cancelled. The library is as it was.`);
}

function stopped(db: DatabaseSync, source: string, error: unknown): Result<never> {
  rollBack(db);
  return fail(
    'library-unavailable',
    `The import of ${source} stopped: ${reasonOf(error)}. The library is as it was.`,
    'Put this right and import the source again.',
  );
}
