/** The file in which the windows are kept, so that they come back as they were. */
import { readFileSync, renameSync } from 'node:fs';
import { writeWhole } from '../files/write-whole.ts';
import { readKeptWindows, writeKeptWindows, type KeptWindow } from './kept-windows.ts';

/** Milliseconds that changes are gathered: a window that is dragged moves sixty times a second. */
const PACE_MS = 150;

export interface WindowFile {
  /** The windows of the last run, the one to come to the front last; empty for a first start. */
  readonly read: () => readonly KeptWindow[];
  /** Keeps what `windows` gives a moment from now. */
  readonly changed: (windows: () => readonly KeptWindow[]) => void;
  /** Waits until everything is on disk that was to be kept. */
  readonly settled: () => Promise<void>;
}

/**
 * Nothing about this file stops Carrel: one that can't be understood is set aside under another name, and
 * one that can't be written costs no more than the windows' places. Both are said in the log.
 */
export function createWindowFile(file: string): WindowFile {
  let waiting: NodeJS.Timeout | undefined;
  let next: (() => readonly KeptWindow[]) | undefined;
  let writing: Promise<void> = Promise.resolve();
  let written = '';

  const write = (): Promise<void> => {
    clearTimeout(waiting);
    waiting = undefined;
    const text = next === undefined ? written : writeKeptWindows(next());
    next = undefined;
    if (text !== written) {
      written = text;
      writing = writing.then(() => writeWhole(file, [text])).then(
        () => undefined,
        (error: unknown) => {
          written = '';
          console.warn(`The places of the windows could not be kept in ${file}:`, error);
        },
      );
    }
    return writing;
  };
  return {
    read: () => readOrSetAside(file),
    changed: (windows) => {
      next = windows;
      waiting ??= setTimeout(() => void write(), PACE_MS);
    },
    settled: write,
  };
}

function readOrSetAside(file: string): readonly KeptWindow[] {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) {
      console.warn(`The places of the windows could not be read from ${file}:`, error);
    }
    return [];
  }
  const windows = readKeptWindows(text);
  if (windows !== null) return windows;
  const aside = `${file}.broken`;
  try {
    renameSync(file, aside);
    console.warn(`The places of the windows in ${file} could not be understood; the file is kept as ${aside}.`);
  } catch (error) {
    console.warn(`The places of the windows in ${file} could not be understood, nor could the file be set aside:`, error);
  }
  return [];
}
