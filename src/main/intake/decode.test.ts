import { describe, expect, it } from 'vitest';
import { readPageDump } from '../../domain/formats/page-dump/read-page-dump.ts';
import { SIZE_LIMIT } from '../../domain/formats/size-limit.ts';
import { decodeSource } from './decode.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const bytes = (...values: readonly number[]) => Uint8Array.from(values);
const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

function utf16(text: string, bigEndian: boolean): Uint8Array {
  const out = new Uint8Array(2 + text.length * 2);
  const view = new DataView(out.buffer);
  view.setUint16(0, 0xfeff, !bigEndian);
  for (let i = 0; i < text.length; i += 1) view.setUint16(2 + i * 2, text.charCodeAt(i), !bigEndian);
  return out;
}

function decoded(source: Uint8Array) {
  const result = decodeSource(source, 'page.txt');
  return result.ok ? result.value : result.error.code;
}

describe('decodeSource reads', () => {
  const text = 'Schrödinger — 深度 😀\nsecond line';

  it.each([
    ['UTF-8', utf8(text)],
    ['UTF-8 with byte order mark', utf8(`\ufeff${text}`)],
    ['UTF-16 little endian', utf16(text, false)],
    ['UTF-16 big endian', utf16(text, true)],
  ])('%s', (_, source) => {
    expect(decoded(source)).toBe(text);
  });

  it('windows-1252 where the bytes are no UTF-8, its own characters included', () => {
    expect(decoded(latin1('Schr\xf6dinger \x93waves\x94 \x96 10 \x80 and more words around it'))).toBe('Schrödinger “waves” – 10 € and more words around it');
  });

  it('text that only begins like a program or an archive', () => {
    expect(decoded(utf8('MZ is how this text begins.'))).toBe('MZ is how this text begins.');
    expect(decoded(utf8('Rar! A very short story'))).toBe('Rar! A very short story');
  });
});

describe('decodeSource marks an end inside a character', () => {
  it.each([
    ['UTF-8, 1 byte of 2', bytes(0x61, 0xc3), 'a\ufffd'],
    ['UTF-8, 2 bytes of 3', bytes(0x61, 0xe6, 0xb7), 'a\ufffd'],
    ['UTF-8, 3 bytes of 4', bytes(0x61, 0xf0, 0x9f, 0x98), 'a\ufffd'],
    ['UTF-16, an odd byte', bytes(0xff, 0xfe, 0x61, 0x00, 0x62), 'a\ufffd'],
    ['UTF-16, half a pair', bytes(0xff, 0xfe, 0x61, 0x00, 0x3d, 0xd8), 'a\ufffd'],
  ])('%s', (_, source, text) => {
    expect(decoded(source)).toBe(text);
  });

  it('so that the reader finds the cut although a sentence ends before it', () => {
    const page = utf8('Counting Swifts\nWe count swifts at dusk. They come home late and leave early.\nLetters That Lean\nWe read letters that lean to the left. That is all. Ö');
    const result = readPageDump(decoded(page.subarray(0, page.length - 1)));
    expect(result.ok ? [result.value.records.length, result.value.cutOff?.code] : result.error).toEqual([1, 'source-cut-off']);
  });
});

describe('decodeSource refuses', () => {
  it.each([
    ['%PDF-1.7\n', 'a PDF file'],
    ['PK\x03\x04rest', 'a ZIP archive'],
    ['\x89PNG\r\n\x1a\n', 'a PNG picture'],
    ['\x1f\x8b\x08', 'a file compressed with gzip'],
    ['\x7fELF\x02', 'a program (ELF)'],
    ['MZ\x90\0\x03', 'a program for Windows'],
    ['words\0words', 'a binary file'],
  ])('%j, and says what it is', (start, what) => {
    const result = decodeSource(latin1(start), 'page.txt');
    expect(result.ok ? undefined : result.error.code).toBe('source-binary');
    expect(result.ok ? undefined : result.error.message).toContain(`“page.txt” is no text: it is ${what}`);
  });

  it('no bytes at all', () => {
    expect(decoded(bytes())).toBe('source-empty');
  });

  it('more than 32 MiB, and names size and limit', () => {
    const result = decodeSource(new Uint8Array(SIZE_LIMIT + 1), 'page.txt');
    expect(result.ok ? undefined : result.error).toMatchObject({
      code: 'source-too-large',
      message: '“page.txt” has 32.1 MiB, and a source can have 32 MiB at most.',
    });
    expect(decoded(new Uint8Array(SIZE_LIMIT).fill(0x61))).toHaveLength(SIZE_LIMIT);
  });

  it('damaged UTF-8, and names the line', () => {
    const damaged = Uint8Array.from([...utf8('Schrödinger\nÅngström\n'), 0xff, ...utf8(' more\n')]);
    const result = decodeSource(damaged, 'page.txt');
    expect(result.ok ? undefined : result.error).toMatchObject({
      code: 'source-not-text',
      message: '“page.txt” is damaged in line 3: the bytes there are no characters in UTF-8.',
    });
  });

  it.each([
    ['a lone continuation byte among characters', [0xc3, 0xb6, 0xc3, 0xb6, 0x80]],
    ['an overlong form', [0xc3, 0xb6, 0xc3, 0xb6, 0xe0, 0x80, 0x80, 0x61]],
    ['a surrogate', [0xc3, 0xb6, 0xc3, 0xb6, 0xc3, 0xb6, 0xc3, 0xb6, 0xed, 0xa0, 0x80, 0x61]],
    ['bytes that are text in no encoding', [0x81, 0x8d, 0x01, 0x02, 0xff]],
    ['mostly bytes outside ASCII', [0xe4, 0xf6, 0xfc, 0xe4, 0x61]],
  ])('%s', (_, values) => {
    expect(decoded(Uint8Array.from(values))).toBe('source-not-text');
  });
});
