/** What the tests of the storage share: a mirror that can fail, stores over it, and rows. */
import type { Anchor, Change, Note } from '../../domain/annotation/annotation.ts';
import { canonical, changeKey } from '../../domain/annotation/row-order.ts';
import type { PaperId } from '../../domain/paper/paper.ts';
import { valueOf } from '../../domain/result.fixture.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { AnnotationStore, StoreOptions } from './annotation-store.ts';
import { createAnnotationStore } from './annotation-store.ts';
import { AnnotationDatabase, type SetAside } from './database.ts';
import type { MirrorClient } from './mirror-client.ts';
import { readAll } from './reconcile-run.ts';

export interface FakeMirror extends MirrorClient {
  readonly rows: Map<string, Change>;
  /** Keys and revisions in the order of the messages that were taken. */
  readonly log: string[];
  /** Makes every call fail, never answer, or go through. */
  mode: 'works' | 'fails' | 'throws' | 'hangs' | 'unreadable';
  /** Makes it refuse messages that carry this row. */
  refused: string | undefined;
}

/** A mirror that holds to the rule of the real one: only a higher revision replaces a row. */
export function createFakeMirror(initial: readonly Change[] = []): FakeMirror {
  const mirror: FakeMirror = {
    rows: new Map(initial.map((change) => [changeKey(change), change])),
    log: [],
    mode: 'works',
    refused: undefined,
    read: async () => {
      if (mirror.mode === 'hangs') return new Promise(() => undefined);
      if (mirror.mode === 'throws') throw new Error('gone');
      if (mirror.mode !== 'works') return fail('internal', 'The mirror’s file is locked.');
      return Promise.resolve(ok(structuredClone([...mirror.rows.values()])));
    },
    write: async (changes) => {
      if (mirror.mode === 'hangs') return new Promise(() => undefined);
      if (mirror.mode === 'throws') throw new Error('gone');
      if (mirror.mode === 'fails') return fail('internal', 'The mirror’s file is locked.');
      await Promise.resolve();
      if (changes.some((change) => change.row.id === mirror.refused)) return fail('bad-request', 'A row is not valid.');
      let written = 0;
      for (const change of structuredClone(changes)) {
        const known = mirror.rows.get(changeKey(change));
        if (known !== undefined && known.row.revision >= change.row.revision) continue;
        mirror.rows.set(changeKey(change), change);
        mirror.log.push(`${change.row.id}@${String(change.row.revision)}`);
        written += 1;
      }
      return ok({ written });
    },
  };
  return mirror;
}

/** What a write that must succeed answers. */
export async function must<T>(result: Promise<Result<T>>): Promise<T> {
  return valueOf(await result);
}

let databases = 0;

/** A name no other test has. */
export function freshName(): string {
  databases += 1;
  return `carrel-test-${String(databases)}`;
}

export interface Bench {
  readonly store: AnnotationStore;
  readonly database: AnnotationDatabase;
  readonly mirror: FakeMirror;
  /** Planned tries: their waits, and how to make the next one happen. */
  readonly waits: number[];
  readonly fire: () => void;
}

/** A store over a database of that name; time counts up by one with each look at the clock. */
export function openBench(mirror = createFakeMirror(), name = freshName(), options: Partial<StoreOptions> = {}): Bench {
  const database = new AnnotationDatabase(name);
  const waits: number[] = [];
  let planned: (() => void) | undefined;
  let clock = 1_000;
  let ids = 0;
  const store = createAnnotationStore({
    database,
    mirror,
    now: () => (clock += 1),
    newId: () => `${name}-${String((ids += 1))}`,
    schedule: (task, ms) => {
      waits.push(ms);
      planned = task;
      return () => (planned = undefined);
    },
    ...options,
  });
  return { store, database, mirror, waits, fire: () => planned?.() };
}

/** What a copy holds, in an order that can be compared. */
export function contents(changes: Iterable<Change>): readonly string[] {
  return [...changes].map(canonical).sort();
}

/** Rows that gave way to another copy of themselves, newest first. */
export async function setAsideRows(database: AnnotationDatabase): Promise<readonly SetAside[]> {
  return (await database.setAside.toArray()).sort((a, b) => b.at - a.at);
}

/** What both copies of a bench hold. */
export async function bothCopies({ database, mirror }: Bench): Promise<{ readonly window: readonly string[]; readonly mirror: readonly string[] }> {
  return { window: contents(await readAll(database)), mirror: contents(mirror.rows.values()) };
}

export const paper = (name: string): PaperId => `arxiv:${name}` as PaperId;

export function note(name: string, revision: number, markdown: string, changed: Partial<Note> = {}): Change {
  const id = paper(name);
  return { table: 'notes', row: { id, paperId: id, revision, createdAt: 1, updatedAt: revision, deleted: false, markdown, ...changed } };
}

export const anchor: Anchor = { start: 0, end: 4, exact: 'Deep', prefix: '', suffix: ' learning', textHash: 'h' };
