import type { Identifiers, Paper, PaperRecord } from '../../paper/paper.ts';

/** The address under which a paper is known best: its DOI's, arXiv's, else its own page's; undefined for none. */
export function webAddress({ identifiers, links }: PaperRecord): string | undefined {
  return identifiersAddress(identifiers) ?? links.find(({ kind }) => kind === 'page')?.url ?? links.find(({ kind }) => kind === 'project')?.url;
}

/** An IRI that names a paper for ever: its DOI, its arXiv address, or its id in this library. */
export function paperIri({ identifiers, id }: Paper): string {
  return identifiersAddress(identifiers) ?? `urn:carrel:paper:${encodeURIComponent(id)}`;
}

/** The address of a DOI, else of an arXiv number; undefined where neither is known. */
export function identifiersAddress({ doi, arxiv }: Identifiers): string | undefined {
  if (doi !== undefined) return `https://doi.org/${doiPath(doi)}`;
  return arxiv === undefined ? undefined : `https://arxiv.org/abs/${arxiv}`;
}

/** DOIs may hold characters that addresses can't; the slashes stay. */
function doiPath(doi: string): string {
  return doi.split('/').map(encodeURIComponent).join('/');
}
