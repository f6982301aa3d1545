import type { PaperRecord } from '../../paper/paper.ts';

/** What sort of publication bibliographies take a paper for. */
export type PublicationKind = 'journal' | 'conference' | 'preprint' | 'other';

const JOURNAL = /\b(?:journal|transactions|trans\.|letters|annals|review|reviews|magazine|advances|bulletin|tpami|tmlr|jmlr|tacl|nature|science|pnas)\b|\b\d+\(\d+/iu;

/** Told from the venue's name, because nothing else says it: "IEEE TPAMI 46(10)" and "NeurIPS 2022". */
export function publicationKind({ venue, identifiers }: PaperRecord): PublicationKind {
  if (venue === undefined) return identifiers.arxiv === undefined ? 'other' : 'preprint';
  return JOURNAL.test(venue) ? 'journal' : 'conference';
}
