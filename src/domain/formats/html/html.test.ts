import fc from 'fast-check';
import { expect, test } from 'vitest';
import { describeSpan } from '../../annotation/describe-span.ts';
import { sampleExport, sampleHighlight, samplePaper, writeAll } from '../export/sample-papers.fixture.ts';
import { escapeHtml } from './escape-html.ts';
import { htmlWriter, type HtmlTools } from './write-html.ts';

const tools: HtmlTools = { mathMl: (tex) => (tex.includes('bad') ? undefined : `<math>${escapeHtml(tex)}</math>`), markdown: (markdown) => `<p>${escapeHtml(markdown)}</p>` };
const facts = { papers: 1, marks: 1, madeAt: 1_700_000_000_000 };

test('a page with a policy, drawn highlights, formulas and the reader’s words', () => {
  const html = writeAll(htmlWriter(facts, tools), [sampleExport]);
  expect(html).toContain('default-src &#39;none&#39;');
  expect(html).toContain('<mark class="green"><math>O(n \\log n)</math> suffices.</mark> Müller');
  expect(html).toContain('A note with &lt;b&gt;markup&lt;/b&gt; &amp; more.');
  expect(html).toContain('1 paper, 14 November 2023');
});

test('nested highlights show the innermost one', () => {
  const abstract = samplePaper.abstract?.text ?? '';
  const inner = { ...sampleHighlight, id: 'inner', colour: 'pink' as const, anchor: describeSpan(abstract, 28, 36) };
  const html = writeAll(htmlWriter(facts, tools), [{ ...sampleExport, highlights: [inner, sampleHighlight] }]);
  expect(html).toContain('<mark class="green"><math>O(n \\log n)</math> s</mark><mark class="pink">uffices.</mark>');
});

test('no text of a paper or a highlight becomes a tag', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (evil) => {
      const nasty = `<script>alert(1)</script>"'${evil}<img onerror=x>`;
      const paper = { ...samplePaper, title: nasty, people: [{ name: nasty }], venue: nasty, topics: [nasty], links: [{ kind: 'page' as const, url: `https://x/"><script>${nasty}` }], identifiers: {} };
      const html = writeAll(htmlWriter(facts, tools), [{ ...sampleExport, paper, highlights: [{ ...sampleHighlight, comment: nasty, tags: [nasty], anchor: { ...sampleHighlight.anchor, exact: nasty } }], note: nasty, lists: [{ name: nasty, note: '' }] }]);
      expect(html).not.toMatch(/<script|<img|onerror=x>"/u);
    }),
    { numRuns: 30 },
  );
});
