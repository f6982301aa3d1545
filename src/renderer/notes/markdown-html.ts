/** Markdown to HTML, as a string: the part of the way that needs no window. `renderMarkdown` sanitises it. */
import createMarkdownIt from 'markdown-it';
import { highlightOfAddress } from '../../domain/note/quote.ts';
import { addBlockRules } from './markdown-block-rules.ts';
import { addInlineRules } from './markdown-inline-rules.ts';

const markdown = createMarkdownIt({ html: false, linkify: true, typographer: true, breaks: true });
addInlineRules(markdown);
addBlockRules(markdown);

/** Addresses of any other kind stay what they are in the source: text. */
markdown.validateLink = (address) => /^https?:\/\//i.test(address) || highlightOfAddress(address) !== undefined;

markdown.renderer.rules['link_open'] = (tokens, at, options, _env, self) => {
  const token = tokens[at];
  const highlight = highlightOfAddress(String(token?.attrGet('href') ?? ''));
  if (token !== undefined && highlight !== undefined) {
    token.attrs = [['href', '#'], ['data-highlight', highlight]];
  }
  return self.renderToken(tokens, at, options);
};

markdown.renderer.rules['fence'] = (tokens, at) => `<pre><code>${markdown.utils.escapeHtml(tokens[at]?.content ?? '')}</code></pre>\n`;

/**
 * The Markdown source as HTML. Raw HTML in it is text. What the window itself adds (typeset formulas,
 * tick boxes, links inside Carrel) is marked by data attributes.
 */
export function markdownHtml(source: string): string {
  return markdown.render(source);
}
