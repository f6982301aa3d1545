import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { PaperId } from '../../domain/paper/paper.ts';
import { plainText } from '../../domain/text/plain-text.ts';
import type { ActionId, Condition } from '../../ipc/actions.ts';
import type { AppInfo } from '../../ipc/contract.ts';
import { DropZone } from '../imports/drop-zone.tsx';
import type { HighlightsHandle } from '../highlights/panel-props.ts';
import type { LibraryHandle } from '../library/library-panel.tsx';
import type { NoteHandle } from '../notes/note-section.tsx';
import type { QueueHandle } from '../queue/queue-rows.tsx';
import type { ReaderHandle } from '../reader/reader-panel.tsx';
import type { ListHandle } from '../reading-list/list-handle.ts';
import type { Drafts } from '../storage/drafts.ts';
import { useAnnotationStore, useLists, useUndoLog } from '../storage/hooks.ts';
import { PERFORM } from './actions/actions.ts';
import type { ActionContext } from './actions/context.ts';
import { Centre } from './centre.tsx';
import { setDesk, useDeskParts } from './desk.ts';
import { Dialogs } from './dialogs/dialogs.tsx';
import { FirstHint } from './first-hint.tsx';
import { importFiles } from './imports.ts';
import { NoticeBar } from './notice.tsx';
import { OpenPaper } from './open-paper.tsx';
import { Progress } from './progress.tsx';
import { NextSaid } from './paper-next.tsx';
import { RailPast } from './rail-past.tsx';
import { RailLists } from './rail-lists.tsx';
import { RailContinue, RailQueue } from './rail-reading.tsx';
import { Rail } from './rail.tsx';
import { RailSearches } from './rail-searches.tsx';
import { SaveLine } from './save-line.tsx';
import { Statistics } from './statistics.tsx';
import { TriageBar } from './triage-bar.tsx';
import { showList } from './steps/reading-lists.ts';
import { useMainEvents } from './use-main-events.ts';
import { usePaper } from './use-paper.ts';
import { usePaste } from './use-paste.ts';
import { useWoken } from './use-woken.ts';
import { holds, missingFor } from './shortcuts/conditions.ts';
import { useShortcuts } from './shortcuts/use-shortcuts.ts';
import { PaneSeparators } from './window/pane-separators.tsx';
import { paneStyle } from './window/panes.ts';
import './layout.css';

interface AppProps {
  readonly info: AppInfo;
  readonly drafts: Drafts;
}

/** The desk: wires the panels, the actions and the keys together. */
export function App({ info, drafts }: AppProps): ReactNode {
  const { view, selectedId, savedSearchId, readView, catalogVersion, panes } = useDeskParts('view', 'selectedId', 'savedSearchId', 'readView', 'catalogVersion', 'panes');
  const store = useAnnotationStore();
  const log = useUndoLog();
  const lists = useLists();
  const opened = usePaper(selectedId, catalogVersion);
  const paper = opened?.paper ?? null;
  const [papers, setPapers] = useState<number | null>(null);
  const library = useRef<LibraryHandle>(null);
  const list = useRef<ListHandle>(null);
  const queue = useRef<QueueHandle>(null);
  const highlights = useRef<HighlightsHandle>(null);
  const reader = useRef<ReaderHandle>(null);
  const note = useRef<NoteHandle>(null);
  const openPaper = useRef(paper);
  useEffect(() => {
    openPaper.current = paper;
    document.title = paper === null ? 'Carrel' : `${plainText(paper.title)} – Carrel`;
  }, [paper]);

  const context = useMemo<ActionContext>(
    () => ({
      store,
      log,
      library,
      list,
      queue,
      highlights,
      reader,
      note,
      paper: () => openPaper.current,
    }),
    [store, log],
  );
  const perform = useCallback((action: ActionId) => void PERFORM[action](context), [context]);
  const conditionHolds = useCallback((condition: Condition) => holds(condition, context), [context]);
  const lacking = useCallback((action: ActionId) => missingFor(action, context), [context]);
  useShortcuts(perform, info.platform, conditionHolds);
  useMainEvents(perform, log, store, drafts);
  usePaste();
  useWoken();

  const select = useCallback((id: PaperId) => {
    setDesk({ selectedId: id, activeHighlightId: null });
  }, []);
  const takeFiles = useCallback((files: readonly File[]) => void importFiles(log, files), [log]);

  return (
    <div className={readView ? 'desk desk-reading' : view.kind === 'statistics' ? 'desk desk-wide' : 'desk'} style={paneStyle(panes)}>
      <Rail
        view={view}
        papers={papers}
        lists={<RailLists onPerform={perform} />}
        onShowLibrary={() => {
          perform('show-library');
        }}
        onPerform={perform}
        reading={papers === null ? null : <RailContinue />}
        queue={<RailQueue onPerform={perform} />}
        searches={<RailSearches />}
        searchShown={savedSearchId !== null}
        hint={
          <>
            {view.kind === 'highlights' ? null : <RailPast />}
            <FirstHint />
          </>
        }
      >
        <SaveLine />
      </Rail>
      <Centre
        lists={lists}
        library={library}
        list={list}
        queue={queue}
        highlights={highlights}
        drafts={drafts}
        onSelect={select}
        onPerform={perform}
        onCount={setPapers}
      />
      {view.kind === 'statistics' ? (
        <Statistics />
      ) : (
        <OpenPaper
          opened={opened}
          reader={reader}
          note={note}
          drafts={drafts}
          onPerform={perform}
          onShowList={showList}
          foot={<TriageBar onPerform={perform} />}
        />
      )}
      <NextSaid />
      <PaneSeparators />
      <Progress />
      <NoticeBar onPerform={perform} />
      <DropZone onFiles={takeFiles} />
      <Dialogs onPerform={perform} lacking={lacking} note={note} />
    </div>
  );
}
