/** Markdown to nodes that are safe to show. */
import createDOMPurify from 'dompurify';
import { typeset } from '../ui/typeset.ts';
import { markdownHtml } from './markdown-html.ts';

const purify = createDOMPurify(window);

/** All that Markdown can say, and nothing that loads, runs, styles or asks. */
const TAGS = [
  ...['p', 'br', 'hr', 'h4', 'h5', 'h6', 'ul', 'ol', 'li', 'blockquote', 'pre', 'code', 'em', 'strong', 's', 'a', 'span'],
  ...['table', 'thead', 'tbody', 'tr', 'th', 'td'],
];
/** Marks of `markdownHtml`, whose values are words and no addresses. */
const MARKS = ['data-align', 'data-display', 'data-done', 'data-highlight', 'data-paper', 'data-tag', 'data-task', 'data-tex', 'data-words'];

/**
 * The Markdown source as a fragment. It holds no script, style, form, frame or picture whatever the
 * source says: raw HTML is not parsed as HTML in the first place, and what comes out is sanitised all
 * the same. Formulas and tick boxes are made afterwards, node by node.
 */
export function renderMarkdown(source: string): DocumentFragment {
  const fragment = purify.sanitize(markdownHtml(source), {
    RETURN_DOM_FRAGMENT: true,
    ALLOWED_TAGS: TAGS,
    ALLOWED_ATTR: ['href', 'title', 'start', ...MARKS],
    ADD_URI_SAFE_ATTR: ['title', 'start', ...MARKS],
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    ALLOWED_URI_REGEXP: /^(?:https?:\/\/|#$)/i,
  });
  for (const node of fragment.querySelectorAll<HTMLElement>('[data-tex]')) {
    const { tex = '', display } = node.dataset;
    typeset(node, { tex, source: node.textContent, display: display !== undefined });
  }
  for (const node of fragment.querySelectorAll<HTMLElement>('[data-task]')) node.replaceWith(tickBox(node));
  for (const node of fragment.querySelectorAll<HTMLElement>('[data-highlight]')) {
    node.setAttribute('aria-label', 'Show the highlight in the text');
    node.title = 'Show the highlight in the text';
  }
  return fragment;
}

function tickBox(task: HTMLElement): HTMLInputElement {
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.checked = task.dataset['done'] !== undefined;
  box.dataset['task'] = task.dataset['task'];
  const line = task.parentElement;
  const words = [...(line?.childNodes ?? [])].filter((node) => !(node instanceof Element && node.matches('ul, ol'))).map((node) => node.textContent ?? '');
  box.setAttribute('aria-label', words.join('').trim().slice(0, 200) || 'Task');
  task.closest('li')?.classList.add('task');
  return box;
}
