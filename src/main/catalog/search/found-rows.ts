import type { DatabaseSync } from 'node:sqlite';
import type { FoundRow, MarkedText } from '../../../ipc/contract.ts';
import { numberOf, optionalText, textOf, type Row } from '../../sqlite/columns.ts';
import { prepared } from '../../sqlite/prepared.ts';
import { paperRowOf, SELECT_ROWS } from '../read-paper.ts';
import { MARKERS, unmark } from './marks.ts';
import type { Numbers } from './paper-set.ts';

/** Length of a snippet in words. */
const SNIPPET_WORDS = 18;

const ROWS = `${SELECT_ROWS} WHERE p.id IN (SELECT value FROM json_each(?))`;

// The plus sign keeps the index whole: asked for single papers it would search anew for each.
const MARKED = `
SELECT rowid AS number,
  highlight(paper_index, 0, ${MARKERS}) AS marked_title,
  snippet(paper_index, 1, ${MARKERS}, '…', ${String(SNIPPET_WORDS)}) AS marked_summary,
  snippet(paper_index, 2, ${MARKERS}, '…', ${String(SNIPPET_WORDS)}) AS marked_abstract
FROM paper_index WHERE paper_index MATCH ? AND +rowid IN (SELECT value FROM json_each(?))`;

/**
 * Rows with these numbers, in this order, with what of them matches; in papers that `match` does not
 * match, what matches `anyMatch`. Without a match nothing is marked.
 */
export function foundRows(db: DatabaseSync, numbers: Numbers, match: string | undefined, anyMatch = match): readonly FoundRow[] {
  // As JSON, because a statement takes no list of values.
  const rows = new Map(prepared(db, ROWS).all(JSON.stringify([...numbers])).map((row) => [numberOf(row, 'number'), row]));
  const marks = new Map<number, Marks>();
  for (const words of new Set([match, anyMatch])) {
    const unmarked = [...numbers].filter((number) => !marks.has(number));
    if (words === undefined || unmarked.length === 0) continue;
    for (const row of prepared(db, MARKED).all(words, JSON.stringify(unmarked))) marks.set(numberOf(row, 'number'), marksOf(row));
  }
  return [...numbers].flatMap((number) => {
    const row = rows.get(number);
    return row === undefined ? [] : [{ ...paperRowOf(row), ...(marks.get(number) ?? { titleMarks: [] }) }];
  });
}

type Marks = Pick<FoundRow, 'titleMarks' | 'snippet'>;

function marksOf(row: Row): Marks {
  const snippet = snippetOf(row);
  const titleMarks = unmark(textOf(row, 'marked_title')).marks;
  return { titleMarks, ...(snippet !== undefined && { snippet }) };
}

/** The passage with more of what was searched for; without any, how the text begins. */
function snippetOf(row: Row): MarkedText | undefined {
  const [summary, abstract] = ['marked_summary', 'marked_abstract'].map((column) => {
    const marked = optionalText(row, column);
    return marked === undefined || marked === '' ? undefined : unmark(marked);
  });
  if (summary === undefined || abstract === undefined) return summary ?? abstract;
  return abstract.marks.length > summary.marks.length ? abstract : summary;
}
