import type { Identifiers, Link, Paper, PaperFacts, PaperId, PaperKind, PaperRow, PaperText, Person, TextOrigin } from '../../domain/paper/paper.ts';
import { flagOf, numberOf, optionalText, textOf, type Row } from '../sqlite/columns.ts';

/** Everything about papers; add a WHERE. */
export const SELECT_PAPERS = `
SELECT p.*,
  a.text AS abstract, a.raw AS abstract_raw, a.origin AS abstract_origin,
  s.text AS summary, s.raw AS summary_raw, s.origin AS summary_origin,
  (SELECT json_group_object(scheme, value) FROM identifiers WHERE paper = p.id) AS identifiers
FROM papers p
LEFT JOIN texts a ON a.paper = p.id AND a.field = 'abstract' AND a.current = 1
LEFT JOIN texts s ON s.paper = p.id AND s.field = 'summary' AND s.current = 1`;

/** Characters of a text's beginning in a row: as much as the widest list shows in a line. */
const OPENING_LENGTH = 160;

/** What a title row needs; add a WHERE. */
export const SELECT_ROWS = `
SELECT p.id AS number, p.public_id, p.title, p.people, p.people_incomplete, p.date, p.venue, p.links,
  EXISTS (SELECT 1 FROM texts t WHERE t.paper = p.id AND t.field = 'abstract' AND t.current = 1) AS has_abstract,
  CASE WHEN p.people = '[]' AND p.venue IS NULL THEN (
    SELECT substr(t.text, 1, ${String(OPENING_LENGTH)}) FROM texts t
    WHERE t.paper = p.id AND t.field IN ('abstract', 'summary') AND t.current = 1 ORDER BY t.field LIMIT 1) END AS opening
FROM papers p`;

/** What `PaperFacts` needs, and no text; add a WHERE. */
export const SELECT_FACTS = `
SELECT p.public_id, p.title, p.people, p.people_incomplete, p.date, p.venue, p.topics,
  (SELECT json_group_object(scheme, value) FROM identifiers WHERE paper = p.id) AS identifiers
FROM papers p`;

/** The order of the library where nothing is searched for; takes limit and offset. */
export const NEWEST_FIRST = 'ORDER BY p.date DESC, p.title_key, p.id LIMIT ? OFFSET ?';

/** A paper from a row of `SELECT_PAPERS`. */
export function paperOf(row: Row): Paper {
  const abstract = paperTextOf(row, 'abstract');
  const summary = paperTextOf(row, 'summary');
  const kind = optionalText(row, 'kind');
  return {
    ...factsOf(row),
    titleRaw: textOf(row, 'title_raw'),
    ...(abstract !== undefined && { abstract }),
    ...(summary !== undefined && { summary }),
    ...(kind !== undefined && { kind: kind as PaperKind }),
    links: linksOf(row),
    addedAt: numberOf(row, 'added_at'),
    updatedAt: numberOf(row, 'updated_at'),
  };
}

/** The facts from a row of `SELECT_FACTS` or `SELECT_PAPERS`. */
export function factsOf(row: Row): PaperFacts {
  return {
    id: textOf(row, 'public_id') as PaperId,
    title: textOf(row, 'title'),
    identifiers: JSON.parse(textOf(row, 'identifiers')) as Identifiers,
    people: peopleOf(row),
    peopleIncomplete: flagOf(row, 'people_incomplete'),
    ...datedOf(row),
    topics: JSON.parse(textOf(row, 'topics')) as readonly string[],
  };
}

/** A title row from a row of `SELECT_ROWS`. */
export function paperRowOf(row: Row): PaperRow {
  const opening = optionalText(row, 'opening');
  return {
    id: textOf(row, 'public_id') as PaperId,
    title: textOf(row, 'title'),
    people: peopleOf(row).map((person) => person.name),
    peopleIncomplete: flagOf(row, 'people_incomplete'),
    ...datedOf(row),
    ...(opening !== undefined && { opening }),
    hasAbstract: flagOf(row, 'has_abstract'),
    hasCode: linksOf(row).some((link) => link.kind === 'code'),
  };
}

function datedOf(row: Row): { readonly date?: string; readonly venue?: string } {
  const date = optionalText(row, 'date');
  const venue = optionalText(row, 'venue');
  return { ...(date !== undefined && { date }), ...(venue !== undefined && { venue }) };
}

function peopleOf(row: Row): readonly Person[] {
  return JSON.parse(textOf(row, 'people')) as readonly Person[];
}

function linksOf(row: Row): readonly Link[] {
  return JSON.parse(textOf(row, 'links')) as readonly Link[];
}

function paperTextOf(row: Row, field: 'abstract' | 'summary'): PaperText | undefined {
  const text = optionalText(row, field);
  if (text === undefined) return undefined;
  return { text, raw: optionalText(row, `${field}_raw`) ?? text, origin: textOf(row, `${field}_origin`) as TextOrigin };
}
