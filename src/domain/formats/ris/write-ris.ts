/** RIS (Research Information Systems, format specification of 2011): one tag to a line, CRLF, records end with ER. */
import { sortedName } from '../../paper/name-parts.ts';
import type { Paper } from '../../paper/paper.ts';
import { publicationKind, type PublicationKind } from '../export/publication-kind.ts';
import { webAddress } from '../export/web-address.ts';
import type { PaperWriter } from '../export/writer.ts';

const TYPES: Readonly<Record<PublicationKind, string>> = { journal: 'JOUR', conference: 'CPAPER', preprint: 'UNPB', other: 'GEN' };

/** Writes a record for each paper, one after the other. */
export function risWriter(): PaperWriter {
  return { begin: '', paper: ({ paper, note }) => record(paper, note), end: () => '' };
}

type Tag = readonly [tag: string, value: string | undefined];

function record(paper: Paper, note: string): string {
  const { title, people, peopleIncomplete, date, venue, identifiers, topics, abstract, links } = paper;
  const [year = '', month = '', day = ''] = date?.split('-') ?? [];
  const url = webAddress(paper);
  const tags: readonly Tag[] = [
    ['TY', TYPES[publicationKind(paper)]],
    ['TI', title],
    ...people.map(({ name }): Tag => ['AU', sortedName(name)]),
    ['AU', peopleIncomplete ? 'et al.' : undefined],
    ['PY', date === undefined ? undefined : year],
    ['DA', date === undefined ? undefined : `${year}/${month}/${day}/`],
    ['T2', venue],
    ['DO', identifiers.doi],
    ['AN', identifiers.arxiv === undefined ? undefined : `arXiv:${identifiers.arxiv}`],
    ['UR', url],
    ...links.filter((link) => link.url !== url).map((link): Tag => ['L2', link.url]),
    ['AB', abstract?.text],
    ...topics.map((topic): Tag => ['KW', topic]),
    ['N1', note],
  ];
  return `${tags.map(line).join('')}ER  - \r\n\r\n`;
}

/** A value stands in one line, because a line that looks like a tag would begin a new field. */
function line([tag, value]: Tag): string {
  const text = value?.replace(/[\s\p{Cc}]+/gu, ' ').trim() ?? '';
  return text === '' ? '' : `${tag}  - ${text}\r\n`;
}
