import { readFileSync } from 'node:fs';
import { objectOf, parsedJson, stringOf } from '../../domain/formats/json-values.ts';

/** A file of the kept folder. */
export interface KeptFile {
  readonly name: string;
  /** SHA-256 of what Carrel wrote last. */
  readonly hash: string;
  /** The file beside which this one stands, because someone changed it. */
  readonly besideOf?: string;
}

/** Which folder is kept, and what Carrel wrote into it, by paper. */
export interface FolderFile {
  readonly folder: string | null;
  readonly files: Readonly<Record<string, KeptFile>>;
}

/** Reads what was remembered; a file that is missing or damaged means that no folder is kept. */
export function readFolderFile(path: string): FolderFile {
  const json = objectOf(parsedJson(textOf(path)));
  const folder = stringOf(json['folder']) ?? null;
  const files = Object.entries(objectOf(json['files'])).flatMap(([id, value]) => {
    const { name, hash, besideOf } = objectOf(value);
    // A name with a path in it would lead out of the folder.
    if (typeof name !== 'string' || typeof hash !== 'string' || /[\\/]/u.test(name)) return [];
    return [[id, { name, hash, ...(typeof besideOf === 'string' ? { besideOf } : {}) }] as const];
  });
  return { folder, files: Object.fromEntries(files) };
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
