import type { CSSProperties, ReactNode } from 'react';
import { plainTitle } from '../../domain/highlights-view/paper-title.ts';
import type { PaperFacts } from '../../domain/paper/paper.ts';
import { Swatch } from '../ui/swatch.tsx';
import type { HeadEntry } from './entries.ts';

interface GroupHeadProps {
  readonly head: HeadEntry;
  /** The paper that the group stands for, when it is known. */
  readonly paper: PaperFacts | undefined;
  /** Whether all facts of papers have arrived: a paper without a name is gone from the library then. */
  readonly complete: boolean;
  readonly style: CSSProperties;
  readonly onSelect: (head: HeadEntry) => void;
}

/** The heading of a group. Pressing it selects the group, as Ctrl+Shift+A does for the row the keys are at. */
export function GroupHead({ head, paper, complete, style, onSelect }: GroupHeadProps): ReactNode {
  const { name, paperId, colour, items } = head.group;
  const title = paper === undefined ? (complete ? 'A paper that is no longer in the library' : ' ') : plainTitle(paper);
  const shown = paperId === undefined ? name : title;
  return (
    <div
      role="presentation"
      className="row group-head"
      style={style}
      title={`${shown}: select all ${items.length.toLocaleString('en')}`}
      onPointerDown={() => {
        onSelect(head);
      }}
    >
      {colour === undefined ? null : <Swatch colour={colour} />}
      <span className="group-head-name">{shown}</span>
      <span className="group-head-count numeric">{items.length.toLocaleString('en')}</span>
    </div>
  );
}
