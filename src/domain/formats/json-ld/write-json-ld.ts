/** W3C Web Annotation Data Model (Recommendation, 23 February 2017) as JSON-LD: a collection with one page. */
import type { Highlight } from '../../annotation/annotation.ts';
import type { Paper } from '../../paper/paper.ts';
import type { ExportedPaper } from '../export/exported-paper.ts';
import { isoTime } from '../export/iso-time.ts';
import { paperIri } from '../export/web-address.ts';
import type { ExportFacts, PaperWriter } from '../export/writer.ts';
import { ANNOTATION_CONTEXT, CARREL_CONTEXT, iriOf } from './vocabulary.ts';

const LABEL = 'Highlights and notes from Carrel';

/** Every highlight and note as an annotation. `facts.marks` becomes the total of the collection. */
export function jsonLdWriter({ marks, madeAt }: ExportFacts): PaperWriter {
  const name = `urn:carrel:export:${String(madeAt)}`;
  const collection = {
    '@context': [ANNOTATION_CONTEXT, CARREL_CONTEXT],
    id: name,
    type: 'AnnotationCollection',
    label: LABEL,
    generated: isoTime(madeAt),
    total: marks,
  };
  const page = { id: `${name}:page`, type: 'AnnotationPage', partOf: { id: name, label: LABEL, total: marks }, startIndex: 0 };
  let before = '\n';
  return {
    // The page is the last key of the collection and its items the last of the page, so both stay open.
    begin: `${JSON.stringify(collection).slice(0, -1)},"first":${JSON.stringify(page).slice(0, -1)},"items":[`,
    paper: (paper) => {
      const items = annotationsOf(paper).map((annotation) => JSON.stringify(annotation));
      if (items.length === 0) return '';
      const piece = before + items.join(',\n');
      before = ',\n';
      return piece;
    },
    end: () => '\n]}}\n',
  };
}

/** The annotations of one paper, without a context of their own. */
function annotationsOf({ paper, highlights, note, noteRow }: ExportedPaper): readonly object[] {
  const marked = highlights.map((highlight) => annotationOfHighlight(paper, highlight));
  if (noteRow === undefined) return marked;
  const { createdAt, updatedAt, revision } = noteRow;
  const about = {
    id: iriOf('note', noteRow.id),
    type: 'Annotation',
    motivation: 'describing',
    ...times(createdAt, updatedAt),
    revision,
    body: [{ type: 'TextualBody', purpose: 'describing', format: 'text/markdown', value: note }],
    target: sourceOf(paper),
  };
  return [...marked, about];
}

function annotationOfHighlight(paper: Paper, highlight: Highlight): object {
  const { id, createdAt, updatedAt, revision, anchor, colour, comment, field, tags } = highlight;
  const { start, end, exact, prefix, suffix, textHash } = anchor;
  const body = [
    ...(comment === '' ? [] : [{ type: 'TextualBody', purpose: 'commenting', format: 'text/markdown', value: comment }]),
    ...tags.map((tag) => ({ type: 'TextualBody', purpose: 'tagging', format: 'text/plain', value: tag })),
  ];
  const motivations = ['highlighting', ...(comment === '' ? [] : ['commenting']), ...(tags.length === 0 ? [] : ['tagging'])];
  return {
    id: iriOf('highlight', id),
    type: 'Annotation',
    motivation: motivations.length === 1 ? motivations[0] : motivations,
    ...times(createdAt, updatedAt),
    revision,
    colour,
    ...(body.length === 0 ? {} : { body }),
    target: {
      type: 'SpecificResource',
      source: sourceOf(paper),
      field,
      textHash,
      selector: [
        { type: 'TextPositionSelector', start, end },
        { type: 'TextQuoteSelector', exact, ...(prefix === '' ? {} : { prefix }), ...(suffix === '' ? {} : { suffix }) },
      ],
    },
  };
}

function times(createdAt: number, updatedAt: number): { readonly created: string; readonly modified: string } {
  return { created: isoTime(createdAt), modified: isoTime(updatedAt) };
}

function sourceOf(paper: Paper): object {
  return { id: paperIri(paper), type: 'Text', paperId: paper.id, title: paper.title };
}
