import { textHash } from '../annotation/text-hash.ts';

/**
 * An id that the same source always gives: a UUID of version 8 (RFC 9562, section 5.8) over `parts`. A second
 * import of an annotation thus meets the first one. Two 64-bit hashes make its 122 bits.
 */
export function stableId(...parts: readonly string[]): string {
  const text = JSON.stringify(parts);
  const hex = textHash(text) + textHash(`carrel\n${text}`);
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 0x3) | 0x8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
