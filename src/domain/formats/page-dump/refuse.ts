/** Refuses what is no page of papers, with the reason a person can act on. */
import { fail } from '../../result.ts';
import type { Result } from '../../result.ts';
import { counted } from '../../text/counted.ts';
import { innerBoundaries, wordCount } from '../sentences.ts';
import type { Card, Cards } from './cards.ts';
import type { Line } from './lines.ts';
import type { Division } from './segments.ts';
import { countsOf } from './shape.ts';

const HOW_IT_LOOKS = 'Copy the text of a page of papers: for each paper one line with its title and, below it, its abstract.';

const NO_PAPERS = 'No papers were found in this text.';

function notRecognised(message: string, next = HOW_IT_LOOKS): Result<never> {
  return fail('source-not-recognised', message, next);
}

const CODE_LINE = /[;{}]$|^(?:import|export|const|let|var|function|def|class|return|public|private|package|using|#include|#!\/|\/\/|\/\*|<\/?[a-z!])/;
const MAIL_HEADER = /^(?:from|to|subject|date|cc|sent|reply-to|received|message-id|von|an|betreff): \S/i;

const MARKDOWN_LINE = /^\s*(?:#{1,6} \S|```|~~~|[-*] \[|\[!\[|\|.*\|$)/;

/** Sources that are plainly something else, before any title is looked for. */
export function refuseOtherKinds(lines: readonly Line[]): Result<never> | undefined {
  const full = lines.filter((line) => line.text !== '');
  const start = full.slice(0, 5).map((line) => line.text).join('\n');
  if (/^(?:<!doctype html|<html|<head|<body)/i.test(start)) {
    return notRecognised('This is the source code of a web page, not its text.', 'Open the page in a browser, select everything, copy it and paste it here.');
  }
  if (/^(?:<\?xml|<rss|<feed|TY {1,2}- |[[{]\s*["'{[\]}]|@\w+\s*\{)/i.test(start)) return notRecognised('This is a data file and no copied page of papers.');
  if (full.slice(0, 15).filter((line) => MAIL_HEADER.test(line.text)).length >= 2) return notRecognised('This is an e-mail message and no copied page of papers.');
  if (full.length < 2) return notRecognised('This is one line of text, and a page of papers has at least two: a title and an abstract.');
  if (full.filter((line) => CODE_LINE.test(line.text)).length > full.length * 0.3) return notRecognised('This looks like program code and not like a page of papers.');
  if (full.filter((line) => MARKDOWN_LINE.test(line.raw)).length >= Math.max(1, full.length * 0.08)) return notRecognised('This is a Markdown document and no copied page of papers.');
  return isTable(full) ? notRecognised('This is a table and no copied page of papers.') : undefined;
}

/** Three rows or more, nearly all with the same number of separators. */
function isTable(lines: readonly Line[]): boolean {
  return ['\t', ';', ','].some((separator) => {
    const counts = lines.map((line) => line.raw.split(separator).length - 1);
    const usual = counts[0] ?? 0;
    return lines.length >= 3 && usual >= (separator === '\t' ? 1 : 2) && counts.filter((count) => count === usual).length >= lines.length * 0.8;
  });
}

const PERSONAL = /\b(?:I|I'm|I've|my|me|you|your|please|thanks|yours)\b/g;

/** What on the page says that it comes from a site of papers: its banner, lines of its cards, or nothing. */
function signOf(lines: readonly Line[]): 'banner' | 'cards' | 'none' {
  if (lines.some((line) => line.chrome === 'banner')) return 'banner';
  return lines.filter((line) => line.chrome === 'card' && /\p{L}{3}/u.test(line.text)).length >= 2 ? 'cards' : 'none';
}

/**
 * Refuses what was divided into titles and texts but doesn't deserve it. The cost of its division is
 * below 1 per part on real pages and above 2 for most prose. A source with the site's banner may be
 * untidy; one with lines as they stand on cards must look better; one without any sign has to be
 * titles and abstracts by turns with little else.
 */
export function refuseProse(lines: readonly Line[], { cards, orphans }: Cards, { cost, segments }: Division): Result<never> | undefined {
  const complete = cards.filter((card) => card.texts.length > 0);
  const doubt = notRecognised(NO_PAPERS);
  if (complete.length === 0) return cards.length === 0 ? doubt : undefined;
  const sign = signOf(lines);
  if (sign === 'banner') return undefined;
  const left = cards.length - complete.length + orphans.length;
  // Few parts say less about their average.
  if (cost > (sign === 'cards' ? 2 : 1.5) * segments.length + 1.5) return doubt;
  if (left > (sign === 'cards' ? complete.length * 2 : Math.max(1, complete.length * 0.5))) return doubt;
  return sign === 'none' && readsAsProse(complete) ? doubt : undefined;
}

/** Refuses a list of titles: without a single text there is nothing to read. */
export function refuseTitles(lines: readonly Line[], cards: readonly Card[]): Result<never> | undefined {
  const texts = cards.flatMap((card) => card.texts.map((text) => text.text));
  // In a long list of titles some are worded like a sentence.
  const sentences = texts.filter(isMoreThanTitle).length;
  if (cards.length === 0 || sentences > (cards.length + texts.length) * TITLES_LIKE_SENTENCES) return undefined;
  // One title below the banner is a page that broke off.
  if (cards.length === 1 && signOf(lines) === 'banner') return undefined;
  const titles = [...cards.map((card) => card.title.text), ...texts];
  const good = titles.filter((title) => wordCount(title) >= 3 && countsOf(title).capitals * 2 >= countsOf(title).longWords);
  if (titles.length < 2 || good.length < titles.length * 0.6) return notRecognised(NO_PAPERS);
  return fail('source-only-titles', `Found ${counted(titles.length, 'title')} but no abstracts.`, 'Copy the page in the layout that shows the abstracts, then import it again.');
}

/** The share of titles that may read like a sentence before a list counts as titles with texts. */
const TITLES_LIKE_SENTENCES = 0.15;

/** The last of a list of titles is easily taken for a text that was cut off. */
function isMoreThanTitle(text: string): boolean {
  const { words, capitals, longWords } = countsOf(text);
  return words >= 18 || (words >= 6 && text.endsWith('.')) || (words >= 10 && capitals * 2 < longWords);
}

/** What titles and texts of a page never have: a person speaking, headings of one word, long chapters, a licence. */
function readsAsProse(cards: readonly Card[]): boolean {
  const texts = cards.flatMap((card) => card.texts);
  const words = texts.reduce((sum, text) => sum + wordCount(text.text), 0);
  const personal = texts.reduce((sum, text) => sum + (text.text.match(PERSONAL)?.length ?? 0), 0);
  return (
    personal > words * 0.02
    || texts.filter((text) => text.paragraphs > 1).length > cards.length * 0.5
    || median(texts.map((text) => wordCount(text.text))) < 8
    || (cards.length > 1 && median(cards.map((card) => wordCount(card.title.text))) < 2)
    || cards.some((card) => /^(?:©|copyright)\b|^licen[cs]e$/i.test(card.title.text))
    || (cards.length === 1 && !texts.some((text) => isSubstantial(text.text)))
  );
}

/** Enough text that a lone title with it can be a paper: two sentences, or a long one. */
function isSubstantial(text: string): boolean {
  const words = wordCount(text);
  return words >= 18 || (words >= 12 && innerBoundaries(text) > 0);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
