import fc from 'fast-check';
import { expect, test } from 'vitest';
import { annotationIndex } from '../export/exported-paper.ts';
import { bareExport, sampleExport, samplePaper } from '../export/sample-papers.fixture.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { markdownFileName } from './file-name.ts';
import { frontMatter } from './front-matter.ts';
import { fillTemplate, templateMistakes } from './template.ts';
import { DEFAULT_TEMPLATE, markdownOf, TEMPLATE_NAMES } from './write-markdown.ts';

test('the template that comes with the program', () => {
  expect(markdownOf(sampleExport)).toBe(`---
title: "DeepNet: Scaling x² Transformers to 1,000 Layers"
authors:
  - "Hongyu Wang"
  - "Hervé Jégou"
  - "Frank van der Meulen"
date: "2022-03-01"
arxiv: "2203.00555"
url: "https://arxiv.org/abs/2203.00555"
citekey: "wang2022deepnet"
tags:
  - "bounds"
  - "to-check"
topics:
  - "depth"
  - "transformers"
highlights: 1
added: "2023-11-14"
carrel-id: "arxiv:2203.00555"
---

# DeepNet: Scaling $x^2$ Transformers to 1,000 Layers

*Hongyu Wang, Hervé Jégou, Frank van der Meulen* · 1 March 2022

## Summary

Deep and stable.

## Abstract

We show that $O(n \\log n)$ suffices. Müller & Sons measured 5% more; “quotes”, commas and {braces} stay.

## Note

# Mine

A note with <b>markup</b> & more. #idea

## Highlights

> $O(n \\log n)$ suffices.

Is this *tight*?

See $O(n)$.

#bounds #to-check

<small>green, abstract</small>
`);
});

test('parts without a value leave nothing behind', () => {
  const { summary: _s, abstract: _a, ...bare } = bareExport.paper;
  const text = markdownOf({ ...bareExport, paper: bare });
  expect(text).not.toMatch(/Summary|Abstract|Note|Highlights|\{\{|\n{3}/u);
});

test('a template of the reader’s own, with sections and repeated highlights', () => {
  expect(markdownOf(sampleExport, '{{ citekey }}: {{#venue}}in {{venue}}{{/venue}}{{#highlights}}[{{quote}}|{{citekey}}]{{/highlights}}{{unknown}}')).toBe(
    'wang2022deepnet: [$O(n \\log n)$ suffices.|wang2022deepnet]{{unknown}}\n',
  );
});

test('mistakes of a template are named with their line', () => {
  expect(templateMistakes('{{titel}}\n{{#note}}\n{{/abstract}}', TEMPLATE_NAMES)).toEqual([
    { line: 1, message: 'There is no value “titel”.' },
    { line: 3, message: '“{{/abstract}}” closes nothing.' },
    { line: 2, message: '“{{#note}}” is not closed.' },
  ]);
  expect(templateMistakes(DEFAULT_TEMPLATE, TEMPLATE_NAMES)).toEqual([]);
});

test('any template is filled, and values are never read as templates', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (template, title) => {
      expect(typeof fillTemplate(template, { title })).toBe('string');
      expect(fillTemplate('{{title}}', { title: `{{note}}${title}`, note: 'secret' })).toBe(`{{note}}${title}`);
    }),
  );
});

test('words of a paper are no markup, formulas stay', () => {
  expect(escapeMarkdown('a*b* <b> [x] $x_1$ costs \\$5\n# no heading')).toBe('a\\*b\\* \\<b\\> \\[x\\] $x_1$ costs \\$5\n\\# no heading');
});

test('front matter is JSON strings in YAML, so that no value breaks out of it', () => {
  expect(frontMatter([['a', 'x"\n---\nb: y\u2028'], ['n', 3], ['none', undefined], ['empty', []]])).toBe('---\na: "x\\"\\n---\\nb: y\\u2028"\nn: 3\n---');
});

test('file names are safe on every system, short enough, and told apart', () => {
  expect(markdownFileName(samplePaper)).toBe('Wang 2022 – DeepNet Scaling x² Transformers to 1,000 Layers.md');
  const taken = new Set([markdownFileName(samplePaper).toLowerCase()]);
  expect(markdownFileName(samplePaper, taken)).toMatch(/Layers [0-9a-f]{8}\.md$/u);
  const { date: _date, ...dateless } = samplePaper;
  expect(markdownFileName({ ...dateless, people: [], title: 'CON' })).toMatch(/^Paper [0-9a-f]{8}\.md$/u);
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (title) => {
      const name = markdownFileName({ ...samplePaper, title: title === '' ? 'x' : title });
      expect(name).not.toMatch(/[\p{Cc}<>:"/\\|?*]|^\.|[. ]\.md$/u);
      expect(new TextEncoder().encode(name).length).toBeLessThan(200);
    }),
    { numRuns: 40 },
  );
});

test('a paper without anything of the reader’s is written too', () => {
  expect(markdownOf(annotationIndex([]).of(samplePaper))).toContain('# DeepNet');
});
