/** The formats that papers and annotations can be taken away in. */

export const EXPORT_FORMATS = ['markdown', 'jsonld', 'bibtex', 'ris', 'csl-json', 'csv', 'highlights-csv', 'html', 'archive'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

interface ExportFormatInfo {
  readonly name: string;
  /** One sentence on what it holds and who reads it. */
  readonly about: string;
  /** Ending of its files, without the dot. */
  readonly extension: string;
}

export const EXPORT_FORMAT_INFO: Readonly<Record<ExportFormat, ExportFormatInfo>> = {
  markdown: { name: 'Markdown', about: 'One file for each paper with its notes and highlights, for note programs.', extension: 'md' },
  jsonld: { name: 'Web annotations (JSON-LD)', about: 'Highlights and notes by the standard of the W3C, for annotation programs.', extension: 'jsonld' },
  bibtex: { name: 'BibTeX', about: 'References for LaTeX and reference managers.', extension: 'bib' },
  ris: { name: 'RIS', about: 'References for reference managers.', extension: 'ris' },
  'csl-json': { name: 'CSL-JSON', about: 'References for Zotero, pandoc and word processors.', extension: 'json' },
  csv: { name: 'Table of papers (CSV)', about: 'One row for each paper, for spreadsheets.', extension: 'csv' },
  'highlights-csv': { name: 'Table of highlights (CSV)', about: 'One row for each highlight, with the columns that Readwise uses.', extension: 'csv' },
  html: { name: 'Reading report (HTML)', about: 'One page to read, print or send, with highlights drawn in the texts.', extension: 'html' },
  archive: { name: 'Carrel archive', about: 'Everything that Carrel knows, to keep or to move to another computer.', extension: 'carrel' },
};
