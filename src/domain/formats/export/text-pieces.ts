import { segmentReading } from '../../text/plain-text.ts';
import { segmentText } from '../../text/segment-text.ts';

/** A run of words as they read, or a formula as TeX without its delimiters. */
type TextPiece = { readonly kind: 'words'; readonly text: string } | { readonly kind: 'formula'; readonly tex: string; readonly display: boolean };

/** The words and formulas of a source text, in order: what a format escapes, and what it must not touch. */
export function textPieces(source: string): readonly TextPiece[] {
  const pieces: TextPiece[] = [];
  let words = '';
  const flush = (): void => {
    if (words !== '') pieces.push({ kind: 'words', text: words });
    words = '';
  };
  for (const segment of segmentText(source)) {
    if (segment.kind === 'math') {
      flush();
      pieces.push({ kind: 'formula', tex: segment.tex, display: segment.display });
    } else words += segmentReading(source, segment);
  }
  flush();
  return pieces;
}
