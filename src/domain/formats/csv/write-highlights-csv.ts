/** Highlights as a table, with the column names of Readwise's export, which other tools read too. */
import { plainText } from '../../text/plain-text.ts';
import { isoTime } from '../export/iso-time.ts';
import type { PaperWriter } from '../export/writer.ts';
import { webAddress } from '../export/web-address.ts';
import { csvRow } from './write-csv.ts';

const COLUMNS = ['Highlight', 'Book Title', 'Book Author', 'Note', 'Color', 'Tags', 'Location Type', 'Location', 'Highlighted at', 'Document URL', 'Id'];

/** One row to a highlight. `Location` is the place of its first character in the paper's text. */
export function highlightsCsvWriter(): PaperWriter {
  return {
    begin: csvRow(COLUMNS),
    paper: ({ paper, highlights }) =>
      highlights
        .map(({ anchor, comment, colour, tags, field, createdAt, id }) =>
          csvRow([
            anchor.exact,
            plainText(paper.title),
            paper.people.map(({ name }) => name).join(', '),
            comment,
            colour,
            tags.join(', '),
            field,
            anchor.start,
            isoTime(createdAt),
            webAddress(paper) ?? '',
            id,
          ]),
        )
        .join(''),
    end: () => '',
  };
}
