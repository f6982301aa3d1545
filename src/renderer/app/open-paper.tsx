import { useEffect, useMemo, type ReactNode, type RefObject } from 'react';
import type { Paper, PaperId } from '../../domain/paper/paper.ts';
import type { ActionId } from '../../ipc/actions.ts';
import { NotesPanel } from '../notes/notes-panel.tsx';
import type { PaperStateActions } from '../reader/paper-state-bar.tsx';
import { ReaderPanel, type ReaderHandle } from '../reader/reader-panel.tsx';
import type { Drafts } from '../storage/drafts.ts';
import { useHighlightsOf, useListsOf, useStateOf, useUndoLog } from '../storage/hooks.ts';
import { EmptyView } from '../ui/empty-view.tsx';
import { deleteHighlight } from './actions/delete-highlight.ts';
import { addTags, changeStatus, ratePaper, removeTag } from './actions/paper-state.ts';
import { bridge } from './bridge.ts';
import { notify, notifyError, setDesk, useDeskParts } from './desk.ts';
import { placeHighlights } from './placement.ts';

interface OpenPaperProps {
  readonly paper: Paper | null;
  readonly reader: RefObject<ReaderHandle | null>;
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

function Panels({ paper, reader, drafts, onPerform, onShowList }: OpenPaperProps & { readonly paper: Paper }): ReactNode {
  const log = useUndoLog();
  const { activeHighlightId, revealWanted, readView, noteWantedFor } = useDeskParts('activeHighlightId', 'revealWanted', 'readView', 'noteWantedFor');
  const highlights = useHighlightsOf(paper.id);
  const lists = useListsOf(paper.id) ?? [];
  const state = useStateOf(paper.id);
  const stateActions = useMemo<PaperStateActions>(
    () => ({
      setStatus: (status) => void changeStatus(log, paper.id, status),
      setRating: (rating) => void ratePaper(log, paper.id, rating),
      addTags: (tags) => void addTags(log, paper.id, tags),
      removeTag: (tag) => void removeTag(log, paper.id, tag),
    }),
    [log, paper.id],
  );
  const placement = useMemo(() => placeHighlights(paper, highlights ?? []), [paper, highlights]);
  // Once it is painted: the paper may have been opened for it.
  const wanted = revealWanted !== null && highlights?.some(({ id }) => id === revealWanted.id) === true ? revealWanted : null;
  useEffect(() => {
    if (wanted === null) return;
    if (wanted.focus) reader.current?.focusText();
    reader.current?.reveal(wanted.id);
    setDesk({ revealWanted: null });
  }, [wanted, reader]);
  return (
    <>
      <ReaderPanel
        ref={reader}
        paper={paper}
        highlights={placement.placed}
        activeHighlightId={activeHighlightId}
        lists={lists}
        state={state ?? null}
        stateActions={stateActions}
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
        unplaced={placement.unplaced}
        onReveal={(id) => {
          setDesk({ activeHighlightId: id });
          reader.current?.reveal(id);
        }}
        onDelete={(highlight) => void deleteHighlight(log, highlight)}
        onOpenLink={openLink}
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
