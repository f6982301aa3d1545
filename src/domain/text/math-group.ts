/** Bracketed lists in damaged formulas: `(L^0, L^1)`, `[0,1)`, `{0,1}`, `left( … right)`. */
import type { MathPart, MathReader, ParseInside } from './math-part.ts';
import { NAMED_BRACKETS } from './tex-names.ts';

/** A bracketed list with the number of commas at its own level. */
interface MathGroup extends MathPart {
  readonly commas: number;
}

const DEEPEST = 6;

/**
 * The bracketed list that starts at `index`, provided every piece of it reads as maths; half-open
 * intervals may mix round and square brackets. Undefined otherwise.
 */
export function parseGroup(reader: MathReader, index: number, depth: number, inside: ParseInside): MathGroup | undefined {
  const open = openingOf(reader, index);
  if (!open || depth >= DEEPEST) return undefined;
  let at = reader.skipSpace(open.next);
  let sure = open.sure;
  let commas = 0;
  while (reader.step()) {
    const item = parseItem(reader, at, depth + 1, inside);
    if (!item) return undefined;
    sure ||= item.sure;
    at = reader.skipSpace(item.next);
    const next = closingEnd(reader, at, open.closes);
    if (next !== undefined) return { next, sure, commas, nature: 'list' };
    const separator = reader.at(at)?.name ?? '';
    if (!/^(?:[,;|:]|\\\|)$/.test(separator)) return undefined;
    if (separator === ',') commas += 1;
    at = reader.skipSpace(separator === '|' && reader.at(at + 1)?.name === '|' ? at + 2 : at + 1);
  }
  return undefined;
}

interface Opening {
  readonly next: number;
  readonly sure: boolean;
  /** Names of the tokens that may close it. */
  readonly closes: readonly string[];
}

const ROUND_OR_SQUARE = [')', ']'];

function openingOf(reader: MathReader, index: number): Opening | undefined {
  const token = reader.at(index);
  if (token?.kind === 'bracket') return { next: index + 1, sure: true, closes: [NAMED_BRACKETS.get(token.name) ?? ''] };
  if (token?.name === 'left' && token.kind === 'structure') {
    const bracket = reader.at(index + 1);
    return bracket?.name === '(' || bracket?.name === '[' ? { next: index + 2, sure: true, closes: ['right'] } : undefined;
  }
  if (token?.kind !== 'open') return undefined;
  if (token.name === '{') return { next: index + 1, sure: false, closes: ['}'] };
  if (token.name === '\\{') return { next: index + 1, sure: false, closes: ['\\}'] };
  return { next: index + 1, sure: false, closes: ROUND_OR_SQUARE };
}

function closingEnd(reader: MathReader, index: number, closes: readonly string[]): number | undefined {
  const token = reader.at(index);
  if (!token || !closes.includes(token.name)) return undefined;
  if (token.name !== 'right') return index + 1;
  return ROUND_OR_SQUARE.includes(reader.at(index + 1)?.name ?? '') ? index + 2 : undefined;
}

/** One element of the list; three full stops are one, too, and so is `|x|`. */
function parseItem(reader: MathReader, index: number, depth: number, inside: ParseInside): MathPart | undefined {
  const dots = [0, 1, 2].every((offset) => reader.at(index + offset)?.name === '.');
  if (dots) return { next: index + 3, sure: false, nature: 'other' };
  if (reader.at(index)?.name !== '|') return inside(reader, index, depth);
  const content = inside(reader, index + 1, depth);
  return content && reader.at(content.next)?.name === '|' ? { ...content, next: content.next + 1 } : undefined;
}
