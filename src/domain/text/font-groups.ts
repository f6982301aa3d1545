/** Font switches that lost their backslash: `{rm SFR}` was `{\rm SFR}`, `{cal L}` was `{\cal L}`. */
import type { MathToken, MathTokenKind } from './math-tokens.ts';

const COMMANDS: ReadonlyMap<string, string> = new Map(
  Object.entries({ rm: '\\mathrm', cal: '\\mathcal', bf: '\\mathbf', sf: '\\mathsf', tt: '\\mathtt', it: '\\mathit', frak: '\\mathfrak' }),
);

/** Most tokens such a group holds; more are a sentence. */
const LONGEST = 12;

const STARTS: ReadonlySet<MathTokenKind> = new Set<MathTokenKind>(['letter', 'word', 'greek', 'number']);

type TokenAt = (index: number) => MathToken | undefined;

export interface FontGroup {
  readonly command: string;
  /** Index of the first token of the content. */
  readonly content: number;
  /** Index of the closing brace. */
  readonly close: number;
}

/** The group whose opening brace is the token at `index`; undefined when no font switch stands in it. */
export function fontGroupAt(at: TokenAt, index: number): FontGroup | undefined {
  const name = at(index + 1);
  const command = name?.kind === 'word' ? COMMANDS.get(name.name) : undefined;
  const content = index + 3;
  const first = at(content);
  if (command === undefined || at(index)?.name !== '{' || at(index + 2)?.kind !== 'space' || !STARTS.has(first?.kind ?? 'other')) return undefined;
  const close = closeOf(at, content);
  if (close === undefined) return undefined;
  // "{it is}" are words in braces, `{it x}` is a letter in italics; only upright words come in numbers.
  const single = close === content + 1 && (command !== '\\mathit' || first?.kind === 'letter');
  return single || command === '\\mathrm' ? { command, content, close } : undefined;
}

function closeOf(at: TokenAt, content: number): number | undefined {
  for (let close = content + 1; close < content + LONGEST; close += 1) {
    const token = at(close);
    if (token?.name === '}') return close;
    if (!token || token.name === '{' || token.kind === 'other' || token.kind === 'script') return undefined;
  }
  return undefined;
}

/** True for an operator in braces of its own (`{sim}0.3`, `a{>}b`), which TeX sets without space around it. */
export function isBracedOperator(at: TokenAt, index: number): boolean {
  const operator = at(index + 1);
  const inner = operator?.kind === 'relation' || /^[=<>+\-/]$/.test(operator?.name ?? '');
  return at(index)?.name === '{' && inner && at(index + 2)?.name === '}';
}
