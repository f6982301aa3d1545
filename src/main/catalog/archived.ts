/** What an archive holds beside the papers: older texts and the imports that were done. */
import type { DatabaseSync } from 'node:sqlite';
import type { ImportFact, OldText } from '../../domain/formats/archive/archive.ts';
import { textHash } from '../../domain/annotation/text-hash.ts';
import type { PaperId, TextOrigin } from '../../domain/paper/paper.ts';
import { numberOf, optionalText, textOf, type Row } from '../sqlite/columns.ts';

/** Reads them. */
export function archiveReader(db: DatabaseSync): { readonly oldTexts: (id: PaperId) => readonly OldText[]; readonly imports: () => readonly ImportFact[] } {
  const old = db.prepare(`SELECT t.field, t.origin, t.text, t.raw, t.seen_at FROM texts t JOIN papers p ON p.id = t.paper
    WHERE p.public_id = ? AND t.current = 0 ORDER BY t.id`);
  const imports = db.prepare('SELECT source, format, report, started_at, ended_at FROM imports ORDER BY id');
  return {
    oldTexts: (id) => old.all(id).map(oldTextOf),
    imports: () =>
      imports.all().map((row) => ({
        source: textOf(row, 'source'),
        format: textOf(row, 'format'),
        report: textOf(row, 'report'),
        startedAt: numberOf(row, 'started_at'),
        endedAt: numberOf(row, 'ended_at'),
      })),
  };
}

/** Writes them back where they are missing. Call inside a transaction. */
export function archiveRestorer(db: DatabaseSync): {
  readonly oldTexts: (number: number, texts: readonly OldText[]) => void;
  readonly times: (number: number, updatedAt: number) => void;
  readonly imports: (facts: readonly ImportFact[]) => void;
} {
  const text = db.prepare(`INSERT INTO texts (paper, field, origin, text, raw, hash, current, seen_at)
    SELECT :number, :field, :origin, :text, :raw, :hash, 0, :seenAt
    WHERE NOT EXISTS (SELECT 1 FROM texts WHERE paper = :number AND field = :field AND hash = :hash AND origin = :origin)`);
  const time = db.prepare('UPDATE papers SET updated_at = ? WHERE id = ?');
  const fact = db.prepare(`INSERT INTO imports (source, format, report, started_at, ended_at)
    SELECT :source, :format, :report, :startedAt, :endedAt
    WHERE NOT EXISTS (SELECT 1 FROM imports WHERE source = :source AND format = :format AND started_at = :startedAt)`);
  return {
    oldTexts: (number, texts) => {
      for (const { field, origin, text: words, raw, seenAt } of texts) {
        text.run({ number, field, origin, text: words, raw: raw === words ? null : raw, hash: textHash(words), seenAt });
      }
    },
    times: (number, updatedAt) => void time.run(updatedAt, number),
    imports: (facts) => {
      for (const { source, format, report, startedAt, endedAt } of facts) fact.run({ source, format, report, startedAt, endedAt });
    },
  };
}

function oldTextOf(row: Row): OldText {
  const text = textOf(row, 'text');
  return {
    field: textOf(row, 'field') as OldText['field'],
    origin: textOf(row, 'origin') as TextOrigin,
    text,
    raw: optionalText(row, 'raw') ?? text,
    seenAt: numberOf(row, 'seen_at'),
  };
}
