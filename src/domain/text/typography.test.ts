import { describe, expect, it } from 'vitest';
import { plainText } from './plain-text.ts';

describe('TeX typography', () => {
  it.each([
    ["``direct'' way", '“direct” way'],
    ['``mixed" marks', '“mixed” marks'],
    ["`single' marks", '‘single’ marks'],
    ["`it's one' mark", "‘it's one’ mark"],
    ['a tool -- one of many', 'a tool – one of many'],
    ['pages 3--5, a---b', 'pages 3–5, a—b'],
    ['words~(and more)', 'words\u00a0(and more)'],
    ['Fig.~2', 'Fig.\u00a02'],
    ['100\\% of R\\&D, x\\_y, \\#1, \\$5, \\{a\\}', '100% of R&D, x_y, #1, $5, {a}'],
    ['10\\,000 and e.g.\\ this', '10\u2009000 and e.g. this'],
    ['\\alpha particle, 3\\times', 'α particle, 3×'],
    ['\\LaTeX{} and \\ldots', 'LaTeX and …'],
  ])('sets %j', (source, expected) => {
    expect(plainText(source)).toBe(expected);
  });

  it.each([
    '--flag and --flag=1', 'i-- and ++i', 'a ---- b', '-- at the beginning', '~5 or ~100', '~/code', '5\'10\'\' tall', '``unclosed', "``code``", '`code` and `more`',
    '``a "b" c', "don't", '"plain"', "'single'", 'dir\\file.txt', 'C:\\new\\text', 'a\\b', '\\', '\\\\host\\share',
  ])('leaves %j alone', (source) => {
    expect(plainText(source)).toBe(source);
  });
});
