/** BibTeX (btxdoc, Oren Patashnik, 1988), with the fields that arXiv and biblatex added: eprint, archiveprefix, doi, url. */
import { SHORT_MONTHS } from '../../calendar/days.ts';
import { yearOf } from '../../paper/date.ts';
import { nameParts } from '../../paper/name-parts.ts';
import type { Paper } from '../../paper/paper.ts';
import { publicationKind, type PublicationKind } from '../export/publication-kind.ts';
import { webAddress } from '../export/web-address.ts';
import type { PaperWriter } from '../export/writer.ts';
import { citeKeys } from './cite-key.ts';
import { escapeTex, escapeTexWords, escapeTitle } from './escape-tex.ts';

const TYPES: Readonly<Record<PublicationKind, string>> = { journal: 'article', conference: 'inproceedings', preprint: 'misc', other: 'misc' };

/** One entry to a paper, each with a key of its own. */
export function bibtexWriter(): PaperWriter {
  const keyOf = citeKeys();
  return { begin: '', paper: ({ paper, note }) => `${entry(paper, keyOf(paper), note)}\n`, end: () => '' };
}

/** The entries of some papers, one after the other with an empty line between, each with a key of its own. */
export function bibtexEntries(papers: readonly Paper[]): string {
  const keyOf = citeKeys();
  return papers.map((paper) => entry(paper, keyOf(paper), '')).join('\n');
}

function entry(paper: Paper, key: string, note: string): string {
  const kind = publicationKind(paper);
  const fields = [...mainFields(paper, kind), ...identifierFields(paper), ...textFields(paper, note)];
  const lines = fields.map(([name, value]) => `  ${name} = ${value},\n`);
  return `@${TYPES[kind]}{${key},\n${lines.join('')}}\n`;
}

type Field = readonly [name: string, value: string];

function mainFields(paper: Paper, kind: PublicationKind): readonly Field[] {
  const { title, people, peopleIncomplete, date, venue } = paper;
  const authors = [...people.map(({ name }) => bibtexName(name)), ...(peopleIncomplete ? ['others'] : [])];
  const [, month, day] = date?.split('-') ?? [];
  const monthName = SHORT_MONTHS[Number(month) - 1];
  return [
    ['title', braced(escapeTitle(title))],
    ...(authors.length === 0 ? [] : [['author', braced(authors.join(' and '))] as const]),
    ...(venue === undefined ? [] : [[kind === 'journal' ? 'journal' : 'booktitle', braced(escapeTex(venue))] as const]),
    ...(date === undefined ? [] : [['year', braced(yearOf(date))] as const]),
    ...(monthName === undefined ? [] : [['month', monthName] as const]),
    ...(day === undefined ? [] : [['day', braced(String(Number(day)))] as const]),
  ];
}

function identifierFields(paper: Paper): readonly Field[] {
  const { doi, arxiv } = paper.identifiers;
  const url = webAddress(paper);
  return [
    ...(doi === undefined ? [] : [['doi', braced(verbatim(doi))] as const]),
    ...(arxiv === undefined ? [] : [['eprint', braced(arxiv)] as const, ['archiveprefix', '{arXiv}'] as const]),
    ...(url === undefined ? [] : [['url', braced(verbatim(url))] as const]),
  ];
}

function textFields({ abstract, topics }: Paper, note: string): readonly Field[] {
  return [
    ...(abstract === undefined ? [] : [['abstract', braced(escapeTex(abstract.text))] as const]),
    ...(topics.length === 0 ? [] : [['keywords', braced(topics.map(escapeTexWords).join(', '))] as const]),
    ...(note === '' ? [] : [['annote', braced(escapeTex(note))] as const]),
  ];
}

function braced(value: string): string {
  return `{${value}}`;
}

/** Addresses are read letter by letter; only a brace would end the field too early. */
function verbatim(address: string): string {
  return address.replace(/\{/gu, '%7B').replace(/\}/gu, '%7D');
}

/** `von Last, Jr, First`; a name that holds the word "and" goes into braces of its own. */
function bibtexName(name: string): string {
  const { given, family, suffix } = nameParts(name);
  if (/\band\b/iu.test(name) || given === '') return `{${escapeTexWords(name)}}`;
  return [family, suffix, given].filter((part) => part !== '').map(escapeTexWords).join(', ');
}
