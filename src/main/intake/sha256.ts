import { createHash } from 'node:crypto';
import type { LineHash } from '../../domain/formats/archive/archive.ts';

/** A fresh SHA-256 over UTF-8. */
export function sha256(): LineHash {
  const hash = createHash('sha256');
  return { add: (text) => void hash.update(text), hex: () => hash.digest('hex') };
}
