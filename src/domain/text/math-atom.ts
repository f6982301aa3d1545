/** The smallest parts of a damaged formula: a symbol with its exponents, a call, a bracketed list. */
import { assertNever } from '../result.ts';
import { fontGroupAt } from './font-groups.ts';
import { callAfter } from './math-call.ts';
import { parseGroup } from './math-group.ts';
import type { MathPart, MathReader, Nature, ParseInside } from './math-part.ts';
import { braceGroupEnd, scriptsEnd } from './math-scripts.ts';
import type { MathToken } from './math-tokens.ts';
import { chemicalFormulaEnd, isUnit } from './named-quantities.ts';
import { WORDLIKE_CONSTANTS } from './tex-names.ts';

/** Where an atom stands: `inside` brackets everything has to be maths, so less evidence is asked for. */
export interface AtomPlace {
  readonly depth: number;
  readonly inside: boolean;
  readonly parseInside: ParseInside;
}

/** The atom that starts at `index`, with its exponents, indices and arguments; undefined when there is none. */
export function parseAtom(reader: MathReader, index: number, place: AtomPlace): MathPart | undefined {
  const token = reader.at(index);
  if (!token || !reader.step()) return undefined;
  switch (token.kind) {
    case 'number':
      return parseNumber(reader, index, token);
    case 'letter':
    case 'word':
      return parseLetters(reader, index, token, place);
    case 'greek':
      return withScriptsAndCall(reader, index, index + 1, place, { sure: false, nature: 'greek' });
    case 'constant':
      return parseConstant(reader, index, token, place);
    case 'function':
      return parseFunction(reader, index, place);
    case 'big':
      return parseBigOperator(reader, index, place);
    case 'alphabet':
      return parseAlphabet(reader, index, token, place);
    case 'accent':
      return parseAccent(reader, index, token, place);
    case 'structure':
      return token.name === 'left' ? parseBracketed(reader, index, place) : parseStructure(reader, index, token);
    case 'bracket':
      return parseBracketed(reader, index, place);
    case 'open':
      return parseFontGroup(reader, index, place) ?? parseBracketed(reader, index, place);
    case 'relation':
    case 'closing-bracket':
    case 'script':
    case 'close':
    case 'symbol':
    case 'space':
    case 'other':
      return undefined;
    default:
      return assertNever(token.kind);
  }
}

/** Reads exponents, then arguments in brackets. */
function withScriptsAndCall(
  reader: MathReader, base: number, after: number, place: AtomPlace, known: { readonly sure: boolean; readonly nature: Nature },
): MathPart | undefined {
  const next = scriptsEnd(reader, after);
  if (next === undefined) return undefined;
  const nature = next > after && known.nature === 'article' ? 'letter' : known.nature;
  return callAfter(reader, base, { ...known, nature, next, sure: known.sure || next > after }, place);
}

function parseNumber(reader: MathReader, index: number, token: MathToken): MathPart | undefined {
  const script = reader.at(index + 1);
  // A number has no index, and two full stops make a version.
  if (script?.name === '_' || token.name.split('.').length > 2) return undefined;
  const next = scriptsEnd(reader, index + 1);
  if (next === undefined) return undefined;
  const percent = /^\\?%$/.test(reader.at(next)?.name ?? '');
  return { next: percent ? next + 1 : next, sure: next > index + 1, nature: 'number' };
}

function parseLetters(reader: MathReader, index: number, token: MathToken, place: AtomPlace): MathPart | undefined {
  const formulaEnd = /^[A-Z]/.test(token.name) ? chemicalFormulaEnd(reader.source, token.start) : undefined;
  if (formulaEnd !== undefined) {
    let next = index;
    while ((reader.at(next)?.start ?? Infinity) < formulaEnd) next += 1;
    return { next, sure: true, nature: 'other' };
  }
  if (token.kind === 'letter') {
    const nature = /^[aAI]$/.test(token.name) ? 'article' : 'letter';
    return withScriptsAndCall(reader, index, index + 1, place, { sure: false, nature });
  }
  const power = reader.at(index + 1)?.name === '^';
  const transposed = /^[A-Z]{2}$/.test(token.name) && /^\^(?:T\b|\{T\}|\\?top\b|\{\\?top\})/.test(reader.source.slice(token.end, token.end + 7));
  if (!power || !(transposed || isUnit(token.name))) return undefined;
  const next = scriptsEnd(reader, index + 1);
  return next === undefined ? undefined : { next, sure: true, nature: 'other' };
}

function parseConstant(reader: MathReader, index: number, token: MathToken, place: AtomPlace): MathPart | undefined {
  if (WORDLIKE_CONSTANTS.has(token.name) && !token.escaped && !place.inside) return undefined;
  const constant = withScriptsAndCall(reader, index, index + 1, place, { sure: token.name === 'infty' && !token.escaped, nature: 'other' });
  if (token.name !== 'nabla' || !constant) return constant;
  const operand = parseAtom(reader, reader.skipSpace(constant.next), place);
  return operand && operand.nature !== 'article' ? { ...operand, sure: true } : constant;
}

function parseFunction(reader: MathReader, index: number, place: AtomPlace): MathPart | undefined {
  const next = scriptsEnd(reader, index + 1);
  const scripted = next !== undefined && next > index + 1;
  // `max_i` may be a variable of a program; `log_2` and `min_{x}` aren't.
  if (next === undefined || (scripted && !isTellingScript(reader.at(index + 2)))) return undefined;
  const called = parseGroup(reader, next, place.depth, place.parseInside);
  if (called) {
    const plural = reader.source.slice(reader.at(next)?.start, reader.at(called.next - 1)?.end) === '(s)';
    return { next: called.next, sure: !plural, nature: 'other' };
  }
  const operand = parseOperand(reader, next, place);
  if (!operand && !scripted && !place.inside) return undefined;
  return { next: operand ? operand.next : next, sure: scripted || operand?.sure === true, nature: 'other' };
}

function isTellingScript(operand: MathToken | undefined): boolean {
  return operand?.kind === 'number' || operand?.kind === 'greek' || operand?.name === '{';
}

/** What a function is applied to without brackets: `\log N`. */
function parseOperand(reader: MathReader, index: number, place: AtomPlace): MathPart | undefined {
  const at = reader.skipSpace(index);
  const operand = reader.at(at)?.kind === 'open' ? undefined : parseAtom(reader, at, place);
  return operand?.nature === 'article' ? undefined : operand;
}

function parseBigOperator(reader: MathReader, index: number, place: AtomPlace): MathPart | undefined {
  const next = scriptsEnd(reader, index + 1);
  if (next === undefined || reader.at(index + 2)?.name !== '{') return undefined;
  const summand = parseAtom(reader, reader.skipSpace(next), place);
  const proper = summand && (summand.sure || summand.nature === 'letter') ? summand : undefined;
  return { next: proper?.next ?? next, sure: true, nature: 'other' };
}

/** Index behind a `{…}` group right at `index`, or behind one symbol after an optional space. */
function argumentEnd(reader: MathReader, index: number): number | undefined {
  if (reader.at(index)?.name === '{') return braceGroupEnd(reader, index);
  const at = reader.skipSpace(index);
  const kind = reader.at(at)?.kind;
  return kind === 'letter' || kind === 'greek' || (kind === 'number' && reader.at(at)?.name.length === 1) ? at + 1 : undefined;
}

function parseAlphabet(reader: MathReader, index: number, token: MathToken, place: AtomPlace): MathPart | undefined {
  const wordlike = token.name === 'text' || token.name === 'operatorname';
  if (wordlike && reader.at(index + 1)?.name !== '{') return undefined;
  const after = argumentEnd(reader, index + 1);
  return after === undefined ? undefined : withScriptsAndCall(reader, index, after, place, { sure: !wordlike, nature: 'set' });
}

function parseAccent(reader: MathReader, index: number, token: MathToken, place: AtomPlace): MathPart | undefined {
  const braced = reader.at(index + 1)?.name === '{';
  const letterAt = reader.skipSpace(index + 1);
  const call = reader.at(letterAt)?.kind === 'letter' && reader.at(letterAt + 1)?.name === '(';
  if (!braced && !token.escaped && !token.name.startsWith('wide') && !(token.name === 'tilde' && call)) return undefined;
  const after = argumentEnd(reader, index + 1);
  return after === undefined ? undefined : withScriptsAndCall(reader, letterAt, after, place, { sure: true, nature: 'letter' });
}

function parseStructure(reader: MathReader, index: number, token: MathToken): MathPart | undefined {
  if (token.name === 'right') return undefined;
  const digits = reader.at(index + 1);
  const first = token.name === 'frac' && digits?.kind === 'number' && digits.name.length === 2 ? index + 2 : argumentEnd(reader, index + 1);
  const needsSecond = token.name === 'frac' && first !== undefined && digits?.name === '{';
  const after = needsSecond ? argumentEnd(reader, first) : first;
  if (after === undefined || (token.name === 'frac' && !needsSecond && digits?.kind !== 'number')) return undefined;
  const next = scriptsEnd(reader, after);
  return next === undefined ? undefined : { next, sure: true, nature: 'other' };
}

function parseFontGroup(reader: MathReader, index: number, place: AtomPlace): MathPart | undefined {
  const group = fontGroupAt(reader.at, index);
  return group && withScriptsAndCall(reader, index, group.close + 1, place, { sure: true, nature: 'set' });
}

function parseBracketed(reader: MathReader, index: number, place: AtomPlace): MathPart | undefined {
  const group = parseGroup(reader, index, place.depth, place.parseInside);
  if (!group) return undefined;
  const next = scriptsEnd(reader, group.next);
  if (next === undefined) return undefined;
  const scripted = next > group.next;
  const square = reader.at(index)?.name === '[' && group.commas === 0;
  return { next, sure: (group.sure && (group.commas > 0 || reader.at(index)?.kind !== 'open')) || (scripted && !square), nature: 'list' };
}
