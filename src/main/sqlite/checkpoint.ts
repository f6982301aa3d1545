import { open } from 'node:fs/promises';
import type { DatabaseSync } from 'node:sqlite';
import { Worker } from 'node:worker_threads';

// A text and no file: the built program is bundled, the command line and the tests are not.
const CODE = `
const { workerData } = require('node:worker_threads');
const { DatabaseSync } = require('node:sqlite');
const db = new DatabaseSync(workerData);
db.exec('PRAGMA wal_checkpoint(PASSIVE)');
db.close();`;

/**
 * Moves what the write-ahead log holds into the file, on a thread of its own: after a large import that is
 * hundreds of megabytes, and a second in which nothing else would be answered. It never fails; what could
 * not be moved now will be later.
 */
export function checkpointAside(db: DatabaseSync): Promise<void> {
  const path = db.location();
  return path === null ? Promise.resolve() : ended(new Worker(CODE, { eval: true, workerData: path, stderr: true }));
}

/**
 * Has the disk take what the write-ahead log holds so far, without waiting on this thread. A commit must wait
 * for the disk; after this it has little left to wait for. Never fails: the commit itself will, if need be.
 */
export async function syncLog(db: DatabaseSync): Promise<void> {
  const log = await open(`${db.location() ?? ''}-wal`, 'r+').catch(() => undefined);
  await log?.datasync().catch(() => undefined);
  await log?.close();
}

function ended(worker: Worker): Promise<void> {
  return new Promise((resolve) => {
    worker.once('error', () => undefined);
    worker.once('exit', () => {
      resolve();
    });
  });
}
