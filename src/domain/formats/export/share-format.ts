/** The forms in which a reading list is shared. */
import type { GoesAlong } from '../../reading-list/to-share.ts';

export const SHARE_FORMATS = ['list', 'markdown', 'bibtex', 'csl-json', 'ris'] as const;
export type ShareFormat = (typeof SHARE_FORMATS)[number];

interface ShareFormatInfo {
  readonly name: string;
  /** One sentence on what it is for. */
  readonly about: string;
  /** Ending of its files, without the first dot. */
  readonly extension: string;
  /** What of the reader's choices it has a place for. */
  readonly holds: readonly (keyof GoesAlong)[];
  /** What it says of a paper. */
  readonly papers: string;
}

const REFERENCES = { holds: ['notes', 'inside'], papers: 'reference and abstract' } as const;

export const SHARE_FORMAT_INFO: Readonly<Record<ShareFormat, ShareFormatInfo>> = {
  list: {
    name: 'Carrel list file',
    about: 'Makes the same list in another Carrel.',
    extension: 'carrel-list.json',
    holds: ['notes', 'dates', 'inside'],
    papers: 'reference, summary and abstract',
  },
  markdown: {
    name: 'Markdown',
    about: 'To read, to mail, or to keep among notes.',
    extension: 'md',
    holds: ['notes', 'dates', 'finished', 'inside'],
    papers: 'title, people, date, venue and address',
  },
  bibtex: { name: 'BibTeX', about: 'For LaTeX and reference managers.', extension: 'bib', ...REFERENCES },
  'csl-json': { name: 'CSL-JSON', about: 'For Zotero, pandoc and word processors.', extension: 'json', ...REFERENCES },
  ris: { name: 'RIS', about: 'For reference managers.', extension: 'ris', ...REFERENCES },
};
