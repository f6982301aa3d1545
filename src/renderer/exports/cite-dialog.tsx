import { type ReactNode } from 'react';
import { bibtexEntry } from '../../domain/formats/bibtex/write-bibtex.ts';
import { citation, CITATION_STYLE_NAMES, CITATION_STYLES, type CitationStyle } from '../../domain/formats/citation/citation.ts';
import type { Paper } from '../../domain/paper/paper.ts';
import { plainText } from '../../domain/text/plain-text.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import './cite-dialog.css';

interface CiteDialogProps {
  readonly paper: Paper;
  readonly onCopy: (style: CitationStyle | 'bibtex') => void;
  readonly onClose: () => void;
}

/** The citation of a paper in every style, to look at before one is copied. */
export function CiteDialog({ paper, onCopy, onClose }: CiteDialogProps): ReactNode {
  return (
    <Dialog wide title="Copy a citation" description={plainText(paper.title)} onClose={onClose}>
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
            <p className="citation-text">
              {citation(paper, style).map(({ text, italic }, place) => (italic === true ? <i key={place}>{text}</i> : <span key={place}>{text}</span>))}
            </p>
          </Citation>
        ))}
        <Citation
          name="BibTeX"
          onCopy={() => {
            onCopy('bibtex');
          }}
        >
          <pre className="citation-source" tabIndex={0} role="group" aria-label="BibTeX entry">
            {bibtexEntry(paper)}
          </pre>
        </Citation>
      </ul>
    </Dialog>
  );
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
