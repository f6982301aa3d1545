import { History, X } from 'lucide-react';
import { useMemo, type ReactNode } from 'react';
import type { Highlight } from '../../domain/annotation/annotation.ts';
import { dayWords } from '../../domain/calendar/days.ts';
import { plainTitle } from '../../domain/highlights-view/paper-title.ts';
import type { PaperId } from '../../domain/paper/paper.ts';
import { plainText } from '../../domain/text/plain-text.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { useFacts, type FetchFacts } from '../storage/use-facts.ts';
import { useToday } from '../storage/use-today.ts';
import { useSeen } from './use-past.ts';
import './past-card.css';

/** What a reader can do with an old highlight that is shown again. */
export interface PastActions {
  readonly open: (highlight: Highlight) => void;
  readonly notToday: (highlight: Highlight) => void;
  readonly never: (highlight: Highlight) => void;
}

interface PastCardProps {
  readonly highlight: Highlight;
  readonly fetchFacts: FetchFacts;
  readonly version: number;
  readonly actions: PastActions;
  /** In the rail: the quote alone, with one way to open it and one to be rid of it for today. */
  readonly small?: boolean;
}

/** An old highlight, shown again once a day. */
export function PastCard({ highlight, fetchFacts, version, actions, small = false }: PastCardProps): ReactNode {
  useSeen(highlight.id);
  const today = useToday();
  const ids = useMemo<readonly PaperId[]>(() => [highlight.paperId], [highlight.paperId]);
  const paper = useFacts(fetchFacts, ids, version).facts.get(highlight.paperId);
  const quote = plainText(highlight.anchor.exact);
  const notToday = (): void => {
    actions.notToday(highlight);
  };
  const open = (): void => {
    actions.open(highlight);
  };
  if (small) {
    return (
      <aside className="past-card past-card-small" aria-label="One from the past">
        <div className="past-head">
          <h2 className="label">One from the past</h2>
          <IconButton name="Not today" onClick={notToday}>
            <Icon of={X} />
          </IconButton>
        </div>
        <button type="button" className="past-quote" data-colour={highlight.colour} title={quote} aria-label={`Open: ${quote}`} onClick={open}>
          {quote}
        </button>
      </aside>
    );
  }
  return (
    <aside className="past-card" aria-label="One from the past">
      <div className="past-head">
        <h3 className="past-title">
          <Icon of={History} />
          One from the past
        </h3>
        <div className="past-buttons">
          <Button look="quiet" onClick={open}>
            Open
          </Button>
          <Button look="quiet" onClick={notToday}>
            Not today
          </Button>
          <Button
            look="quiet"
            onClick={() => {
              actions.never(highlight);
            }}
          >
            Never again
          </Button>
        </div>
      </div>
      <blockquote className="past-quote" data-colour={highlight.colour}>
        {quote}
      </blockquote>
      <p className="past-about">
        Marked {dayWords(highlight.createdAt, today)}
        {paper === undefined ? '' : ` in ${plainTitle(paper)}`}
      </p>
    </aside>
  );
}
