import { textPieces } from '../export/text-pieces.ts';

/** A text of a paper as Markdown: its words are no markup, its formulas stay between dollar signs. */
export function escapeMarkdown(source: string): string {
  return textPieces(source)
    .map((piece) => (piece.kind === 'formula' ? formula(piece.tex, piece.display) : escapeWords(piece.text)))
    .join('');
}

function formula(tex: string, display: boolean): string {
  const line = tex.replace(/\s+/gu, ' ').trim();
  return display ? `$$${line}$$` : `$${line}$`;
}

/** Words without formulas as Markdown that shows them letter by letter. CommonMark 0.31, section 2.4: any punctuation may be escaped. Signs that mean something only at the beginning of a line do so there. */
export function escapeWords(words: string): string {
  return words.replace(/[\\`*_[\]<>$|~]/gu, '\\$&').replace(/^(\s*\d*)([#+.)-])(?=\s|$)/gmu, '$1\\$2');
}

/** Lines as a block quote. */
export function quoted(markdown: string): string {
  return markdown.split('\n').map((line) => (line === '' ? '>' : `> ${line}`)).join('\n');
}
