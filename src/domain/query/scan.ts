/** A piece of a query as it was typed. */
export interface Token {
  readonly kind: 'bare' | 'quoted';
  readonly text: string;
  /** True when the text ends before the piece does: a missing closing quote, no white space after a word. */
  readonly open: boolean;
}

/**
 * One bare word, or a quoted stretch whose closing quote may be missing. Curly quotes count as
 * quotes, because systems put them in while one types.
 */
const PIECE = /["“”]([^"“”]*)(["“”]|$)|[^\s"“”]+/gu;

/** Characters that nobody types on purpose: control characters and halves of a surrogate pair. */
const UNTYPABLE = /[\p{Cc}\p{Cs}]/gu;

/** Splits what was typed into words and quoted stretches. Any string is fine; nothing is ever an error. */
export function scan(text: string): readonly Token[] {
  const typed = text.replace(UNTYPABLE, ' ');
  return [...typed.matchAll(PIECE)].map((match): Token => {
    const open = match.index + match[0].length === typed.length;
    const quoted = match[1];
    return quoted === undefined
      ? { kind: 'bare', text: match[0], open }
      : { kind: 'quoted', text: quoted.trim(), open: match[2] === '' };
  });
}
