/** UTF-8 and windows-1252, each with an answer to "is it really that?". */

type Utf8Text =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly badAt: number };

/**
 * Decodes UTF-8, a byte order mark dropped. Bytes that stop inside the last character are no error:
 * U+FFFD stands for that character. `badAt` is the offset of the first byte that is no UTF-8.
 */
export function utf8Text(bytes: Uint8Array): Utf8Text {
  const end = bytes.length - unfinishedLength(bytes);
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, end));
    return { ok: true, text: end < bytes.length ? `${text}\ufffd` : text };
  } catch {
    return { ok: false, badAt: sequences(bytes.subarray(0, end)).firstBad };
  }
}

/** How many bytes at the end begin a character that isn't finished. */
function unfinishedLength(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return sequenceLength(byte) > back ? back : 0;
  }
  return 0;
}

function sequenceLength(lead: number): number {
  if (lead >= 0xc2 && lead <= 0xdf) return 2;
  if (lead >= 0xe0 && lead <= 0xef) return 3;
  return lead >= 0xf0 && lead <= 0xf4 ? 4 : 1;
}

/** Whether the bytes are UTF-8 with a few bad ones: decoding them as anything else would spoil the good ones. */
export function isDamagedUtf8(bytes: Uint8Array): boolean {
  const { good, bad } = sequences(bytes);
  return good > bad;
}

/** Counts the characters of two bytes and more, and the bytes that belong to none. */
function sequences(bytes: Uint8Array): { readonly good: number; readonly bad: number; readonly firstBad: number } {
  let good = 0;
  let bad = 0;
  let firstBad = -1;
  for (let i = 0; i < bytes.length; ) {
    const lead = bytes[i] ?? 0;
    const length = lead < 0x80 ? 1 : sequenceLength(lead);
    const whole = lead < 0x80 || (length > 1 && isDecodable(bytes.subarray(i, i + length), length));
    if (lead >= 0x80 && whole) good += 1;
    if (!whole) {
      bad += 1;
      if (firstBad < 0) firstBad = i;
    }
    i += whole ? length : 1;
  }
  return { good, bad, firstBad };
}

/** Follows the table of well-formed sequences, Unicode 16, table 3-7. */
function isDecodable(bytes: Uint8Array, length: number): boolean {
  const [lead = 0, second = 0] = bytes;
  if (bytes.length < length || bytes.subarray(1).some((byte) => byte < 0x80 || byte > 0xbf)) return false;
  if (lead === 0xe0) return second >= 0xa0;
  if (lead === 0xed) return second <= 0x9f;
  if (lead === 0xf0) return second >= 0x90;
  return lead !== 0xf4 || second <= 0x8f;
}

/** What windows-1252 puts in 0x80 to 0x9f; a space where it has no character. Source: encoding.spec.whatwg.org */
const WINDOWS_1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/**
 * Decodes windows-1252 where the result looks like text: no control characters, none of its five
 * empty places, and fewer than 3 of 10 bytes outside ASCII. Undefined otherwise.
 */
export function windowsText(bytes: Uint8Array): string | undefined {
  let outside = 0;
  for (const byte of bytes) {
    if (byte >= 0x80) outside += 1;
    const isControl = byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d && byte !== 0x0c;
    if (isControl || byte === 0x7f || (byte >= 0x80 && byte < 0xa0 && WINDOWS_1252[byte - 0x80] === ' ')) return undefined;
  }
  if (outside > bytes.length * 0.3) return undefined;
  // Latin-1 is the same outside 0x80 to 0x9f. Node's own "windows-1252" is Latin-1 in some versions.
  return new TextDecoder('latin1').decode(bytes).replace(/[\u0080-\u009f]/g, (c) => WINDOWS_1252[c.charCodeAt(0) - 0x80] ?? c);
}
