import { type ReactNode } from 'react';
import { bibtexEntries } from '../../domain/formats/bibtex/write-bibtex.ts';
import { bibliographyEntries } from '../../domain/formats/citation/bibliography.ts';
import { CITATION_STYLE_NAMES, CITATION_STYLES, type CitationStyle } from '../../domain/formats/citation/citation.ts';
import type { Paper } from '../../domain/paper/paper.ts';
import { counted } from '../../domain/text/counted.ts';
import { plainText } from '../../domain/text/plain-text.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import './cite-dialog.css';

interface CiteDialogProps {
  /** At least one, in the order in which they are cited. */
  readonly papers: readonly Paper[];
  readonly onCopy: (style: CitationStyle | 'bibtex') => void;
  readonly onClose: () => void;
}

/** So many are shown of each style; all of them are copied. */
const SHOWN = 3;

/** The citations of papers in every style, to look at before one style is copied. */
export function CiteDialog({ papers, onCopy, onClose }: CiteDialogProps): ReactNode {
  const [only] = papers;
  const isOne = papers.length === 1 && only !== undefined;
  const title = isOne ? 'Copy a citation' : `Copy ${counted(papers.length, 'citation')}`;
  const others = papers.length - SHOWN;
  const description = isOne
    ? plainText(only.title)
    : `All selected papers, in the order of the list.${others > 0 ? ` The first ${String(SHOWN)} are shown, ${others.toLocaleString('en')} more are copied.` : ''}`;
  return (
    <Dialog wide title={title} description={description} onClose={onClose}>
      <ul className="citations">
        {CITATION_STYLES.map((style, place) => (
          <Citation
            key={style}
            name={CITATION_STYLE_NAMES[style]}
            autoFocus={place === 0}
            onCopy={() => {
              onCopy(style);
            }}
          >
            <Entries papers={papers} style={style} />
          </Citation>
        ))}
        <Citation
          name="BibTeX"
          onCopy={() => {
            onCopy('bibtex');
          }}
        >
          <pre className="citation-source" tabIndex={0} role="group" aria-label={isOne ? 'BibTeX entry' : 'BibTeX entries'}>
            {bibtexEntries(papers.slice(0, SHOWN))}
          </pre>
        </Citation>
      </ul>
    </Dialog>
  );
}

function Entries({ papers, style }: { readonly papers: readonly Paper[]; readonly style: CitationStyle }): ReactNode {
  return bibliographyEntries(papers, style).slice(0, SHOWN).map((parts, at) => (
    <p key={papers[at]?.id} className="citation-text">
      {parts.map(({ text, italic }, place) => (italic === true ? <i key={place}>{text}</i> : <span key={place}>{text}</span>))}
    </p>
  ));
}

interface CitationProps {
  readonly name: string;
  readonly autoFocus?: boolean;
  readonly onCopy: () => void;
  readonly children: ReactNode;
}

function Citation({ name, autoFocus = false, onCopy, children }: CitationProps): ReactNode {
  return (
    <li className="citation">
      <div className="citation-head">
        <h3 className="citation-name">{name}</h3>
        <Button autoFocus={autoFocus} aria-label={`Copy as ${name}`} onClick={onCopy}>
          Copy
        </Button>
      </div>
      {children}
    </li>
  );
}
