import { useMemo, type ReactNode } from 'react';
import { PastCard, type PastActions } from '../highlights/past-card.tsx';
import { usePast } from '../highlights/use-past.ts';
import { useUndoLog } from '../storage/hooks.ts';
import type { UndoLog } from '../storage/undo-log.ts';
import { neverAgain, notToday } from './steps/past.ts';
import { showHighlight } from './steps/show-highlight.ts';
import { bridge } from './bridge.ts';
import { useDesk } from './desk.ts';

/** What can be done with the old highlight of the day, wherever it is shown. */
export function pastActions(log: UndoLog): PastActions {
  return {
    open: showHighlight,
    notToday: (highlight) => void notToday(log, highlight),
    never: (highlight) => void neverAgain(log, highlight),
  };
}

/** The old highlight of the day, small. */
export function RailPast(): ReactNode {
  const log = useUndoLog();
  const version = useDesk((desk) => desk.catalogVersion);
  const highlight = usePast();
  const actions = useMemo(() => pastActions(log), [log]);
  if (highlight === null) return null;
  return <PastCard highlight={highlight} fetchFacts={bridge.request['catalog:facts-of']} version={version} actions={actions} small />;
}
