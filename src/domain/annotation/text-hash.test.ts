import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textHash } from './text-hash.ts';

/** FNV-1a as the draft states it, in whole numbers of any size. */
function reference(bytes: Iterable<number>): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of bytes) hash = ((hash ^ BigInt(byte)) * 0x100000001b3n) & 0xffffffffffffffffn;
  return hash.toString(16).padStart(16, '0');
}

describe('textHash', () => {
  it('is 64-bit FNV-1a of the UTF-16 code units', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(textHash(text)).toBe(reference(Buffer.from(text, 'utf16le')));
      }),
    );
  });

  it('has the offset basis for an empty text', () => {
    expect(textHash('')).toBe('cbf29ce484222325');
  });

  it('tells unpaired surrogates apart', () => {
    expect(textHash('\ud83d')).not.toBe(textHash('\ud83e'));
  });
});
