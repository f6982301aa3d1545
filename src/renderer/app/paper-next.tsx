import type { ReactNode } from 'react';
import type { PaperState } from '../../domain/annotation/annotation.ts';
import type { PaperId } from '../../domain/paper/paper.ts';
import type { ActionId } from '../../ipc/actions.ts';
import { NextStrip } from '../queue/next-strip.tsx';
import { useAnnotationStore } from '../storage/hooks.ts';
import { setDesk, useDesk } from './desk.ts';
import { startOver } from './steps/what-next.ts';

interface PaperNextProps {
  readonly paperId: PaperId;
  readonly state: PaperState | null;
  readonly onPerform: (action: ActionId) => void;
}

/** Why the open paper is the one to read next; nothing for a paper that was opened otherwise. */
export function PaperNext({ paperId, state, onPerform }: PaperNextProps): ReactNode {
  const store = useAnnotationStore();
  const next = useDesk((desk) => desk.next);
  if (next?.paperId !== paperId) return null;
  const over = state?.status === 'finished' || state?.status === 'dismissed';
  return (
    <NextStrip
      sentence={next.sentence}
      runnersUp={next.runnersUp}
      skipped={next.skipped}
      stage={over ? 'over' : state?.status === 'reading' ? 'begun' : 'waiting'}
      onBegin={() => {
        onPerform('begin-reading');
      }}
      onAnother={() => {
        onPerform('what-next');
      }}
      onStartOver={() => void startOver({ store })}
      onOpen={(id) => {
        setDesk({ selectedId: id, activeHighlightId: null });
      }}
      onClose={() => {
        setDesk({ next: null });
      }}
    />
  );
}

/** The proposal for those who listen: it opens a paper, and the keys stay where they are. */
export function NextSaid(): ReactNode {
  const next = useDesk((desk) => desk.next);
  return (
    <p className="visually-hidden" role="status">
      {next === null ? '' : `What next: ${next.title}. ${next.sentence}`}
    </p>
  );
}
