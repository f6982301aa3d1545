import type { Schema } from '../sqlite/migrate.ts';

export const MIRROR_FILE = 'annotations.sqlite';

/**
 * `rows` holds the present version of each row, `history` every version that was ever handed over.
 * History is only added to. A version that came too late to be the present one has `applied` 0.
 * `hash` is the SHA-256 of `row`, by which a damaged row is told from a sound one. `number` is never
 * used twice.
 */
const rows = `
CREATE TABLE rows (
  number INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  id TEXT NOT NULL,
  revision INTEGER NOT NULL,
  row TEXT NOT NULL,
  hash TEXT NOT NULL,
  written_at INTEGER NOT NULL,
  UNIQUE (kind, id)
) STRICT;

CREATE TABLE history (
  number INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  id TEXT NOT NULL,
  revision INTEGER NOT NULL,
  row TEXT NOT NULL,
  hash TEXT NOT NULL,
  applied INTEGER NOT NULL CHECK (applied IN (0, 1)),
  written_at INTEGER NOT NULL
) STRICT;
CREATE INDEX history_by_row ON history (kind, id, revision);
`;

export const MIRROR_SCHEMA: Schema = {
  migrations: [rows],
  whenDamaged: 'Keep this file: it holds your annotations. Move it to another folder and start again.',
};
