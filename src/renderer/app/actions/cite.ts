import { bibtexEntry } from '../../../domain/formats/bibtex/write-bibtex.ts';
import { citation, CITATION_STYLE_NAMES, plainCitation, type CitationStyle } from '../../../domain/formats/citation/citation.ts';
import { escapeHtml } from '../../../domain/formats/html/escape-html.ts';
import type { Paper } from '../../../domain/paper/paper.ts';
import { bridge } from '../bridge.ts';
import { notify, notifyError, setDesk, tellError } from '../desk.ts';
import { chosenPaper as chosenPaperId } from '../steps/chosen-papers.ts';
import type { Perform } from './context.ts';

export type CitedStyle = CitationStyle | 'bibtex';

/** Shows the chosen paper's citation in every style. */
async function openCitations(): Promise<void> {
  const paper = await chosenPaper();
  if (paper !== null) setDesk({ dialog: { kind: 'cite', paper } });
}

/** Copies a paper's citation; word processors get its italics too. */
export async function copyCitationOf(paper: Paper, style: CitedStyle): Promise<void> {
  const name = style === 'bibtex' ? 'BibTeX' : CITATION_STYLE_NAMES[style];
  try {
    if (style === 'bibtex') await navigator.clipboard.writeText(bibtexEntry(paper));
    else await copyStyled(paper, style);
    notify(`${name} citation copied.`);
  } catch {
    notifyError('The citation could not be copied: the clipboard refused it. Click into the window and try again.');
  }
}

async function copyStyled(paper: Paper, style: CitationStyle): Promise<void> {
  const html = citation(paper, style).map(({ text, italic }) => (italic === true ? `<i>${escapeHtml(text)}</i>` : escapeHtml(text))).join('');
  const item = new ClipboardItem({
    'text/plain': new Blob([plainCitation(paper, style)], { type: 'text/plain' }),
    'text/html': new Blob([html], { type: 'text/html' }),
  });
  await navigator.clipboard.write([item]);
}

/** The paper chosen in the row, which the reader may still be fetching. */
async function chosenPaper(): Promise<Paper | null> {
  const id = chosenPaperId();
  if (id === null) return null;
  const paper = await bridge.request['catalog:paper'](id);
  if (paper.ok) return paper.value;
  tellError(paper.error);
  return null;
}

function copyIn(style: CitedStyle): Perform {
  return async () => {
    const paper = await chosenPaper();
    if (paper !== null) await copyCitationOf(paper, style);
  };
}

export const CITE: Readonly<Record<'cite' | `cite-${CitedStyle}`, Perform>> = {
  cite: openCitations,
  'cite-apa': copyIn('apa'),
  'cite-mla': copyIn('mla'),
  'cite-chicago': copyIn('chicago'),
  'cite-ieee': copyIn('ieee'),
  'cite-bibtex': copyIn('bibtex'),
};
