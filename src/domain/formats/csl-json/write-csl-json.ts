/** CSL-JSON (schema of the Citation Style Language, version 1.0.2), as Zotero, pandoc and citeproc read it. */
import { nameParts } from '../../paper/name-parts.ts';
import type { Paper } from '../../paper/paper.ts';
import { citeKeys } from '../bibtex/cite-key.ts';
import { publicationKind, type PublicationKind } from '../export/publication-kind.ts';
import { webAddress } from '../export/web-address.ts';
import type { PaperWriter } from '../export/writer.ts';

const TYPES: Readonly<Record<PublicationKind, string>> = { journal: 'article-journal', conference: 'paper-conference', preprint: 'article', other: 'document' };

/** Writes one array of items, each under the key that BibTeX would give it. */
export function cslJsonWriter(): PaperWriter {
  const keyOf = citeKeys();
  let before = '\n';
  return {
    begin: '[',
    paper: ({ paper, note }) => {
      const piece = before + JSON.stringify(item(paper, keyOf(paper), note));
      before = ',\n';
      return piece;
    },
    end: () => '\n]\n',
  };
}

function item(paper: Paper, key: string, note: string): object {
  const { title, people, date, venue, identifiers, abstract, topics } = paper;
  const url = webAddress(paper);
  return {
    id: key,
    type: TYPES[publicationKind(paper)],
    title,
    ...(people.length === 0 ? {} : { author: people.map(({ name }) => cslName(name)).concat(paper.peopleIncomplete ? [{ literal: 'others' }] : []) }),
    ...(date === undefined ? {} : { issued: { 'date-parts': [date.split('-').map(Number)] } }),
    ...(venue === undefined ? {} : { 'container-title': venue }),
    ...(identifiers.doi === undefined ? {} : { DOI: identifiers.doi }),
    ...(identifiers.arxiv === undefined ? {} : { number: `arXiv:${identifiers.arxiv}` }),
    ...(identifiers.arxiv === undefined || venue !== undefined ? {} : { publisher: 'arXiv' }),
    ...(url === undefined ? {} : { URL: url }),
    ...(abstract === undefined ? {} : { abstract: abstract.text }),
    ...(topics.length === 0 ? {} : { keyword: topics.join(', ') }),
    ...(note === '' ? {} : { note }),
  };
}

type CslName = { readonly literal: string } | { readonly family: string; readonly given: string; readonly suffix?: string };

function cslName(name: string): CslName {
  const { given, family, suffix } = nameParts(name);
  return given === '' ? { literal: name } : { family, given, ...(suffix === '' ? {} : { suffix }) };
}
