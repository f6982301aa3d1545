/**
 * A folder of Markdown files that follows every change, for note programs that read folders. What Carrel
 * wrote is told by its hash: a file that someone else changed is theirs from then on, and Carrel's words
 * go into a file beside it.
 */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Change } from '../../domain/annotation/annotation.ts';
import { annotationIndex } from '../../domain/formats/export/exported-paper.ts';
import { markdownFileName } from '../../domain/formats/markdown/file-name.ts';
import { MARKDOWN_TEMPLATE_PREFERENCE, markdownOf } from '../../domain/formats/markdown/write-markdown.ts';
import type { PaperId } from '../../domain/paper/paper.ts';
import type { FolderState } from '../../ipc/exports.ts';
import { writeWhole } from '../files/write-whole.ts';
import type { ReasonOf } from './export-files.ts';
import { readFolderFile, type FolderFile, type KeptFile } from './folder-file.ts';
import type { ExportSource } from './source.ts';
import { templateIn } from './tools.ts';

export interface MarkdownFolder {
  readonly state: () => FolderState;
  /** Begins to keep this folder, or stops with null. Answers when it is up to date. */
  readonly keep: (folder: string | null) => Promise<FolderState>;
  /** Says which rows were written; their papers' files are rewritten soon, together. */
  readonly changed: (changes: readonly Change[]) => void;
  /** Brings every file up to date soon: papers have changed, or the program has just started. */
  readonly changedAll: () => void;
  /** Waits until everything that was asked for is done. */
  readonly settled: () => Promise<void>;
}

interface FolderOptions {
  readonly source: ExportSource;
  /** Where it is written down what is in the folder. */
  readonly stateFile: string;
  readonly reasonOf: ReasonOf;
  readonly onState: (state: FolderState) => void;
  /** Milliseconds that changes are gathered. */
  readonly pace: number;
}

/** The folder that `stateFile` names, if any; nothing is written before something changes. */
export function createMarkdownFolder({ source, stateFile, reasonOf, onState, pace }: FolderOptions): MarkdownFolder {
  let file: FolderFile = readFolderFile(stateFile);
  let problem: string | undefined;
  let waiting: Set<PaperId> | 'all' = new Set();
  let timer: NodeJS.Timeout | undefined;
  let turn: Promise<void> = Promise.resolve();

  const state = (): FolderState => ({
    folder: file.folder,
    files: Object.keys(file.files).length,
    beside: Object.values(file.files).flatMap(({ name, besideOf }) => (besideOf === undefined ? [] : [{ changed: besideOf, beside: name }])),
    ...(problem === undefined ? {} : { problem }),
  });
  const remember = (next: FolderFile): Promise<unknown> => {
    file = next;
    return writeWhole(stateFile, [JSON.stringify(file)]);
  };
  const run = (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    turn = turn.then(bringUpToDate);
    return turn;
  };
  const plan = (): void => {
    if (file.folder !== null) timer ??= setTimeout(() => void run(), pace).unref();
  };

  async function bringUpToDate(): Promise<void> {
    const asked = waiting;
    const { folder } = file;
    waiting = new Set();
    if (folder === null || (asked !== 'all' && asked.size === 0)) return;
    try {
      await mkdir(folder, { recursive: true });
      await remember({ folder, files: await updated(folder, asked) });
      problem = undefined;
    } catch (error) {
      // Nothing is forgotten: the next change, or the next start, tries all of it again.
      waiting = 'all';
      problem = `The folder “${folder}” is not up to date: ${reasonOf(error)}.`;
    }
    onState(state());
  }

  async function updated(folder: string, asked: ReadonlySet<PaperId> | 'all'): Promise<FolderFile['files']> {
    const rows = source.annotations();
    const index = annotationIndex(rows);
    const template = templateIn(rows);
    const files = new Map(Object.entries(file.files));
    const ids = asked === 'all' ? new Set([...index.papers, ...(files.keys() as Iterable<PaperId>)]) : asked;
    const taken = new Set((await readdir(folder)).map((name) => name.toLowerCase()));
    for (const id of ids) {
      const paper = source.paper(id);
      const known = files.get(id);
      if (paper.ok && index.papers.has(id)) {
        const wanted = known?.name ?? markdownFileName(paper.value, taken);
        const kept = await put(folder, known ?? { name: wanted, hash: '' }, markdownOf(index.of(paper.value), template), taken);
        files.set(id, kept);
        taken.add(kept.name.toLowerCase());
      } else if (known !== undefined) {
        await take(folder, known);
        files.delete(id);
      }
    }
    return Object.fromEntries(files);
  }

  return {
    state,
    keep: async (folder) => {
      await turn;
      await remember({ folder, files: folder === file.folder ? file.files : {} });
      problem = undefined;
      waiting = 'all';
      await run();
      return state();
    },
    changed: (changes) => {
      for (const { table, row } of changes) {
        const namesAll = table === 'readingLists' || (table === 'preferences' && row.id === MARKDOWN_TEMPLATE_PREFERENCE);
        if (namesAll) waiting = 'all';
        else if ('paperId' in row && waiting !== 'all') waiting.add(row.paperId);
      }
      plan();
    },
    changedAll: () => {
      waiting = 'all';
      plan();
    },
    settled: async () => {
      if (timer !== undefined) await run();
      await turn;
    },
  };
}

/** Writes a paper's file, or one beside it where the file is not as Carrel left it. */
async function put(folder: string, known: KeptFile, text: string, taken: ReadonlySet<string>): Promise<KeptFile> {
  const hash = hashOf(text);
  const there = await hashOfFile(join(folder, known.name));
  if (there === hash) return { ...known, hash };
  const isOurs = there === undefined || there === known.hash;
  const kept = isOurs ? known : { name: nameBeside(known.name, taken), besideOf: known.name };
  await writeWhole(join(folder, kept.name), [text]);
  return { ...kept, hash };
}

/** Takes away the file of a paper that has nothing of the reader's any more; a changed one stays. */
async function take(folder: string, { name, hash }: KeptFile): Promise<void> {
  const path = join(folder, name);
  if ((await hashOfFile(path)) === hash) await rm(path, { force: true });
}

function nameBeside(name: string, taken: ReadonlySet<string>): string {
  const base = name.replace(/(?: \(Carrel(?: \d+)?\))?\.md$/u, '');
  for (let number = 1; ; number += 1) {
    const beside = `${base} (Carrel${number === 1 ? '' : ` ${String(number)}`}).md`;
    if (!taken.has(beside.toLowerCase())) return beside;
  }
}

async function hashOfFile(path: string): Promise<string | undefined> {
  try {
    return hashOf(await readFile(path));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

function hashOf(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}
