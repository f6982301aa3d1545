/** Hypothesis: rows of its API (`{total, rows}`), and lists of the same rows as its exports have them. */
import { HIGHLIGHT_COLOURS } from '../../annotation/annotation.ts';
import type { UnreadableRecord } from '../../paper/unreadable-record.ts';
import { listOf, objectOf, stringOf, type JsonObject } from '../json-values.ts';
import { groupByPaper, tagsFrom, timeOf, type ReadAnnotations, type ReadHighlight } from '../read-annotations.ts';
import { recordOf } from '../record-of.ts';
import { stableId } from '../stable-id.ts';

/** Whether JSON is an export of Hypothesis: rows with an address, targets and an account. */
export function looksLikeHypothesis(json: unknown): boolean {
  const rows = rowsIn(json);
  return rows.length > 0 && rows.slice(0, 5).every((row) => 'uri' in objectOf(row) && 'target' in objectOf(row));
}

/** Reads every row: a quote becomes a highlight, a page note the paper's note, a reply a part of its parent's comment. */
export function readHypothesis(json: unknown): ReadAnnotations {
  const groups = groupByPaper();
  const unreadable: UnreadableRecord[] = [];
  const rows = rowsIn(json).map(objectOf);
  const replies = repliesByParent(rows);
  const known = new Set(rows.map(({ id }) => stringOf(id)));
  for (const [index, row] of rows.entries()) {
    const parent = parentOf(row);
    if (parent !== undefined && known.has(parent)) continue;
    const uri = stringOf(row['uri']) ?? '';
    const quote = quoteOf(row);
    const text = [stringOf(row['text']) ?? '', ...threadOf(row, replies)].filter((part) => part !== '').join('\n\n');
    if (uri === '' || (quote === undefined && text === '')) {
      unreadable.push({ title: stringOf(row['id']) ?? '', reason: `Row ${index + 1} has neither a quote nor words.` });
      continue;
    }
    const group = groups.of(uri, () => ({ record: recordOf({ title: titleOf(row) ?? uri, names: [uri, ...listOf(objectOf(row['document'])['doi']).map(stringOf)] }) }));
    if (quote === undefined) group.notes.push({ markdown: text, ...versionOf(row) });
    else group.highlights.push(highlightOf(row, quote, text));
  }
  return { format: 'hypothesis', papers: groups.all(), unreadable };
}

function rowsIn(json: unknown): readonly unknown[] {
  const object = objectOf(json);
  return listOf(Array.isArray(json) ? json : (object['rows'] ?? object['annotations']));
}

function highlightOf(row: JsonObject, quote: JsonObject, comment: string): ReadHighlight {
  const [colour] = HIGHLIGHT_COLOURS.filter((name) => name === stringOf(row['color']));
  return {
    id: stableId('hypothesis', stringOf(row['id']) ?? JSON.stringify([row['uri'], quote, row['created'], row['text']])),
    exact: stringOf(quote['exact']) ?? '',
    prefix: stringOf(quote['prefix']) ?? '',
    suffix: stringOf(quote['suffix']) ?? '',
    colour: colour ?? 'yellow',
    comment,
    tags: tagsFrom(listOf(row['tags']).flatMap((tag) => stringOf(tag) ?? [])),
    ...versionOf(row),
  };
}

function quoteOf(row: JsonObject): JsonObject | undefined {
  const selectors = listOf(row['target']).flatMap((target) => listOf(objectOf(target)['selector'])).map(objectOf);
  return selectors.find((selector) => selector['type'] === 'TextQuoteSelector' && (stringOf(selector['exact']) ?? '') !== '');
}

function titleOf(row: JsonObject): string | undefined {
  const title = stringOf(listOf(objectOf(row['document'])['title'])[0]);
  // "[2203.00555] Title" is how arXiv names its pages.
  return title?.replace(/^\[[^\]]+\]\s*/u, '').trim();
}

/** The row that a reply answers: the last one it refers to. */
function parentOf(row: JsonObject): string | undefined {
  return stringOf(listOf(row['references']).at(-1));
}

function repliesByParent(rows: readonly JsonObject[]): ReadonlyMap<string, readonly JsonObject[]> {
  const replies = new Map<string, JsonObject[]>();
  for (const row of rows) {
    const parent = parentOf(row);
    if (parent !== undefined) replies.set(parent, [...(replies.get(parent) ?? []), row]);
  }
  return replies;
}

/** The words of all replies below a row, as quotes with who wrote them. */
function threadOf(row: JsonObject, replies: ReadonlyMap<string, readonly JsonObject[]>, seen: ReadonlySet<string> = new Set()): readonly string[] {
  const id = stringOf(row['id']) ?? '';
  if (seen.has(id)) return [];
  return (replies.get(id) ?? []).flatMap((reply) => {
    const who = /^acct:([^@]+)@/u.exec(stringOf(reply['user']) ?? '')?.[1] ?? 'someone';
    return [`> ${who}: ${(stringOf(reply['text']) ?? '').replaceAll('\n', '\n> ')}`, ...threadOf(reply, replies, new Set([...seen, id]))];
  });
}

function versionOf(row: JsonObject): Pick<ReadHighlight, 'createdAt' | 'updatedAt'> {
  const createdAt = timeOf(stringOf(row['created']));
  const updatedAt = timeOf(stringOf(row['updated'])) ?? createdAt;
  return { ...(createdAt === undefined ? {} : { createdAt }), ...(updatedAt === undefined ? {} : { updatedAt }) };
}
