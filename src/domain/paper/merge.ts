import { mergeTexts, type ReplacedText, type TextPolicy } from './merge-text.ts';
import { mergeDate, mergeIdentifiers, mergeLinks, mergePeople, mergeTopics } from './merge-facts.ts';
import type { Paper, PaperRecord } from './paper.ts';

/** What became of a paper that was in the library when a source named it again. */
export interface Merge {
  /** `updated` when a text was replaced, `merged` when only blanks were filled. */
  readonly outcome: 'merged' | 'updated' | 'unchanged';
  /** The paper's record from now on; equal to the existing one when the outcome is `unchanged`. */
  readonly record: PaperRecord;
  /** The texts that gave way; the catalog keeps them as older versions. */
  readonly replaced: readonly ReplacedText[];
}

/**
 * Joins what a source says about a paper with what the library knows. Blanks are filled, links and
 * topics are joined, and a fact the library has stays. Titles stay as they are, because highlights
 * count offsets in them. `texts` says when an abstract gives way, see `TextPolicy`.
 */
export function mergeRecord(existing: Paper, incoming: PaperRecord, texts: TextPolicy = 'replace'): Merge {
  const merged = mergeTexts(existing, incoming, texts);
  const people = mergePeople(existing, incoming);
  const date = mergeDate(existing.date, incoming.date);
  const venue = existing.venue ?? incoming.venue;
  const kind = existing.kind ?? incoming.kind;
  const record: PaperRecord = {
    title: existing.title,
    titleRaw: existing.titleRaw,
    identifiers: mergeIdentifiers(existing.identifiers, incoming.identifiers),
    ...people,
    topics: mergeTopics(existing.topics, incoming.topics),
    links: mergeLinks(existing.links, incoming.links),
    ...(date !== undefined && { date }),
    ...(venue !== undefined && { venue }),
    ...(kind !== undefined && { kind }),
    ...(merged.abstract !== undefined && { abstract: merged.abstract }),
    ...(merged.summary !== undefined && { summary: merged.summary }),
  };
  return { outcome: outcomeOf(existing, record, merged.replaced), record, replaced: merged.replaced };
}

/** The merging functions give back the very value they were given when nothing came of it. */
function outcomeOf(existing: Paper, record: PaperRecord, replaced: readonly ReplacedText[]): Merge['outcome'] {
  if (replaced.length > 0) return 'updated';
  const keys = Object.keys(record) as (keyof PaperRecord)[];
  return keys.every((key) => record[key] === existing[key]) ? 'unchanged' : 'merged';
}
