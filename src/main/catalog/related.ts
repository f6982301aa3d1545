/**
 * The papers nearest to another by content. Nothing is kept for it: the search index already says which
 * papers have a word, so what an import or a merge changed counts at once. Why so, and what else was
 * tried, is in docs/decisions/0007-related-papers.md.
 */
import type { DatabaseSync } from 'node:sqlite';
import type { PaperId } from '../../domain/paper/paper.ts';
import { likenessTo, rarityOf, type Occurrence } from '../../domain/related/likeness.ts';
import { termReader, type Described, type Term } from '../../domain/related/terms.ts';
import type { RelatedPaper } from '../../ipc/contract.ts';
import { numberOf, optionalText, textOf, type Row } from '../sqlite/columns.ts';
import { paperRowOf, SELECT_ROWS } from './read-paper.ts';

/** How many papers are given, and by how many shared terms each is explained. */
const NEAREST = 10;
const EXPLAINED_BY = 5;

/** How many papers that share rare words are compared in full. */
const CANDIDATES = 300;

/** A word that more than one paper in eight has brings no candidates, it only counts in the comparison. */
const COMMON = 1 / 8;

const TEXTS = `
SELECT p.id AS number, p.title,
  (SELECT text FROM texts WHERE paper = p.id AND field = 'summary' AND current = 1) AS summary,
  (SELECT text FROM texts WHERE paper = p.id AND field = 'abstract' AND current = 1) AS abstract
FROM papers p`;

/** The nearest papers, nearest first; undefined when there is no such paper. */
type RelatedFinder = (id: PaperId) => readonly RelatedPaper[] | undefined;

/** A finder for this database, which asks it anew about each paper. */
export function relatedFinder(db: DatabaseSync): RelatedFinder {
  const subject = db.prepare(`${TEXTS} WHERE p.public_id = ?`);
  const texts = db.prepare(`${TEXTS} WHERE p.id IN (SELECT value FROM json_each(?))`);
  const rows = db.prepare(`${SELECT_ROWS} WHERE p.id IN (SELECT value FROM json_each(?))`);
  // As one text: a row for each of tens of thousands of papers would take ten times as long.
  const holders = db.prepare('SELECT json_group_array(rowid) AS numbers FROM paper_index WHERE paper_index MATCH ?');
  const papers = db.prepare('SELECT count(*) AS n, coalesce(max(id), 0) AS last FROM papers');

  const { termsOf, countsOf } = termReader();

  return (id) => {
    const found = subject.get(id);
    if (found === undefined) return undefined;
    const own = termsOf(describedBy(found));
    const { n, last } = papers.get() ?? {};
    const numbersOf = ({ words }: Term): readonly number[] => JSON.parse(textOf(holders.get(`"${words}"`) ?? {}, 'numbers')) as number[];
    const { occurrence, scores } = occurrences(own, numbersOf, { papers: Number(n), last: Number(last) });
    scores[numberOf(found, 'number')] = 0;
    const likeness = likenessTo(own, occurrence);
    // One after the other: 300 texts at a time would stay in memory longer than they have to.
    const compared = Array.from(texts.iterate(JSON.stringify(highest(scores, CANDIDATES))), (row) => ({
      number: numberOf(row, 'number'),
      ...likeness(countsOf(describedBy(row))),
    }));
    const nearest = compared
      .filter(({ shared }) => shared.length > 0)
      .sort((a, b) => b.degree - a.degree || a.number - b.number)
      .slice(0, NEAREST);
    const byNumber = new Map(rows.all(JSON.stringify(nearest.map(({ number }) => number))).map((row) => [numberOf(row, 'number'), paperRowOf(row)]));
    return nearest.flatMap(({ number, degree, shared }) => {
      const paper = byNumber.get(number);
      return paper === undefined ? [] : [{ paper, likeness: degree, shared: shared.slice(0, EXPLAINED_BY).map(({ words }) => words) }];
    });
  };
}

interface Extent {
  readonly papers: number;
  /** The highest row number. */
  readonly last: number;
}

/** Asks the index for each stem of a paper who else has it: how many these are, and how much each paper shares by rare ones. */
function occurrences(
  own: ReadonlyMap<string, Term>,
  numbersOf: (term: Term) => readonly number[],
  { papers, last }: Extent,
): { readonly occurrence: Occurrence; readonly scores: Float32Array } {
  const counts = new Map<string, number>();
  const occurrence: Occurrence = { papers, having: (stem) => counts.get(stem) ?? 1 };
  const scores = new Float32Array(last + 1);
  for (const term of own.values()) {
    if (term.key.includes(' ')) continue;
    const numbers = numbersOf(term);
    counts.set(term.key, numbers.length);
    if (numbers.length > Math.max(NEAREST, papers * COMMON)) continue;
    const gain = (1 + Math.log(term.count)) * rarityOf(term.key, occurrence) ** 2;
    for (const number of numbers) scores[number] = (scores[number] ?? 0) + gain;
  }
  return { occurrence, scores };
}

/** The places of the highest values above 0, at most `most` of them. */
function highest(values: Float32Array, most: number): readonly number[] {
  // Sorted as they are, without a place for each: of a hundred thousand values nearly all are below the limit.
  const limit = values.toSorted().at(-most) ?? 0;
  const places: number[] = [];
  values.forEach((value, place) => {
    if (value > 0 && value >= limit) places.push(place);
  });
  return places.sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0)).slice(0, most);
}

function describedBy(row: Row): Described {
  const [abstract, summary] = [optionalText(row, 'abstract'), optionalText(row, 'summary')];
  return { title: textOf(row, 'title'), ...(abstract !== undefined && { abstract: { text: abstract } }), ...(summary !== undefined && { summary: { text: summary } }) };
}
