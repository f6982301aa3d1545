import { assertNever } from '../../result.ts';
import { bibtexWriter } from '../bibtex/write-bibtex.ts';
import { cslJsonWriter } from '../csl-json/write-csl-json.ts';
import { csvWriter } from '../csv/write-csv.ts';
import { highlightsCsvWriter } from '../csv/write-highlights-csv.ts';
import { htmlWriter, type HtmlTools } from '../html/write-html.ts';
import { jsonLdWriter } from '../json-ld/write-json-ld.ts';
import { markdownOf } from '../markdown/write-markdown.ts';
import { risWriter } from '../ris/write-ris.ts';
import type { ExportFormat } from './export-format.ts';
import type { ExportFacts, PaperWriter } from './writer.ts';

/** Every format that is one text without more than papers and their annotations: all but the archive. */
type TextFormat = Exclude<ExportFormat, 'archive'>;

interface WriterTools {
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
