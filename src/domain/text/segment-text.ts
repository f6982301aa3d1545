/** From the stored text to what the reader panel paints. */
import { findAddresses } from '../paper/links.ts';
import { accentAt } from './accents.ts';
import { bracePairs } from './brace-pairs.ts';
import { damagedMathAt } from './damaged-math.ts';
import { createMathFinder } from './delimited-math.ts';
import { greekNameAt } from './greek-names.ts';
import { mathTokens } from './math-tokens.ts';
import { protectedSpans } from './protected-spans.ts';
import { createSegmentList } from './segment-list.ts';
import type { Segment, TextStyle } from './segment.ts';
import { addressCommandAt, groupAt, verbatimAt } from './text-commands.ts';
import { bracedSymbolAt, symbolAt } from './tex-symbols.ts';
import { dashAt, quoteMarks, tieAt } from './typography.ts';

/** A group that is open at the cursor. */
interface OpenGroup {
  readonly close: number;
  readonly style: readonly TextStyle[];
  /** Shown in place of the closing brace. */
  readonly closing: string;
  /** Where the words of the group lead to. */
  readonly href?: string | undefined;
}

const ORDINARY = /[\p{L}\p{M}\p{N}_]+|\s+/uy;

/**
 * Splits `source` into segments that cover it without gaps or overlaps, in order. Offsets are UTF-16
 * offsets of `source` and never fall inside a surrogate pair. Never throws; takes time linear in
 * the length. Whatever isn't surely TeX is text.
 */
export function segmentText(source: string): readonly Segment[] {
  return createScanner(source).run();
}

function createScanner(source: string): { readonly run: () => readonly Segment[] } {
  const list = createSegmentList();
  const pairs = bracePairs(source);
  const quotes = quoteMarks(source);
  const tokens = mathTokens(source);
  const formulas = createMathFinder(source);
  const addresses = findAddresses(source);
  const technical = protectedSpans(source);
  const groups: OpenGroup[] = [];
  let nextToken = 0;
  let nextAddress = 0;
  let nextTechnical = 0;

  const style = (): readonly TextStyle[] => groups.at(-1)?.style ?? [];
  const limit = (): number => groups.at(-1)?.close ?? source.length;
  const words = (end: number): void => {
    const href = groups.at(-1)?.href;
    if (href === undefined) list.text(end, style());
    else list.link(end, href);
  };
  const shown = (end: number, characters: string): void => (characters === '' ? list.markup(end) : list.replaced(end, characters, style()));

  function closeGroup(at: number): boolean {
    const group = groups.at(-1);
    if (group?.close !== at) return false;
    groups.pop();
    shown(at + 1, group.closing);
    return true;
  }

  function openGroup(at: number): boolean {
    const opened = groupAt(source, pairs, at);
    if (!opened || opened.close >= limit()) return false;
    shown(opened.contentStart, opened.frame?.[0] ?? '');
    const added = opened.style;
    const outer = style();
    groups.push({
      close: opened.close,
      closing: opened.frame?.[1] ?? '',
      style: added && !outer.includes(added) ? [...outer, added] : outer,
      href: groups.at(-1)?.href,
    });
    return true;
  }

  function address(at: number): boolean {
    while ((addresses[nextAddress]?.start ?? Infinity) < at) nextAddress += 1;
    const found = addresses[nextAddress];
    if (found?.start !== at) return false;
    const end = Math.min(found.end, limit());
    list.link(end, source.slice(at, end));
    return true;
  }

  function technicalWord(at: number): boolean {
    while ((technical[nextTechnical]?.start ?? Infinity) < at) nextTechnical += 1;
    const found = technical[nextTechnical];
    if (found?.start !== at) return false;
    // An address inside has its own segment.
    while ((addresses[nextAddress]?.start ?? Infinity) < at) nextAddress += 1;
    words(Math.min(found.end, limit(), addresses[nextAddress]?.start ?? Infinity));
    return list.position() > at;
  }

  function formula(at: number): boolean {
    const found = formulas.at(at, limit());
    if (found) list.math(found.end, found);
    return found !== undefined;
  }

  function damagedFormula(at: number): boolean {
    if (style().includes('code')) return false;
    while ((tokens[nextToken]?.start ?? Infinity) < at) nextToken += 1;
    if (tokens[nextToken]?.start !== at) return false;
    const found = damagedMathAt(source, tokens, nextToken, limit());
    if (found) list.math(found.end, { tex: found.tex, display: false });
    return found !== undefined;
  }

  function addressCommand(at: number): boolean {
    const found = addressCommandAt(source, pairs, at);
    if (!found || found.end > limit()) return false;
    list.markup(found.shownStart);
    if (found.label) {
      groups.push({ close: found.shownEnd, closing: '', style: style(), href: found.href });
    } else {
      list.link(found.shownEnd, found.href);
      list.markup(found.end);
    }
    return true;
  }

  function verbatim(at: number): boolean {
    const found = verbatimAt(source, at);
    if (!found || found.close >= limit()) return false;
    list.markup(found.contentStart);
    list.text(found.close, style().includes('code') ? style() : [...style(), 'code']);
    list.markup(found.close + 1);
    return true;
  }

  function replacement(at: number): boolean {
    const character = source.charAt(at);
    const symbol = character === '\\' ? symbolAt : character === '{' ? bracedSymbolAt : undefined;
    const found = symbol ? (accentAt(source, at) ?? symbol(source, at)) : typography(at, character);
    if (!found || found.end > limit()) return false;
    shown(found.end, found.shown);
    return true;
  }

  function typography(at: number, character: string): { readonly end: number; readonly shown: string } | undefined {
    if (style().includes('code')) return undefined;
    const quote = quotes.get(at);
    if (quote) return { end: at + quote.length, shown: quote.shown };
    if (character === '-') return dashAt(source, at);
    return character === '~' ? tieAt(source, at) : greekNameAt(source, at);
  }

  /** Words that begin no formula, white space, or one character. */
  function ordinary(at: number): void {
    ORDINARY.lastIndex = at;
    const length = ORDINARY.exec(source)?.[0].length ?? 1;
    words(Math.min(at + length, limit()));
  }

  function run(): readonly Segment[] {
    while (list.position() < source.length) step(list.position());
    return list.segments();
  }

  function step(at: number): void {
    if (closeGroup(at) || address(at) || technicalWord(at)) return;
    const character = source.charAt(at);
    if (character === '\\') {
      if (formula(at) || addressCommand(at) || verbatim(at) || damagedFormula(at) || openGroup(at) || replacement(at)) return;
    } else if (character === '{') {
      if (damagedFormula(at) || openGroup(at) || replacement(at)) return;
    } else if (character === '$') {
      if (formula(at)) return;
    } else if (damagedFormula(at) || replacement(at)) return;
    ordinary(at);
  }

  return { run };
}
