/** Markdown to nodes that are safe to show. */
import createDOMPurify from 'dompurify';
import MarkdownIt from 'markdown-it';

const markdown = new MarkdownIt({ html: false, linkify: true, typographer: true, breaks: true });
const purify = createDOMPurify(window);

/** A note stands below the headings of the window (title h2, panel h3), so its own begin at h4. */
const HEADING_OFFSET = 3;
markdown.core.ruler.push('demote-headings', ({ tokens }) => {
  for (const token of tokens) {
    if (token.type !== 'heading_open' && token.type !== 'heading_close') continue;
    token.tag = `h${Math.min(6, Number(token.tag.slice(1)) + HEADING_OFFSET)}`;
  }
});

/**
 * The Markdown source as a fragment. It holds no script, style, form, frame or image whatever the source
 * says: raw HTML is not parsed as HTML in the first place, and what comes out is sanitised all the same.
 */
export function renderMarkdown(source: string): DocumentFragment {
  return purify.sanitize(markdown.render(source), {
    RETURN_DOM_FRAGMENT: true,
    USE_PROFILES: { html: true },
    FORBID_TAGS: ['style', 'form', 'input', 'img', 'video', 'audio', 'iframe'],
    FORBID_ATTR: ['style', 'class', 'id'],
  });
}
