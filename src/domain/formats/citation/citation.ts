/** How a paper is cited, in the reference lists of four styles. */
import type { PaperRecord } from '../../paper/paper.ts';
import { assertNever } from '../../result.ts';
import { apa } from './apa.ts';
import { chicago } from './chicago.ts';
import { ieee } from './ieee.ts';
import { mla } from './mla.ts';
import type { CitationPart } from './parts.ts';

export const CITATION_STYLES = ['apa', 'mla', 'chicago', 'ieee'] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];

export const CITATION_STYLE_NAMES: Readonly<Record<CitationStyle, string>> = {
  apa: 'APA',
  mla: 'MLA',
  chicago: 'Chicago',
  ieee: 'IEEE',
};

/** The entry of a reference list, in parts because some of it is set in italics. */
export function citation(paper: PaperRecord, style: CitationStyle): readonly CitationPart[] {
  switch (style) {
    case 'apa':
      return apa(paper);
    case 'mla':
      return mla(paper);
    case 'chicago':
      return chicago(paper);
    case 'ieee':
      return ieee(paper);
    default:
      return assertNever(style);
  }
}

/** The entry as one line of plain text. */
export function plainCitation(paper: PaperRecord, style: CitationStyle): string {
  return citation(paper, style).map(({ text }) => text).join('');
}
