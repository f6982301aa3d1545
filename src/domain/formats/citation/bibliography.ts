/** Several papers as a reference list, ready for the clipboard. */
import type { PaperRecord } from '../../paper/paper.ts';
import { escapeHtml } from '../html/escape-html.ts';
import { citation, type CitationStyle } from './citation.ts';
import { roman, type CitationPart } from './parts.ts';

/** One list in the two forms that a clipboard takes. */
interface Bibliography {
  readonly text: string;
  /** One paragraph to an entry where there are several; italics as `<i>`. */
  readonly html: string;
}

/** The papers' entries in this order, each a paragraph. */
export function bibliography(papers: readonly PaperRecord[], style: CitationStyle): Bibliography {
  const entries = bibliographyEntries(papers, style);
  const inHtml = entries.map((parts) => parts.map(({ text, italic }) => (italic === true ? `<i>${escapeHtml(text)}</i>` : escapeHtml(text))).join(''));
  return {
    text: entries.map((parts) => parts.map(({ text }) => text).join('')).join('\n'),
    html: inHtml.length === 1 ? inHtml.join('') : inHtml.map((entry) => `<p>${entry}</p>`).join('\n'),
  };
}

/** The entries in parts. IEEE numbers a reference list in brackets; an entry by itself has no number. */
export function bibliographyEntries(papers: readonly PaperRecord[], style: CitationStyle): readonly (readonly CitationPart[])[] {
  const isNumbered = style === 'ieee' && papers.length > 1;
  return papers.map((paper, at) => [...(isNumbered ? [roman(`[${String(at + 1)}] `)] : []), ...citation(paper, style)]);
}
