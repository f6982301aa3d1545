import type { ReactNode } from 'react';
import type { Paper } from '../../domain/paper/paper.ts';
import { Button } from '../ui/button.tsx';
import './missing-abstract.css';

interface MissingAbstractProps {
  readonly paper: Paper;
  readonly onPaste: () => void;
  readonly onOpenLink: (url: string) => void;
}

/** Says that the abstract is not on this computer, and the two ways to get it. */
export function MissingAbstract({ paper, onPaste, onOpenLink }: MissingAbstractProps): ReactNode {
  const { arxiv } = paper.identifiers;
  return (
    <div className="missing-abstract">
      <p>
        The abstract is not on this computer. It belongs to its authors, so Carrel does not ship it. Import a page that has
        it{arxiv === undefined ? '.' : ', or read it on arXiv.'}
      </p>
      <div className="missing-abstract-ways">
        <Button onClick={onPaste}>Paste a page…</Button>
        {arxiv === undefined ? null : (
          <Button
            onClick={() => {
              onOpenLink(`https://arxiv.org/abs/${arxiv}`);
            }}
          >
            Open arXiv in the browser
          </Button>
        )}
      </div>
    </div>
  );
}
