import { describe, expect, it } from 'vitest';
import { cleanLine, cleanText, withPlainNewlines, witnessOf } from './clean-text.ts';

describe('cleanText', () => {
  it('joins wrapped lines with a space and collapses white space of every kind', () => {
    expect(cleanText('A quiet\u00a0 desk\t by\n   the window \n')).toBe('A quiet desk by the window');
  });

  it('drops characters without width, and joiners that join nothing', () => {
    expect(cleanText('a\u200bb\ufeffc\u2060d\u00ade \u200df')).toBe('abcde f');
    expect(cleanText('می\u200cخواهم 👩\u200d🔬')).toBe('می\u200cخواهم 👩\u200d🔬');
  });

  it('keeps TeX and every visible character as they are', () => {
    const tex = 'O(N^{-\\delta}) \\leq $x_1$, 63\\% of ﬁxed “points” … Ångström';
    expect(cleanText(tex)).toBe(tex);
  });

  it('keeps a hyphen at a line end without evidence, and puts no space behind it', () => {
    expect(cleanText('We use self-\nattention')).toBe('We use self-attention');
  });

  it('takes the hyphen out where the source spells the word as one elsewhere', () => {
    const source = 'The transformer is deep.\nA trans-\nformer with self-\nattention';
    expect(cleanText('A trans-\nformer with self-\nattention', witnessOf(source))).toBe('A transformer with self-attention');
  });

  it('keeps the hyphen where the source spells the word both ways', () => {
    expect(cleanText('pre-\ntraining', witnessOf('pretraining and pre-training'))).toBe('pre-training');
  });

  it('leaves a space behind a suspended hyphen', () => {
    expect(cleanText('pre-\nand post-training')).toBe('pre- and post-training');
  });

  it('keeps an address that was broken at a hyphen in one piece', () => {
    const witness = witnessOf('the word readmap');
    expect(cleanText('See https://a.org/read-\nmap for more', witness)).toBe('See https://a.org/read-map for more');
  });

  it('joins at a soft hyphen and puts no space between Chinese lines', () => {
    expect(cleanText('lan\u00ad\ntern')).toBe('lantern');
    expect(cleanText('深度\n学习')).toBe('深度学习');
  });
});

it('makes every line break one character and drops the byte order mark', () => {
  expect(withPlainNewlines('\ufeffa\r\nb\rc\nd')).toBe('a\nb\nc\nd');
});

it('cleans one line', () => {
  expect(cleanLine(' \u200b View\u00a0PDF ')).toBe('View PDF');
});
