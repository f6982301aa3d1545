/** Reads the file that a person chose, dropped or named on the command line. */
import { open, readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { fail, ok } from '../../domain/result.ts';
import type { Result } from '../../domain/result.ts';
import { SIZE_LIMIT, sizeLimitOf, tooLarge } from '../../domain/formats/size-limit.ts';

/** A file as it was read. `name` is the last part of its path. */
interface FileSource {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Reads `path` whole. A file above the size limit is refused before it is read. Fails with
 * `source-too-large`, or with `source-unreadable` for a folder, a device, a missing file or one that
 * may not be read.
 */
export async function readFileSource(path: string): Promise<Result<FileSource>> {
  try {
    const stats = await stat(path);
    if (stats.isDirectory()) return fail('source-unreadable', `“${path}” is a folder.`, 'Choose a file in it.');
    if (!stats.isFile()) return fail('source-unreadable', `“${path}” is no ordinary file.`, 'Choose a text file.');
    const limit = stats.size > SIZE_LIMIT ? sizeLimitOf(await beginningOf(path)) : SIZE_LIMIT;
    if (stats.size > limit) return tooLarge(basename(path), stats.size, limit);
    return ok({ name: basename(path), bytes: new Uint8Array(await readFile(path)) });
  } catch (error) {
    return unreadable(path, error instanceof Error && 'code' in error ? String(error.code) : '');
  }
}

async function beginningOf(path: string): Promise<Uint8Array> {
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(64), 0, 64, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

function unreadable(path: string, code: string): Result<never> {
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return fail('source-unreadable', `There is no file “${path}”.`, 'Check the name, or choose the file again.');
    case 'EACCES':
    case 'EPERM':
      return fail('source-unreadable', `This account may not read “${path}”.`, 'Change the permissions of the file, or copy it to a folder of yours.');
    default:
      return fail('source-unreadable', `“${path}” could not be read${code === '' ? '' : ` (${code})`}.`, 'Copy the file to another place and try again.');
  }
}
