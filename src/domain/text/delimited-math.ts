/** Formulas that still have their delimiters: `$…$`, `\(…\)`, `$$…$$`, `\[…\]` and display environments. */
import { repairedSource } from './repair-source.ts';

interface DelimitedMath {
  readonly end: number;
  readonly tex: string;
  readonly display: boolean;
}

/** Finds formulas in one text; remembers where closing delimiters stand, so that a text full of openings stays cheap. */
export interface MathFinder {
  /** The formula whose opening delimiter stands at `start` and that ends at or before `limit`. */
  readonly at: (start: number, limit: number) => DelimitedMath | undefined;
}

const LONGEST = 4000;
const RAISED = /\\(textsuperscript|textsubscript|ensuremath)\{([^\\{}$]{1,40})\}/y;
const ENVIRONMENT = /\\begin\{(equation|align|gather|multline|displaymath|eqnarray|math)(\*?)\}/y;

/** A finder of formulas in `source`. */
export function createMathFinder(source: string): MathFinder {
  const known = new Map<string, number>();

  /** Offset of the next `delimiter` from `from` on, or -1. Calls come with growing `from`. */
  function nextOf(delimiter: string, from: number): number {
    const cached = known.get(delimiter);
    if (cached !== undefined && (cached === Infinity || cached >= from)) return cached;
    const found = source.indexOf(delimiter, from);
    const offset = found < 0 ? Infinity : found;
    known.set(delimiter, offset);
    return offset;
  }

  function between(start: number, open: string, close: string, limit: number, display: boolean): DelimitedMath | undefined {
    const from = start + open.length;
    let end = nextOf(close, from);
    while (end < Infinity && close.startsWith('$') && source.charAt(end - 1) === '\\') end = nextOf(close, end + 1);
    if (end + close.length > limit || end - from > LONGEST) return undefined;
    const content = source.slice(from, end);
    if (content.trim() === '' || /\n\s*\n/.test(content) || !isWellFormed(content)) return undefined;
    return { end: end + close.length, tex: repairedSource(content), display };
  }

  return {
    at(start, limit) {
      if (source.startsWith('$$', start)) return between(start, '$$', '$$', limit, true);
      if (source.startsWith('\\(', start)) return between(start, '\\(', '\\)', limit, false);
      if (source.startsWith('\\[', start)) return between(start, '\\[', '\\]', limit, true);
      if (source.charAt(start) === '$') {
        const formula = between(start, '$', '$', limit, false);
        return formula && isFormula(source.slice(start + 1, formula.end - 1), source.charAt(formula.end)) ? formula : undefined;
      }
      RAISED.lastIndex = start;
      const raised = RAISED.exec(source);
      if (raised) return raisedText(raised, start, limit);
      ENVIRONMENT.lastIndex = start;
      const opening = ENVIRONMENT.exec(source);
      if (!opening) return undefined;
      const name = opening[1] ?? '';
      const formula = between(start, opening[0], `\\end{${name}${opening[2] ?? ''}}`, limit, name !== 'math');
      return formula && { ...formula, tex: inEnvironment(name, formula.tex) };
    },
  };
}

/** `M\textsuperscript{2}Net`: raised and lowered words outside formulas. */
function raisedText(match: RegExpExecArray, start: number, limit: number): DelimitedMath | undefined {
  const [whole, command, content = ''] = match;
  const end = start + whole.length;
  if (end > limit) return undefined;
  if (command === 'ensuremath') return { end, tex: repairedSource(content), display: false };
  return { end, tex: `{}${command === 'textsuperscript' ? '^' : '_'}{\\text{${content.replace(/[%&#_^~]/g, '\\$&')}}}`, display: false };
}

/** KaTeX numbers its own environments; `aligned` and `gathered` set the same lines without. */
function inEnvironment(name: string, tex: string): string {
  if (name === 'align' || name === 'eqnarray') return `\\begin{aligned}${tex}\\end{aligned}`;
  return name === 'gather' || name === 'multline' ? `\\begin{gathered}${tex}\\end{gathered}` : tex;
}

/** Braces balanced, no address, no sentence: what stands between two delimiters by accident is often none of these. */
function isWellFormed(content: string): boolean {
  let depth = 0;
  for (const brace of content.match(/\\[^]|[{}]/g) ?? []) {
    depth += brace === '{' ? 1 : brace === '}' ? -1 : 0;
    if (depth < 0) return false;
  }
  if (depth !== 0 || /:\/\/|"|(?<!\\)#/.test(content) || /(?<!\\)(?:\\\\)*\\$/.test(content)) return false;
  const withoutCommands = content.replace(/\\[A-Za-z]+\s*\{[^{}]*\}|\\[A-Za-z]+/g, '');
  return !/[A-Za-z]{3,}\s+[A-Za-z]{3,}/.test(withoutCommands);
}

/**
 * Tells `$\ell_2$` from "$5 and $10" and from `$HOME/$USER`. As in Pandoc's `tex_math_dollars`, no
 * white space stands inside next to a dollar and no digit follows the closing one; besides, an
 * amount followed by words is money.
 */
function isFormula(content: string, after: string): boolean {
  if (/^\s|\s$|[\^_]$/.test(content)) return false;
  // But people write `$\sim$5` and `$>$10`.
  if (/\d/.test(after)) return /[\\^_{}]|^[<>=~]+$/.test(content);
  if (/[\\^_={}<>|]/.test(content)) return true;
  return !/[:/;,]$/.test(content) && !/^\d.*(?:[a-z]{3}|\s[A-Za-z]{2})/s.test(content);
}
