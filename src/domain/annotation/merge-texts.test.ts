import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeTexts } from './merge-texts.ts';

describe('two changes of one text', () => {
  it.each([
    ['in different paragraphs', 'one\n\ntwo\n\nthree', 'one more\n\ntwo\n\nthree', 'one\n\ntwo\n\nthree times', 'one more\n\ntwo\n\nthree times'],
    ['in different words of a line', 'a good deep method', 'a very good deep method', 'a good deep method indeed', 'a very good deep method indeed'],
    ['both at the end', 'Begun.', 'Begun.\n\nMine.', 'Begun.\n\nTheirs.', 'Begun.\n\nTheirs.\n\nMine.'],
    ['both in an empty text', '', 'mine', 'theirs', 'theirs\n\nmine'],
    ['of the same word', 'It is good.', 'It is great.', 'It is bad.', 'It is bad.\n\nIt is great.'],
    ['where one goes on with what the other has', '', 'hello', 'hello world', 'hello world'],
    ['where one deletes what the other has changed', 'keep\nold words\nkeep', 'keep\n\nkeep', 'keep\nold words and new ones\nkeep', 'keep\nold words and new ones\nkeep'],
    ['where one deletes a passage and the other writes elsewhere', 'a\n\nb\n\nc', 'a\n\nc', 'a\n\nb\n\nc\n\nd', 'a\n\nc\n\nd'],
    ['that differ in line breaks only', 'a\r\nb', 'a\nb c', 'a\r\nb', 'a\nb c'],
  ])('%s', (_name, base, mine, theirs, merged) => {
    expect(mergeTexts(base, mine, theirs)).toBe(merged);
  });

  const text = fc.array(fc.constantFrom('one', 'two', 'three', 'four', 'five'), { maxLength: 6 }).map((words) => words.join(' '));
  const lines = fc.array(text, { maxLength: 4 }).map((all) => all.join('\n'));
  /** The base with a stretch taken out and something written there. */
  const changed = (base: string, fresh: string): fc.Arbitrary<string> =>
    fc
      .record({ from: fc.nat(base.length), length: fc.nat(12), words: fc.array(fc.constantFrom(`${fresh}1`, `${fresh}2`, '\n', ' '), { maxLength: 5 }) })
      .map(({ from, length, words }) => base.slice(0, from) + words.join(' ') + base.slice(from + length));
  const threeTexts = lines.chain((base) => fc.tuple(fc.constant(base), changed(base, 'mine'), changed(base, 'theirs')));
  const wordsOf = (of: string): readonly string[] => of.split(/\s+/).filter((word) => word !== '');

  it('never lose a word that either has written', () => {
    fc.assert(
      fc.property(threeTexts, ([base, mine, theirs]) => {
        const [before, merged] = [new Set(wordsOf(base)), new Set(wordsOf(mergeTexts(base, mine, theirs)))];
        const written = [...wordsOf(mine), ...wordsOf(theirs)].filter((word) => !before.has(word));
        expect(written.filter((word) => !merged.has(word))).toEqual([]);
      }),
      { numRuns: 2_000 },
    );
  });

  it('never lose a word that both have left', () => {
    fc.assert(
      fc.property(threeTexts, ([base, mine, theirs]) => {
        // Of a word that stands twice each may have taken away another one.
        fc.pre(wordsOf(base).length === new Set(wordsOf(base)).size);
        const merged = new Set(wordsOf(mergeTexts(base, mine, theirs)));
        const left = wordsOf(mine).filter((word) => wordsOf(theirs).includes(word));
        expect(left.filter((word) => !merged.has(word))).toEqual([]);
      }),
      { numRuns: 2_000 },
    );
  });

  it('come to the one change where there was only one', () => {
    fc.assert(
      fc.property(threeTexts, ([base, mine]) => {
        expect(mergeTexts(base, mine, base)).toBe(mine);
        expect(mergeTexts(base, base, mine)).toBe(mine);
      }),
    );
  });
});
