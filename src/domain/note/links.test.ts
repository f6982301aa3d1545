import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PaperId } from '../paper/paper.ts';
import { linksOfNote, mentionsOf, writeLink } from './links.ts';

const ATTENTION = 'arxiv:1706.03762' as PaperId;
const link = writeLink(ATTENTION, 'Attention Is All You Need');

test('a link is readable and names its paper by id', () => {
  expect(link).toBe('[[arxiv:1706.03762|Attention Is All You Need]]');
  expect(linksOfNote(`See ${link}.`)).toEqual([
    { start: 4, end: 4 + link.length, paperId: ATTENTION, text: 'Attention Is All You Need' },
  ]);
});

test('words in brackets are a link that names no paper for certain', () => {
  expect(linksOfNote('[[layer normalisation]]')).toEqual([{ start: 0, end: 23, paperId: null, text: 'layer normalisation' }]);
});

test('an id without words shows the id', () => {
  expect(linksOfNote('[[arxiv:1706.03762]]')[0]).toMatchObject({ paperId: ATTENTION, text: ATTENTION });
});

test('in a table the bar is escaped, and read all the same', () => {
  const written = writeLink(ATTENTION, 'Attention', true);
  expect(written).toBe(String.raw`[[arxiv:1706.03762\|Attention]]`);
  expect(linksOfNote(`| a | ${written} |`)).toMatchObject([{ paperId: ATTENTION, text: 'Attention' }]);
});

test.each(['`[[a]]`', '```\n[[a]]\n```', '[[]]', '[[ ]]', '[[|words]]', '[[a\nb]]', '[a]', String.raw`\[[a]]`])('finds no link in %j', (markdown) => {
  expect(linksOfNote(markdown)).toEqual([]);
});

test('any id and title come back from the link that was written for them', () => {
  const title = fc.stringMatching(/^[A-Za-z0-9[\]|\\#*:,.() -]{1,60}$/).filter((text) => /^[A-Za-z]/.test(text) && !/[\\]/.test(text));
  const id = fc.tuple(fc.constantFrom('doi:', 'arxiv:', 'title:'), fc.stringMatching(/^10\.[0-9a-z/<>()[\]|;:%.-]{1,30}$/)).map((parts) => parts.join('') as PaperId);
  fc.assert(
    fc.property(id, title, fc.boolean(), (paperId, words, inTable) => {
      const [found, ...others] = linksOfNote(`before ${writeLink(paperId, words, inTable)} after`);
      expect(others).toEqual([]);
      expect(found?.paperId).toBe(paperId);
    }),
    { examples: [['doi:10.1', 'A]]][[a', false]] },
  );
});

test.each([
  ['First one. As in LINK, norms matter. Third.', 'As in LINK, norms matter.'],
  ['- a point\n- **compare** with LINK (cf. Fig. 2)\n- another', 'compare with LINK (cf. Fig. 2)'],
  ['Words before\nand LINK on a wrapped line.\n\nNext paragraph.', 'Words before and LINK on a wrapped line.'],
  ['> quoted `code` and LINK', 'quoted code and LINK'],
  ['## Beside LINK\nText below.', 'Beside LINK'],
  ['- [ ] read LINK first', 'read LINK first'],
  ['See [the page](https://example.org/a_(b)) and LINK. Then $x_1$.', 'See the page and LINK.'],
  ['| paper | why |\n| --- | --- |\n| LINK | first |', 'LINK first'],
])('the sentence of a mention: %j', (markdown, sentence) => {
  const name = 'Attention Is All You Need';
  const [mention] = mentionsOf(markdown.replace('LINK', link), ATTENTION);
  expect(mention?.sentence).toBe(sentence.replace('LINK', name));
  expect(mention?.sentence.slice(mention.start, mention.end)).toBe(name);
});

test('another paper, or the id as mere words, is no mention', () => {
  expect(mentionsOf(`see ${link} and arxiv:2203.00555`, 'arxiv:2203.00555' as PaperId)).toEqual([]);
  expect(mentionsOf('[[arxiv:1706.037625|Other]]', ATTENTION)).toEqual([]);
});

test('one sentence with two links mentions both', () => {
  const other = writeLink('title:0123456789abcdef' as PaperId, 'Other [v2]');
  const [mention] = mentionsOf(`Both ${link} and ${other} agree.`, ATTENTION);
  expect(mention?.sentence).toBe('Both Attention Is All You Need and Other [v2] agree.');
});

test('any note at all can be asked for mentions', () => {
  const piece = fc.oneof(fc.string({ maxLength: 8 }), fc.constantFrom(link, '\n', '\n\n', '. ', '- ', '> ', '|', '`', '**', '$'));
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      for (const { sentence, start, end } of mentionsOf(pieces.join(''), ATTENTION)) {
        // A bracket right behind a link belongs to its title, which may end with one.
        expect(sentence.slice(start, end)).toMatch(/^Attention Is All You Need\]*$/u);
      }
    }),
  );
});
