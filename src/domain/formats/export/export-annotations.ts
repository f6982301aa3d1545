import { assertNever } from '../../result.ts';
import { bibtexWriter } from '../bibtex/write-bibtex.ts';
import { cslJsonWriter } from '../csl-json/write-csl-json.ts';
import { csvWriter } from '../csv/write-csv.ts';
import { highlightsCsvWriter } from '../csv/write-highlights-csv.ts';
import { htmlWriter, type HtmlTools } from '../html/write-html.ts';
import { jsonLdWriter } from '../json-ld/write-json-ld.ts';
import { DEFAULT_TEMPLATE, markdownOf } from '../markdown/write-markdown.ts';
import { risWriter } from '../ris/write-ris.ts';
import type { ExportFormat } from './export-format.ts';
import type { ExportedPaper } from './exported-paper.ts';
import { writeAll, type ExportFacts, type PaperWriter } from './writer.ts';

/** Every format that is one text without more than papers and their annotations: all but the archive. */
export type TextFormat = Exclude<ExportFormat, 'archive'>;

export interface WriterTools {
  readonly html: HtmlTools;
  /** Template of the Markdown format. */
  readonly template: string;
}

/** The writer of a format. Markdown in one text puts a rule between papers; a file for each is the caller's work. */
export function paperWriterOf(format: TextFormat, facts: ExportFacts, { html, template }: WriterTools): PaperWriter {
  switch (format) {
    case 'markdown':
      return joinedMarkdown(template);
    case 'jsonld':
      return jsonLdWriter(facts);
    case 'bibtex':
      return bibtexWriter();
    case 'ris':
      return risWriter();
    case 'csl-json':
      return cslJsonWriter();
    case 'csv':
      return csvWriter();
    case 'highlights-csv':
      return highlightsCsvWriter();
    case 'html':
      return htmlWriter(facts, html);
    default:
      return assertNever(format);
  }
}

/** Formats that a selection of highlights can be copied in at once, without the library's process. */
export type SelectionFormat = 'markdown' | 'jsonld' | 'highlights-csv';

/**
 * A selection of highlights and notes as one text, for the clipboard or a file. `selection` holds the papers
 * with those highlights and notes only that were selected (see `annotationIndex`); `madeAt` in milliseconds.
 */
export function exportAnnotations(selection: readonly ExportedPaper[], format: SelectionFormat, madeAt: number): string {
  switch (format) {
    case 'markdown':
      return writeAll(joinedMarkdown(SELECTION_TEMPLATE), selection);
    case 'jsonld': {
      const marks = selection.reduce((sum, { highlights, noteRow }) => sum + highlights.length + (noteRow === undefined ? 0 : 1), 0);
      return writeAll(jsonLdWriter({ papers: selection.length, marks, madeAt }), selection);
    }
    case 'highlights-csv':
      return writeAll(highlightsCsvWriter(), selection);
    default:
      return assertNever(format);
  }
}

/** Where only marks were selected the texts of the paper are left out. */
const SELECTION_TEMPLATE = DEFAULT_TEMPLATE.replace('{{frontmatter}}\n\n', '').replace(/\{\{#summary\}\}[^]*\{\{\/abstract\}\}\n/u, '{{citation}}\n\n');

function joinedMarkdown(template: string): PaperWriter {
  let before = '';
  return {
    begin: '',
    paper: (paper) => {
      const piece = before + markdownOf(paper, template);
      before = '\n---\n\n';
      return piece;
    },
    end: () => '',
  };
}
