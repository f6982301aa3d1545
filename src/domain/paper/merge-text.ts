import type { PaperRecord, PaperText } from './paper.ts';

/** A text that gave way to another one. */
export interface ReplacedText {
  readonly field: 'abstract' | 'summary';
  readonly text: PaperText;
}

/**
 * When an abstract gives way:
 * - `replace`: to any other abstract, unless that one is only the beginning of it (a cut-off card).
 * - `complete`: only to a longer one that begins with it. For a paper that one source names twice:
 *   otherwise its two texts would replace each other in every import of that source.
 */
export type TextPolicy = 'replace' | 'complete';

interface MergedTexts {
  readonly abstract: PaperText | undefined;
  readonly summary: PaperText | undefined;
  readonly replaced: readonly ReplacedText[];
}

/** Joins the two texts of a paper; white space never makes a difference. */
export function mergeTexts(existing: PaperRecord, incoming: PaperRecord, policy: TextPolicy): MergedTexts {
  const abstract = mergeAbstract(existing.abstract, incoming.abstract, policy);
  const summary = mergeSummary(existing.summary, incoming.summary, policy);
  const replaced: ReplacedText[] = [];
  if (existing.abstract !== undefined && abstract !== existing.abstract) {
    replaced.push({ field: 'abstract', text: existing.abstract });
  }
  if (existing.summary !== undefined && summary !== existing.summary) {
    replaced.push({ field: 'summary', text: existing.summary });
  }
  return { abstract, summary, replaced };
}

function mergeAbstract(present: PaperText | undefined, incoming: PaperText | undefined, policy: TextPolicy) {
  if (incoming === undefined || collapse(incoming.text) === '') return present;
  if (present === undefined) return incoming;
  if (saysTheSame(present, incoming) || isBeginningOf(incoming, present)) return present;
  return policy === 'replace' || isBeginningOf(present, incoming) ? incoming : present;
}

/** Only the library's own summary replaces one: the words of two sites would take turns. */
function mergeSummary(present: PaperText | undefined, incoming: PaperText | undefined, policy: TextPolicy) {
  if (incoming === undefined || collapse(incoming.text) === '') return present;
  if (present === undefined) return incoming;
  if (incoming.origin !== 'carrel' || saysTheSame(present, incoming)) return present;
  return policy === 'replace' || present.origin !== 'carrel' ? incoming : present;
}

function saysTheSame(a: PaperText, b: PaperText): boolean {
  return collapse(a.text) === collapse(b.text);
}

/** A cut-off text often ends in an ellipsis. */
function isBeginningOf(short: PaperText, long: PaperText): boolean {
  const beginning = collapse(short.text).replace(/\s*(?:…|\.{3})$/u, '');
  return collapse(long.text).startsWith(beginning);
}

function collapse(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
