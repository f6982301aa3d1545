import { expect, test } from 'vitest';
import { publishedPaper, samplePaper } from '../export/sample-papers.fixture.ts';
import { bibliography } from './bibliography.ts';
import { CITATION_STYLES, plainCitation } from './citation.ts';

test('one paper is its citation alone, in every style', () => {
  for (const style of CITATION_STYLES) expect(bibliography([samplePaper], style).text).toBe(plainCitation(samplePaper, style));
  expect(bibliography([publishedPaper], 'apa').html).toContain('<i>IEEE TPAMI 46(10), 2024</i>');
  expect(bibliography([publishedPaper], 'apa').html).not.toContain('<p>');
});

test('several papers are a paragraph each, in the order given', () => {
  const { text, html } = bibliography([publishedPaper, samplePaper], 'apa');
  expect(text.split('\n')).toEqual([plainCitation(publishedPaper, 'apa'), plainCitation(samplePaper, 'apa')]);
  expect(html.match(/<p>/gu)).toHaveLength(2);
});

test('IEEE numbers the entries of a list', () => {
  const { text } = bibliography([publishedPaper, samplePaper], 'ieee');
  expect(text.split('\n')).toEqual([`[1] ${plainCitation(publishedPaper, 'ieee')}`, `[2] ${plainCitation(samplePaper, 'ieee')}`]);
});

test('nothing of a title is taken for HTML', () => {
  expect(bibliography([{ ...samplePaper, title: 'If a < b & c' }], 'mla').html).toContain('If a &lt; b &amp; c');
});
