import { useCallback, useEffect, useMemo, type ReactNode } from 'react';
import { sittingWords } from '../../domain/inbox/sitting.ts';
import type { PaperId } from '../../domain/paper/paper.ts';
import type { ActionId } from '../../ipc/actions.ts';
import type { BulkPaperActions } from '../library/bulk-papers.tsx';
import { InboxPanel } from '../library/inbox/inbox-panel.tsx';
import type { PaperSelection } from '../library/paper-selection.ts';
import type { AnnotationStore } from '../storage/annotation-store.ts';
import { useAnnotationStore, useAnnotationVersion, useUndoLog } from '../storage/hooks.ts';
import type { UndoLog } from '../storage/undo-log.ts';
import { Button } from '../ui/button.tsx';
import { setDesk, tellError, useDesk, useDeskParts } from './desk.ts';
import { idsOf, INBOX, rowsFetcher, totalOf } from './questions.ts';
import { tagActions } from './steps/paper-state.ts';
import { beginSitting, settledPapers, takeOrder, useSitting } from './steps/sitting.ts';

interface InboxProps {
  readonly onSelect: (id: PaperId) => void;
  readonly onPerform: (action: ActionId) => void;
}

/** The Inbox, with what the window does for it. */
export function Inbox({ onSelect, onPerform }: InboxProps): ReactNode {
  const { selectedId, selection, catalogVersion } = useDeskParts('selectedId', 'selection', 'catalogVersion');
  const store = useAnnotationStore();
  const log = useUndoLog();
  const version = catalogVersion + useAnnotationVersion(INBOX.query);
  const decided = useSitting(({ decided: made }) => made);
  useSittingOrder(store, version);
  const fetchRows = useMemo(() => rowsFetcher(store), [store]);
  const fetchIds = useCallback((offset: number, limit: number) => idsOf(store, INBOX, offset, limit), [store]);
  const bulk = useMemo(() => bulkActions(store, log, onPerform), [store, log, onPerform]);
  const does = (action: ActionId) => (): void => {
    onPerform(action);
  };
  return (
    <InboxPanel
      fetchRows={fetchRows}
      query={INBOX.query}
      sort={INBOX.sort}
      version={version}
      selectedId={selectedId}
      onSelect={onSelect}
      selection={selection}
      onSelection={select}
      fetchIds={fetchIds}
      bulk={bulk}
      onStatus={askStatusOf}
      onOpen={does('read-paper')}
      onOneByOne={does('read-view')}
      onEmpty={does('empty-inbox')}
      onImport={does('import-files')}
      done={sittingWords([...decided.values()].map(({ decision }) => decision))}
      nextStep={<Button look="primary" onClick={does('show-library')}>Go to the library</Button>}
    />
  );
}

/** Says which papers are selected. */
export function select(selection: PaperSelection): void {
  setDesk({ selection });
}

/** Asks for the status of one paper, whatever is selected. */
export function askStatusOf(id: PaperId): void {
  setDesk({ dialog: { kind: 'status', papers: [id] } });
}

/** What can be done to the selected papers of a list. */
export function bulkActions(store: AnnotationStore, log: UndoLog, onPerform: (action: ActionId) => void): BulkPaperActions {
  return { perform: onPerform, ...tagActions(store, log) };
}

/** So many papers are known ahead of the one that is open. */
const AHEAD = 2_000;

/** Keeps the order of the Inbox up to date while the reader goes through it, and shows what was taken back. */
function useSittingOrder(store: AnnotationStore, version: number): void {
  useEffect(beginSitting, []);
  useEffect(() => {
    let stale = false;
    const isStale = (): boolean => stale;
    const look = async (): Promise<void> => {
      const settled = settledPapers();
      const known = useSitting.getState().order;
      const reached = known?.indexOf(useDesk.getState().selectedId ?? ('' as PaperId)) ?? -1;
      const [order, total] = await Promise.all([idsOf(store, INBOX, 0, reached + 1 + AHEAD), totalOf(store, INBOX.query)]);
      if (isStale()) return;
      if (!order.ok) {
        tellError(order.error);
        return;
      }
      const [back] = takeOrder(order.value, total.ok ? total.value : order.value.length, settled);
      const { selectedId } = useDesk.getState();
      const isNew = known === null && (selectedId === null || !order.value.includes(selectedId));
      const first = isNew || selectedId === null ? order.value.find((id) => !useSitting.getState().decided.has(id)) : undefined;
      const shown = back ?? first;
      if (shown !== undefined) setDesk({ selectedId: shown, activeHighlightId: null });
      // There is nothing to read in the whole window any more.
      else if (order.value.length === 0) setDesk({ selectedId: null, readView: false });
    };
    void look();
    return () => {
      stale = true;
    };
  }, [store, version]);
}
