import katex from 'katex';
import MarkdownIt from 'markdown-it';
import type { Change } from '../../domain/annotation/annotation.ts';
import type { HtmlTools } from '../../domain/formats/html/write-html.ts';
import { DEFAULT_TEMPLATE, MARKDOWN_TEMPLATE_PREFERENCE } from '../../domain/formats/markdown/write-markdown.ts';

// `html: false`: raw HTML of a note is shown as text. Addresses that run something are refused by the parser.
const markdown = new MarkdownIt({ html: false, linkify: false, breaks: false });

/** Formulas as MathML, which browsers show without any files beside the page; notes without HTML of their own. */
export const HTML_TOOLS: HtmlTools = {
  mathMl: (tex, displayMode) => {
    try {
      return katex.renderToString(tex, { output: 'mathml', displayMode, throwOnError: true, trust: false, strict: 'ignore' });
    } catch {
      return undefined;
    }
  },
  markdown: (text) => markdown.render(text),
};

/** The reader's template, or the program's when there is none. */
export function templateIn(changes: readonly Change[]): string {
  for (const { table, row } of changes) {
    if (table === 'preferences' && row.id === MARKDOWN_TEMPLATE_PREFERENCE && !row.deleted && typeof row.value === 'string' && row.value.trim() !== '') return row.value;
  }
  return DEFAULT_TEMPLATE;
}
