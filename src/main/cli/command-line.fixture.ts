import { execFile, spawn, type ChildProcessByStdio } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';

const ENTRY = new URL('index.ts', import.meta.url).pathname;
const SAMPLES = new URL('../../../data/samples/', import.meta.url).pathname;
/** The rights of others to a folder. */
const ENTER_AND_READ = 0o005;
const NODE = ['--disable-warning=ExperimentalWarning', ENTRY] as const;

/** Pages to import: a whole one, and one that breaks off. */
export const PAGE = join(SAMPLES, 'page-dump-plain.txt');
export const CUT_OFF = join(SAMPLES, 'page-dump-cut-off.txt');

export interface Ended {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  readonly env?: NodeJS.ProcessEnv;
  readonly uid?: number;
}

/** The command line with a library of its own, for one test. */
export interface TestCommandLine {
  readonly folder: string;
  readonly library: string;
  /** Runs a command in this library, as a person does. */
  readonly carrel: (...args: readonly string[]) => Promise<Ended>;
  readonly remove: () => void;
}

/** The command line over a library in a fresh folder. */
export function testCommandLine(): TestCommandLine {
  const folder = mkdtempSync(join(tmpdir(), 'carrel-test-'));
  const library = join(folder, 'library');
  return {
    folder,
    library,
    carrel: (...args) => run(['--library', library, ...args]),
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Runs a command and waits for its end. */
export function run(args: readonly string[], options: RunOptions = {}): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(process.execPath, [...NODE, ...args], { maxBuffer: 1e8, ...options }, (error, out, err) => {
      resolve({ status: typeof error?.code === 'number' ? error.code : error === null ? 0 : -1, out, err });
    });
  });
}

/** Starts a command and does not wait. */
export function begin(args: readonly string[]): ChildProcessByStdio<null, Readable, Readable> {
  return spawn(process.execPath, [...NODE, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
}

/** The JSON that a command printed. */
export function json({ out }: Ended): unknown {
  return JSON.parse(out) as unknown;
}

/** Whether another user may run the program from here at all: every folder above it and above Node lets them in. */
export function readableByAll(): boolean {
  return [ENTRY, process.execPath].every((file) => isOpenTo(dirname(file)));
}

function isOpenTo(folder: string): boolean {
  const above = dirname(folder);
  const lets = (statSync(folder).mode & ENTER_AND_READ) === ENTER_AND_READ;
  return lets && (above === folder || isOpenTo(above));
}
