import { bibtexEntries } from '../../../domain/formats/bibtex/write-bibtex.ts';
import { bibliography } from '../../../domain/formats/citation/bibliography.ts';
import { CITATION_STYLE_NAMES, type CitationStyle } from '../../../domain/formats/citation/citation.ts';
import type { Paper, PaperId } from '../../../domain/paper/paper.ts';
import { counted } from '../../../domain/text/counted.ts';
import { bridge } from '../bridge.ts';
import { notify, notifyError, setDesk, tellError } from '../desk.ts';
import { chosenPapersInOrder } from '../steps/chosen-papers.ts';
import type { ActionContext, Perform } from './context.ts';

type CitedStyle = CitationStyle | 'bibtex';

/** So many citations go on the clipboard; a file is the place for more. */
const MOST = 1_000;
/** So many papers are asked for at a time. */
const AT_ONCE = 50;

/** Shows the citations of the chosen papers in every style. */
async function openCitations(context: ActionContext): Promise<void> {
  const papers = await papersToCite(context);
  if (papers.length > 0) setDesk({ dialog: { kind: 'cite', papers } });
}

/** Copies the citations of papers; word processors get their italics and paragraphs too. */
export async function copyCitationsOf(papers: readonly Paper[], style: CitedStyle): Promise<void> {
  const name = style === 'bibtex' ? 'BibTeX' : CITATION_STYLE_NAMES[style];
  try {
    if (style === 'bibtex') await navigator.clipboard.writeText(bibtexEntries(papers));
    else await copyStyled(papers, style);
    notify(papers.length === 1 ? `${name} citation copied.` : `${counted(papers.length, `${name} citation`)} copied.`);
  } catch {
    const what = papers.length === 1 ? 'The citation' : 'The citations';
    notifyError(`${what} could not be copied: the clipboard refused it. Click into the window and try again.`);
  }
}

async function copyStyled(papers: readonly Paper[], style: CitationStyle): Promise<void> {
  const { text, html } = bibliography(papers, style);
  const item = new ClipboardItem({
    'text/plain': new Blob([text], { type: 'text/plain' }),
    'text/html': new Blob([html], { type: 'text/html' }),
  });
  await navigator.clipboard.write([item]);
}

/** The chosen papers with all that a citation names; none where they are too many, or can't be read, which is said. */
async function papersToCite({ store }: ActionContext): Promise<readonly Paper[]> {
  const ids = await chosenPapersInOrder(store);
  if (ids.length > MOST) {
    exportInstead(ids);
    return [];
  }
  const papers: Paper[] = [];
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    for (const paper of await Promise.all(ids.slice(at, at + AT_ONCE).map((id) => bridge.request['catalog:paper'](id)))) {
      if (!paper.ok) {
        tellError(paper.error);
        return [];
      }
      papers.push(paper.value);
    }
  }
  return papers;
}

/** Leads to the export of the same papers. */
function exportInstead(ids: readonly PaperId[]): void {
  notify(`${counted(ids.length, 'citation')} are too many for the clipboard, which gets up to ${MOST.toLocaleString('en')}. Export these papers as a file instead, for example as BibTeX.`);
  setDesk({ dialog: { kind: 'export', choices: [{ id: 'selected', name: 'The selected', about: counted(ids.length, 'paper'), scope: { kind: 'papers', ids } }] } });
}

function copyIn(style: CitedStyle): Perform {
  return async (context) => {
    const papers = await papersToCite(context);
    if (papers.length > 0) await copyCitationsOf(papers, style);
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
