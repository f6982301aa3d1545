import { useEffect, useMemo, type ReactNode, type RefObject } from 'react';
import type { Highlight } from '../../domain/annotation/annotation.ts';
import type { Paper, PaperId } from '../../domain/paper/paper.ts';
import type { ActionId } from '../../ipc/actions.ts';
import type { NoteHandle } from '../notes/note-section.tsx';
import { NotesPanel } from '../notes/notes-panel.tsx';
import { ReaderPanel, type ReaderHandle } from '../reader/reader-panel.tsx';
import type { Drafts } from '../storage/drafts.ts';
import { useAnnotationStore, useHighlightsOf, useListsOf, useUndoLog } from '../storage/hooks.ts';
import { EmptyView } from '../ui/empty-view.tsx';
import { confirmMoved } from './actions/confirm-moved.ts';
import { deleteHighlight } from './actions/delete-highlight.ts';
import { placeHighlight } from './actions/place-highlight.ts';
import { bridge } from './bridge.ts';
import { notify, notifyError, setDesk, useDeskParts } from './desk.ts';
import { findPapers, useNoteNavigation } from './note-navigation.ts';
import { placeHighlights } from './placement.ts';
import { useFormerTexts } from './use-former-texts.ts';

const NO_HIGHLIGHTS: readonly Highlight[] = [];

interface OpenPaperProps {
  readonly paper: Paper | null;
  readonly reader: RefObject<ReaderHandle | null>;
  readonly note: RefObject<NoteHandle | null>;
  readonly drafts: Drafts;
  readonly onPerform: (action: ActionId) => void;
  readonly onShowList: (id: string) => void;
}

/** Reader and notes of the paper that is open. */
export function OpenPaper(props: OpenPaperProps): ReactNode {
  return props.paper === null ? (
    <main className="reader-panel" aria-label="Reader">
      <EmptyView title="No paper is open">Choose one in the library to read it here.</EmptyView>
    </main>
  ) : (
    <Panels key={props.paper.id} {...props} paper={props.paper} />
  );
}

function Panels({ paper, reader, note, drafts, onPerform, onShowList }: OpenPaperProps & { readonly paper: Paper }): ReactNode {
  const store = useAnnotationStore();
  const log = useUndoLog();
  const { activeHighlightId, revealWanted, readView, noteWantedFor } = useDeskParts('activeHighlightId', 'revealWanted', 'readView', 'noteWantedFor');
  const highlights = useHighlightsOf(paper.id);
  const lists = useListsOf(paper.id) ?? [];
  const former = useFormerTexts(paper, highlights ?? NO_HIGHLIGHTS);
  const placement = useMemo(() => placeHighlights(paper, highlights ?? NO_HIGHLIGHTS, former), [paper, highlights, former]);
  // Once it is painted: the paper may have been opened for it.
  const wanted = revealWanted !== null && former !== undefined && highlights?.some(({ id }) => id === revealWanted.id) === true ? revealWanted : null;
  useEffect(() => {
    if (wanted === null) return;
    if (wanted.focus) reader.current?.focusText();
    reader.current?.reveal(wanted.id);
    setDesk({ revealWanted: null });
  }, [wanted, reader]);
  const navigation = useNoteNavigation(store);
  return (
    <>
      <ReaderPanel
        ref={reader}
        paper={paper}
        highlights={placement.placed}
        activeHighlightId={activeHighlightId}
        lists={lists}
        wholeWindow={readView}
        onWholeWindow={() => {
          onPerform('read-view');
        }}
        onHighlight={() => {
          onPerform('highlight');
        }}
        onPickHighlight={(id) => {
          setDesk({ activeHighlightId: id });
        }}
        onAddToList={() => {
          onPerform('add-to-list');
        }}
        onCite={() => {
          onPerform('cite');
        }}
        onShowList={onShowList}
        onPaste={() => {
          onPerform('paste-page');
        }}
        fetchRelated={bridge.request['catalog:related']}
        onOpenPaper={openPaper}
        onOpenLink={openLink}
      />
      <NotesPanel
        paperId={paper.id}
        drafts={drafts}
        noteWanted={noteWantedFor === paper.id}
        onWriting={noteTaken}
        activeHighlightId={activeHighlightId}
        changed={placement.changed}
        onReveal={(id) => {
          setDesk({ activeHighlightId: id });
          reader.current?.reveal(id);
        }}
        onConfirm={(ids) => void confirmMoved(log, paper, placement, ids)}
        onPlace={(id) => void placeHighlight(log, paper, id, reader.current?.selection() ?? null)}
        onDelete={(highlight) => void deleteHighlight(log, highlight)}
        onOpenLink={openLink}
        navigation={navigation}
        findPapers={findPapers}
        fetchRowsOf={bridge.request['catalog:rows-of']}
        onShowVersions={() => {
          onPerform('note-versions');
        }}
        onManageTemplates={() => {
          onPerform('note-templates');
        }}
        note={note}
      />
    </>
  );
}

function openPaper(id: PaperId): void {
  setDesk({ selectedId: id, activeHighlightId: null });
}

function noteTaken(): void {
  setDesk({ noteWantedFor: null });
}

function openLink(url: string): void {
  void bridge.request['shell:open-external'](url).then((answer) => {
    if (answer.ok) notify(`Opened ${answer.value.host} in your browser.`);
    else notifyError(answer.error.message);
  });
}
