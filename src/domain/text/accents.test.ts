import { describe, expect, it } from 'vitest';
import { plainText } from './plain-text.ts';

describe('TeX accents', () => {
  it.each([
    ['G\\"odel, G\\"{o}del, G{\\"o}del', 'Gödel, Gödel, Gödel'],
    ['\\"Uber and \\\'Etale', 'Über and Étale'],
    ['Erd\\H{o}s and Erd{\\H o}s', 'Erdős and Erdős'],
    ['na\\"{\\i}ve caf\\\'e', 'naïve café'],
    ['Fran\\c{c}ois \\v{S}koda Poincar\\\'e \\`a la', 'François Škoda Poincaré à la'],
    ['{\\L}ukasz, Stra\\ss e, \\O{}rsted', 'Łukasz, Straße, Ørsted'],
  ])('composes %j', (source, expected) => {
    expect(plainText(source)).toBe(expected);
  });

  it.each(['\\"quoted words\\"', '\\"open\\"', '\\d+ and \\b(x)\\b', '\\n and \\t', 'example\\.com', "\\'x"])('leaves %j alone', (source) => {
    expect(plainText(source)).toBe(source);
  });

  it('takes an escaped apostrophe for an apostrophe', () => {
    expect(plainText("it\\'s and don\\'t")).toBe("it's and don't");
  });
});
