import type { Paper, PaperRecord } from '../../paper/paper.ts';

/** The address under which a paper is known best: its DOI's, arXiv's, else its own page's; undefined for none. */
export function webAddress({ identifiers: { doi, arxiv }, links }: PaperRecord): string | undefined {
  if (doi !== undefined) return `https://doi.org/${doiPath(doi)}`;
  if (arxiv !== undefined) return `https://arxiv.org/abs/${arxiv}`;
  return links.find(({ kind }) => kind === 'page')?.url ?? links.find(({ kind }) => kind === 'project')?.url;
}

/** An IRI that names a paper for ever: its DOI, its arXiv address, or its id in this library. */
export function paperIri({ identifiers: { doi, arxiv }, id }: Paper): string {
  if (doi !== undefined) return `https://doi.org/${doiPath(doi)}`;
  return arxiv === undefined ? `urn:carrel:paper:${encodeURIComponent(id)}` : `https://arxiv.org/abs/${arxiv}`;
}

/** DOIs may hold characters that addresses can't; the slashes stay. */
function doiPath(doi: string): string {
  return doi.split('/').map(encodeURIComponent).join('/');
}
