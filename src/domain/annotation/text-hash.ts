/** A fingerprint of a text, to see at once whether offsets still belong to it. Not for security. */

const OFFSET_HIGH = 0xcbf29ce4;
const OFFSET_LOW = 0x84222325;
/** The prime is 2^40 + 435. */
const PRIME_LOW = 435;
const TWO_TO_32 = 2 ** 32;

/**
 * 64-bit FNV-1a of `text` as 16 hexadecimal digits, over its UTF-16 code units, low byte first (as
 * `Buffer.from(text, 'utf16le')` has them). Offsets count the same units, and an unpaired surrogate
 * is told apart from every other character. Source: draft-eastlake-fnv, section 2.
 */
export function textHash(text: string): string {
  let high = OFFSET_HIGH;
  let low = OFFSET_LOW;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    for (const byte of [unit & 0xff, unit >>> 8]) {
      low = (low ^ byte) >>> 0;
      // (high, low) * (2^40 + 435) modulo 2^64, in parts that a double holds exactly.
      const product = low * PRIME_LOW;
      high = (high * PRIME_LOW + Math.floor(product / TWO_TO_32) + ((low << 8) >>> 0)) % TWO_TO_32;
      low = product % TWO_TO_32;
    }
  }
  return hex(high) + hex(low);
}

function hex(word: number): string {
  return word.toString(16).padStart(8, '0');
}
