/** A page as lines, each with its kind. */
import { cleanLine } from '../clean-text.ts';
import { endsSentence, endsWithAddress } from '../sentences.ts';
import { afterGluedButton, announcesName, chromeOf } from './chrome.ts';
import type { ChromeKind } from './chrome.ts';

export interface Line {
  /** Counted from 1, as editors do. */
  readonly number: number;
  /** As it stood in the source, without the line break. */
  readonly raw: string;
  /** Cleaned; empty for a blank line. */
  readonly text: string;
  /** Undefined for words that may belong to a paper, and for blank lines. */
  readonly chrome: ChromeKind | undefined;
  /** Looks like furniture by itself, but goes on with the words right above. */
  readonly goesOn: boolean;
}

/** Divides `source` (line breaks as LF) into lines and tells page furniture from words. */
export function linesOf(source: string): readonly Line[] {
  const lines: Line[] = [];
  let buttonSeen = false;
  /** Set while the name after a lone "Submitted by" is due. */
  let nameDue = false;
  for (const [index, raw] of source.split('\n').entries()) {
    const line = lineOf(raw, index + 1, lines.at(-1), buttonSeen);
    buttonSeen ||= line.raw !== raw;
    const isName = nameDue && line.chrome === undefined && isShortName(line.text);
    lines.push(isName ? { ...line, chrome: 'card' } : line);
    if (line.text !== '') nameDue = announcesName(line.text);
  }
  return lines;
}

function lineOf(raw: string, number: number, before: Line | undefined, buttonSeen: boolean): Line {
  // The button stands once on a page; a later title that begins with the word keeps it.
  const unglued = buttonSeen ? undefined : afterGluedButton(raw.replace(/^[\s\u200b\ufeff]+/u, ''));
  const text = cleanLine(unglued ?? raw);
  const chrome = text === '' ? undefined : chromeOf(text);
  const goesOn = continues(before, text, chrome);
  return { number, raw: unglued ?? raw, text, chrome: goesOn ? undefined : chrome, goesOn };
}

function isShortName(text: string): boolean {
  return text !== '' && text.split(' ').length <= 4 && text.length <= 40 && !endsSentence(text);
}

/**
 * Whether something that looks like furniture goes on with the words right above it: the last word
 * of a wrapped title ("…for Language / Models"), an address at the end of a wrapped abstract.
 */
function continues(before: Line | undefined, text: string, chrome: ChromeKind | undefined): boolean {
  if (before === undefined || before.text === '' || before.chrome !== undefined || endsSentence(before.text)) return false;
  if (/^[.,;:!?]$/.test(text)) return true;
  if (chrome === 'menu') return /[\p{L}\p{N},:-]$/u.test(before.text) && !endsWithAddress(before.text);
  if (chrome !== 'address') return false;
  const isPaperPage = /(?:arxiv|doi)\.org\/|huggingface\.co\/papers\//i.test(text);
  return /(?:^|\s)(?:at|via|from|on|in|see|here|visit|is|under|and)$|:$/i.test(before.text)
    || (!isPaperPage && /(?:^|\s)\p{Ll}+,?$/u.test(before.text));
}
