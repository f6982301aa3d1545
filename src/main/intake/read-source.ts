/** Reads a source of any format: decodes it, tells what it is, hands it to its reader. */
import { readPageDump } from '../../domain/formats/page-dump/read-page-dump.ts';
import type { ReadSource } from '../../domain/paper/import-report.ts';
import type { Result } from '../../domain/result.ts';
import { decodeSource } from './decode.ts';
import { looksLikeStarterLibrary, readStarterLibrary } from './starter-library.ts';

/** `name` is how messages call the source: a file name, or "Pasted text". */
export function readSource(name: string, bytes: Uint8Array): Result<ReadSource> {
  const decoded = decodeSource(bytes, name);
  if (!decoded.ok) return decoded;
  return looksLikeStarterLibrary(decoded.value) ? readStarterLibrary(decoded.value) : readPageDump(decoded.value);
}
