import type { DatabaseSync } from 'node:sqlite';
import { textHash } from '../../domain/annotation/text-hash.ts';
import type { Merge } from '../../domain/paper/merge.ts';
import type { PaperId, PaperRecord, PaperText } from '../../domain/paper/paper.ts';
import { titleKey } from '../../domain/paper/title-key.ts';
import { identifierList } from './identifier-list.ts';
import { wordIndex } from './index-words.ts';
import { nameKeeper, type Named } from './keep-names.ts';
import { wordLearner } from './learn-words.ts';

/** Writes papers and keeps the search index in step. Call inside a transaction. */
export interface PaperWriter {
  /** Adds a paper and answers with its row number. */
  readonly add: (id: PaperId, record: PaperRecord, now: number) => number;
  /** Writes what a merge made of the paper with this row number. */
  readonly update: (number: number, before: Named, merge: Merge, now: number) => void;
  /** From now on, nothing that was written until here will be undone alone. */
  readonly keep: () => void;
  /** Forgets what was written since the last `keep`, after the database has gone back to it. */
  readonly forget: () => void;
  /** Writes what is still in memory, a step at a time. Call before the transaction ends. */
  readonly finish: () => Generator<void>;
}

type TextField = 'abstract' | 'summary';

/** A writer for one run of writes to this database. */
export function paperWriter(db: DatabaseSync): PaperWriter {
  const facts = factStatements(db);
  const texts = textStatements(db);
  const index = wordIndex(db);
  const names = nameKeeper(db);
  const words = wordLearner(db);

  const add: PaperWriter['add'] = (id, record, now) => {
    const { title, titleRaw, abstract, summary } = record;
    const number = Number(facts.insert.run({ id, title, titleRaw, titleKey: titleKey(title), now, ...columnsOf(record) }).lastInsertRowid);
    facts.identify(number, record);
    if (abstract !== undefined) texts.add(number, 'abstract', abstract, now);
    if (summary !== undefined) texts.add(number, 'summary', summary, now);
    names.add(number, record);
    index.add(number, record);
    words.learn(record);
    return number;
  };

  const update: PaperWriter['update'] = (number, before, { record }, now) => {
    index.remove(number);
    facts.update.run({ number, now, ...columnsOf(record) });
    facts.identify(number, record);
    if (record.abstract !== undefined) texts.put(number, 'abstract', record.abstract, now);
    if (record.summary !== undefined) texts.put(number, 'summary', record.summary, now);
    names.replace(number, before, record);
    index.add(number, record);
    words.learn(record);
  };
  return {
    add,
    update,
    keep: () => {
      names.keep();
      words.flush();
    },
    forget: () => {
      names.forget();
      words.forget();
    },
    finish: names.write,
  };
}

function columnsOf(record: PaperRecord) {
  return {
    people: JSON.stringify(record.people),
    peopleIncomplete: Number(record.peopleIncomplete),
    date: record.date ?? null,
    venue: record.venue ?? null,
    kind: record.kind ?? null,
    topics: JSON.stringify(record.topics),
    links: JSON.stringify(record.links),
  };
}

function factStatements(db: DatabaseSync) {
  const insert = db.prepare(`INSERT INTO papers
    (public_id, title, title_raw, title_key, people, people_incomplete, date, venue, kind, topics, links, added_at, updated_at)
    VALUES (:id, :title, :titleRaw, :titleKey, :people, :peopleIncomplete, :date, :venue, :kind, :topics, :links, :now, :now)`);
  const update = db.prepare(`UPDATE papers SET people = :people, people_incomplete = :peopleIncomplete, date = :date,
    venue = :venue, kind = :kind, topics = :topics, links = :links, updated_at = :now WHERE id = :number`);
  const identifier = db.prepare('INSERT INTO identifiers (scheme, value, paper) VALUES (?, ?, ?) ON CONFLICT DO NOTHING');
  const identify = (number: number, record: PaperRecord): void => {
    for (const [scheme, value] of identifierList(record.identifiers)) identifier.run(scheme, value, number);
  };
  return { insert, update, identify };
}

/** Older versions of a text stay, with the time at which they gave way; one that comes back is current again. */
function textStatements(db: DatabaseSync) {
  const retire = db.prepare('UPDATE texts SET current = 0, replaced_at = ? WHERE paper = ? AND field = ? AND current = 1 AND hash <> ?');
  const revive = db.prepare('UPDATE texts SET current = 1, replaced_at = NULL WHERE paper = ? AND field = ? AND hash = ? AND origin = ? RETURNING id');
  const insert = db.prepare('INSERT INTO texts (paper, field, origin, text, raw, hash, current, seen_at) VALUES (?, ?, ?, ?, ?, ?, 1, ?)');
  const insertHashed = (number: number, field: TextField, { text, raw, origin }: PaperText, hash: string, now: number): void => {
    insert.run(number, field, origin, text, raw === text ? null : raw, hash, now);
  };
  /** A text of a paper that had none. */
  const add = (number: number, field: TextField, text: PaperText, now: number): void => {
    insertHashed(number, field, text, textHash(text.text), now);
  };
  const put = (number: number, field: TextField, text: PaperText, now: number): void => {
    const hash = textHash(text.text);
    retire.run(now, number, field, hash);
    if (revive.get(number, field, hash, text.origin) === undefined) insertHashed(number, field, text, hash, now);
  };
  return { add, put };
}
