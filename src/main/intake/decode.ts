/** From the bytes of a source to its text. */
import { sizeLimitOf, tooLarge } from '../../domain/formats/size-limit.ts';
import { fail, ok } from '../../domain/result.ts';
import type { Result } from '../../domain/result.ts';
import { isDamagedUtf8, utf8Text, windowsText } from './encodings.ts';

const COPY_TEXT = 'Open it in the program it belongs to, copy the text and paste it here.';

/** First bytes of formats that people drop by mistake. */
const SIGNATURES: readonly (readonly [bytes: string, what: string])[] = [
  ['%PDF-', 'a PDF file'],
  ['PK\x03\x04', 'a ZIP archive (Word, EPUB and OpenDocument files are such archives too)'],
  ['PK\x05\x06', 'an empty ZIP archive'],
  ['\x89PNG', 'a PNG picture'],
  ['\xff\xd8\xff', 'a JPEG picture'],
  ['GIF8', 'a GIF picture'],
  ['RIFF', 'a picture or sound file (RIFF)'],
  ['\x1f\x8b', 'a file compressed with gzip'],
  ['BZh', 'a file compressed with bzip2'],
  ['\xfd7zXZ', 'a file compressed with xz'],
  ['\x28\xb5\x2f\xfd', 'a file compressed with zstd'],
  ['7z\xbc\xaf', 'a 7z archive'],
  ['Rar!', 'a RAR archive'],
  ['\x7fELF', 'a program (ELF)'],
  ['MZ', 'a program for Windows'],
  ['SQLite format 3\0', 'an SQLite database'],
  ['\xd0\xcf\x11\xe0', 'a document of an older Office program'],
];

/**
 * Decodes `bytes` as UTF-8 (with or without byte order mark), UTF-16 with byte order mark, or, where
 * they are no UTF-8 and still look like text, windows-1252. `name` is how messages call the source.
 *
 * Where the bytes stop inside a character, the text ends in U+FFFD: the readers know that as a
 * source that is cut off. Fails with `source-empty`, `source-too-large`, `source-binary` (names what
 * it is) or `source-not-text` (names the line).
 */
export function decodeSource(bytes: Uint8Array, name: string): Result<string> {
  if (bytes.length === 0) return fail('source-empty', `“${name}” is empty.`, 'Copy the page again and make sure that its text is selected.');
  const limit = sizeLimitOf(bytes);
  if (bytes.length > limit) return tooLarge(name, bytes.length, limit);
  if (startsWith(bytes, [0xff, 0xfe])) return ok(utf16Text(bytes.subarray(2), 'utf-16le'));
  if (startsWith(bytes, [0xfe, 0xff])) return ok(utf16Text(bytes.subarray(2), 'utf-16be'));
  const what = binaryKind(bytes);
  if (what !== undefined) return fail('source-binary', `“${name}” is no text: it is ${what}.`, COPY_TEXT);
  const utf8 = utf8Text(bytes);
  if (utf8.ok) return ok(utf8.text);
  const western = isDamagedUtf8(bytes) ? undefined : windowsText(bytes);
  if (western !== undefined) return ok(western);
  const line = lineOf(bytes, utf8.badAt);
  return fail('source-not-text', `“${name}” is damaged in line ${line}: the bytes there are no characters in UTF-8.`, 'Save the text again as UTF-8, or copy the page and paste it.');
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, i) => bytes[i] === byte);
}

function binaryKind(bytes: Uint8Array): string | undefined {
  const known = SIGNATURES.find(([signature]) => startsWith(bytes, [...signature].map((character) => character.charCodeAt(0))));
  // Letters alone can begin a text as well ("MZ…", "RIFF"); a text has no control characters near them.
  if (known !== undefined && (!/^[\x20-\x7e]+$/.test(known[0]) || known[0] === '%PDF-' || hasControls(bytes.subarray(0, 512)))) return known[1];
  return bytes.includes(0) ? 'a binary file (it contains zero bytes)' : undefined;
}

function hasControls(bytes: Uint8Array): boolean {
  return bytes.some((byte) => byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d && byte !== 0x0c);
}

/** An odd byte or half a surrogate pair at the end becomes U+FFFD. */
function utf16Text(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): string {
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
}

function lineOf(bytes: Uint8Array, at: number): string {
  let line = 1;
  for (let i = 0; i < at; i += 1) if (bytes[i] === 0x0a) line += 1;
  return line.toLocaleString('en');
}
