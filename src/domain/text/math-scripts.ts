/** Exponents and indices of damaged formulas, and their brace groups. */
import type { MathReader } from './math-part.ts';
import { WORDLIKE_CONSTANTS } from './tex-names.ts';

/** Binary operators that astronomers use as names: the mass of the Sun is `M_\odot`. */
const STAR_SIGNS: ReadonlySet<string> = new Set(['odot', 'oplus', 'otimes']);

/** Longest brace group that is taken for part of a formula, in tokens. */
const LONGEST_GROUP = 60;

/**
 * Index behind the `}` that closes the `{` at `index`; undefined when it isn't closed nearby or
 * holds something no formula holds.
 */
export function braceGroupEnd(reader: MathReader, index: number): number | undefined {
  let depth = 0;
  let filled = false;
  for (let at = index; at < index + LONGEST_GROUP && reader.step(); at += 1) {
    const token = reader.at(at);
    if (!token || token.kind === 'other') return undefined;
    if (token.kind === 'script') {
      const end = scriptsEnd(reader, at);
      if (end === undefined) return undefined;
      at = end - 1;
    } else if (token.name === '{') depth += 1;
    else if (token.name === '}') depth -= 1;
    else if (token.kind !== 'space') filled = true;
    if (depth === 0) return filled ? at + 1 : undefined;
  }
  return undefined;
}

/**
 * Index behind the exponents and indices that start at `index` (which is `index` itself when there
 * are none); undefined when what stands there is no exponent or index, as in `snake_case` or "x^".
 */
export function scriptsEnd(reader: MathReader, index: number): number | undefined {
  const seen = new Set<string>();
  let at = index;
  for (let token = reader.at(at); token?.kind === 'script'; token = reader.at(at)) {
    const end = seen.has(token.name) ? undefined : operandEnd(reader, at + 1, token.name);
    if (end === undefined) return undefined;
    seen.add(token.name);
    at = end;
  }
  return at;
}

/** TeX takes one character or one command or one group as operand; several digits are what people type. */
function operandEnd(reader: MathReader, index: number, script: string): number | undefined {
  const token = reader.at(index);
  switch (token?.kind) {
    case 'open':
      return token.name === '{' ? braceGroupEnd(reader, index) : undefined;
    case 'number':
      return token.name.includes(',') || (script === '_' && token.name.includes('.')) ? undefined : index + 1;
    case 'letter':
    case 'greek':
      return index + 1;
    case 'relation':
      return STAR_SIGNS.has(token.name) ? index + 1 : undefined;
    case 'constant':
      return script === '_' && WORDLIKE_CONSTANTS.has(token.name) && !token.escaped ? undefined : index + 1;
    case 'symbol':
      return symbolOperandEnd(reader, index, script, token.name);
    default:
      return undefined;
  }
}

function symbolOperandEnd(reader: MathReader, index: number, script: string, symbol: string): number | undefined {
  const next = reader.at(index + 1);
  if (symbol === '*') return index + 1;
  if (symbol === '+') return next?.name === '+' ? undefined : index + 1;
  if (symbol === '-' && script === '^') {
    return next?.kind === 'number' || next?.kind === 'letter' || next?.kind === 'greek' ? index + 2 : undefined;
  }
  return undefined;
}
