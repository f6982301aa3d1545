import { parseArxiv, parseDoi } from '../paper/identifiers.ts';

/**
 * The name of the paper that an identifier or its address belongs to, as a paper's id writes it:
 * `arxiv:2203.00555`, `doi:10.1000/182`. Undefined for everything else.
 */
export function identifierName(text: string): string | undefined {
  // Every identifier has a digit and a dot or slash; most words end here.
  if (!/\d/u.test(text) || !/[./]/u.test(text)) return undefined;
  const arxiv = parseArxiv(text);
  if (arxiv !== undefined) return `arxiv:${arxiv}`;
  const doi = parseDoi(text);
  // An address may spell what no query can: quotes and white space.
  return doi === undefined || /["“”\s\p{Cc}\p{Cs}]/u.test(doi) ? undefined : `doi:${doi}`;
}
