/** Writing a file so that a power cut leaves the old one or the new one, never half of either. */
import { open, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Characters that are gathered before they go to disk. */
const CHUNK = 256 * 1024;

/**
 * Writes a text to `path` as a whole or not at all: into a temporary file beside it, which is flushed,
 * measured and renamed. Answers with its length in bytes. Throws what the file system throws; then nothing
 * has changed at `path` and the temporary file is gone.
 */
export async function writeWhole(path: string, pieces: AsyncIterable<string> | Iterable<string>): Promise<number> {
  const temporary = join(dirname(path), `.${basename(path)}.${String(process.pid)}.part`);
  try {
    const length = await writePieces(temporary, pieces);
    const { size } = await stat(temporary);
    // A full disk may take fewer bytes than it was given without an error.
    if (size !== length) throw Object.assign(new Error('the disk is full'), { code: 'ENOSPC' });
    await rename(temporary, path);
    await flushFolder(dirname(path));
    return length;
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

async function writePieces(path: string, pieces: AsyncIterable<string> | Iterable<string>): Promise<number> {
  const file = await open(path, 'w');
  try {
    let length = 0;
    let waiting = '';
    const flush = async (): Promise<void> => {
      const bytes = Buffer.from(waiting);
      waiting = '';
      length += bytes.length;
      // `writeFile` goes on until every byte is written or fails; `write` may stop early.
      await file.writeFile(bytes);
    };
    for await (const piece of pieces) {
      waiting += piece;
      if (waiting.length >= CHUNK) await flush();
    }
    await flush();
    await file.sync();
    return length;
  } finally {
    await file.close();
  }
}

/** A renamed file survives the plug being pulled only when its folder is on disk too. Not every system has it. */
async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}
