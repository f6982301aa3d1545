/** Arguments in brackets behind a symbol: `O(N\log N)`, `\Theta(n)`, `g(f(x))`. */
import { parseGroup } from './math-group.ts';
import type { MathPart, MathReader, ParseInside } from './math-part.ts';

interface CallPlace {
  readonly depth: number;
  readonly parseInside: ParseInside;
}

/** Greek names with a plural in prose: "the beta(s)". */
const PLURAL = /^(?:alpha|beta|gamma|delta|lambda|sigma|theta|omega|Delta|Lambda|Sigma|Theta|Omega|eta|iota|kappa|tau|epsilon)$/;

/**
 * `symbol` (a part whose base is the token at `base`) with the arguments that follow it at once, or
 * `symbol` itself when there are none. Undefined for what only code has: `x_1()`, `x_1[0]`.
 */
export function callAfter(reader: MathReader, base: number, symbol: MathPart, place: CallPlace): MathPart | undefined {
  const open = reader.at(symbol.next);
  if (open?.name !== '(' && open?.name !== '[' && open?.name !== 'left') return symbol;
  const group = parseGroup(reader, symbol.next, place.depth, place.parseInside);
  if (open.name === '[' && symbol.nature !== 'set') return group && symbol.sure ? undefined : symbol;
  if (!group) return reader.at(symbol.next + 1)?.name === ')' ? undefined : symbol;
  const written = reader.source.slice(open.start, reader.at(group.next - 1)?.end);
  return { next: group.next, sure: symbol.sure || group.sure || isTellingCall(reader, base, written), nature: symbol.nature };
}

/** True when name and arguments together can only be a formula. */
function isTellingCall(reader: MathReader, base: number, written: string): boolean {
  const token = reader.at(base);
  if (token?.kind === 'greek') return written !== '(s)' || !PLURAL.test(token.name);
  if (token?.name === 'O' || token?.name === 'o') return true;
  if (/^[fghFG]$/.test(token?.name ?? '')) return /^\([t-z](?:,\s*[t-z])*\)$/.test(written);
  return /^[pqPQ]$/.test(token?.name ?? '') && written.includes('|');
}
