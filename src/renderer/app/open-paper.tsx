import { useEffect, useMemo, useRef, useState, type ReactNode, type RefObject } from 'react';
import type { Highlight } from '../../domain/annotation/annotation.ts';
import type { PaperId } from '../../domain/paper/paper.ts';
import type { ActionId } from '../../ipc/actions.ts';
import type { HighlightActions } from '../notes/highlight-actions.ts';
import type { NoteHandle } from '../notes/note-section.tsx';
import { NotesPanel } from '../notes/notes-panel.tsx';
import type { MarkTools } from '../reader/mark-bar.tsx';
import type { PaperStateActions } from '../reader/paper-state-bar.tsx';
import { ReaderPanel, type ReaderHandle } from '../reader/reader-panel.tsx';
import type { Drafts } from '../storage/drafts.ts';
import { useAnnotationStore, useColourNames, useHighlightsOf, useListsOf, useStateOf, useUndoLog } from '../storage/hooks.ts';
import { EmptyView } from '../ui/empty-view.tsx';
import { commentChanged } from './actions/comment-highlight.ts';
import { deleteHighlight } from './actions/delete-highlight.ts';
import { giveColour } from './actions/highlight.ts';
import { resizeHighlight } from './actions/resize-highlight.ts';
import { addTag, removeTag } from './actions/tag-highlight.ts';
import { wantPart } from './steps/want-part.ts';
import { confirmMoved } from './actions/confirm-moved.ts';
import { placeHighlight } from './actions/place-highlight.ts';
import { addTags, changeStatus, ratePapers, removeTag as removePaperTag } from './steps/paper-state.ts';
import { changePriority } from './steps/priority.ts';
import { bridge } from './bridge.ts';
import { notify, notifyError, setDesk, useDesk, useDeskParts } from './desk.ts';
import { findPapers, useNoteNavigation } from './note-navigation.ts';
import { PaperNext } from './paper-next.tsx';
import { placeHighlights } from './placement.ts';
import { useFormerTexts } from './use-former-texts.ts';
import { useReadingPlace } from './use-reading-place.ts';
import type { OpenedPaper } from './use-paper.ts';

interface OpenPaperProps {
  readonly opened: OpenedPaper | null;
  readonly reader: RefObject<ReaderHandle | null>;
  readonly note: RefObject<NoteHandle | null>;
  readonly drafts: Drafts;
  readonly onPerform: (action: ActionId) => void;
  readonly onShowList: (id: string) => void;
  /** At the foot of the reader. */
  readonly foot: ReactNode;
}

/** Reader and notes of the paper that is open. */
export function OpenPaper(props: OpenPaperProps): ReactNode {
  const { opened } = props;
  return opened === null ? (
    <main className="reader-panel" aria-label="Reader">
      <EmptyView title="No paper is open">Choose one to read it here.</EmptyView>
    </main>
  ) : (
    <Panels key={opened.paper.id} {...props} opened={opened} />
  );
}

function Panels({ opened, reader, note, drafts, onPerform, onShowList, foot }: OpenPaperProps & { readonly opened: OpenedPaper }): ReactNode {
  const { paper } = opened;
  const store = useAnnotationStore();
  const log = useUndoLog();
  const { activeHighlightId, revealWanted, readView, noteWantedFor, wanted } = useDeskParts('activeHighlightId', 'revealWanted', 'readView', 'noteWantedFor', 'wanted');
  const highlights = useHighlightsNow(opened);
  const lists = useListsOf(paper.id) ?? [];
  const state = useStateOf(paper.id);
  const onScrolled = useReadingPlace(paper.id, state, reader);
  const stateActions = useMemo<PaperStateActions>(
    () => ({
      setStatus: (status) => void changeStatus(log, [paper.id], status),
      setPriority: (priority) => void changePriority(log, paper.id, priority),
      setRating: (rating) => void ratePapers(log, [paper.id], rating),
      addTags: (tags) => void addTags(log, [paper.id], tags),
      removeTag: (tag) => void removePaperTag(log, [paper.id], tag),
    }),
    [log, paper.id],
  );
  useLetGo(highlights);
  const former = useFormerTexts(paper, highlights);
  const placement = useMemo(() => placeHighlights(paper, highlights, former), [paper, highlights, former]);
  // Once it is painted: the paper may have been opened for it.
  const toReveal = revealWanted !== null && former !== undefined && highlights.some(({ id }) => id === revealWanted.id) ? revealWanted : null;
  useEffect(() => {
    if (toReveal === null) return;
    if (toReveal.focus) reader.current?.focusText();
    reader.current?.reveal(toReveal.id);
    setDesk({ revealWanted: null });
  }, [toReveal, reader]);
  const colourNames = useColourNames();
  const tools = useMemo<MarkTools>(() => toolsOf(onPerform), [onPerform]);
  const actions = useMemo<HighlightActions>(
    () => ({
      colour: (id, colour) => void giveColour(store, log, id, colour),
      addTag: (id, typed) => void addTag(log, id, typed),
      removeTag: (id, tag) => void removeTag(log, id, tag),
      commentChanged,
      delete: (id) => void deleteHighlight(log, id),
      want: wantPart,
      done: () => {
        setDesk({ wanted: null });
      },
      reveal: (id) => {
        setDesk({ activeHighlightId: id });
        reader.current?.reveal(id);
      },
      confirm: (ids) => void confirmMoved(log, paper, placement, ids),
      place: (id) => void placeHighlight(log, paper, id, reader.current?.selection() ?? null),
      openLink,
    }),
    [store, log, reader, paper, placement],
  );
  const navigation = useNoteNavigation(store);
  return (
    <>
      <ReaderPanel
        ref={reader}
        strip={<PaperNext paperId={paper.id} state={state ?? null} onPerform={onPerform} />}
        onScrolled={onScrolled}
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
        colourNames={colourNames}
        tools={tools}
        onPickHighlight={pickHighlight}
        onResize={(highlight) => resizeHighlight(log, paper, highlight)}
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
        foot={foot}
      />
      <NotesPanel
        paperId={paper.id}
        highlights={highlights}
        drafts={drafts}
        noteWanted={noteWantedFor === paper.id}
        onWriting={noteTaken}
        activeHighlightId={activeHighlightId}
        changed={placement.changed}
        colourNames={colourNames}
        wanted={wanted}
        actions={actions}
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

const drawn = new WeakSet<OpenedPaper>();
const NO_HIGHLIGHTS: readonly Highlight[] = [];

/** The highlights as they are; until that is known, those read with the paper. Whoever comes back to a paper that was drawn before may have changed them since. */
function useHighlightsNow(opened: OpenedPaper): readonly Highlight[] {
  const [first] = useState(() => (drawn.has(opened) ? NO_HIGHLIGHTS : opened.highlights));
  useEffect(() => {
    drawn.add(opened);
  }, [opened]);
  return useHighlightsOf(opened.paper.id) ?? first;
}

/** A highlight that was deleted, or taken back, is active no more. */
function useLetGo(highlights: readonly Highlight[]): void {
  const before = useRef(highlights);
  useEffect(() => {
    const { activeHighlightId } = useDesk.getState();
    const isThere = (rows: readonly Highlight[]): boolean => rows.some(({ id }) => id === activeHighlightId);
    if (isThere(before.current) && !isThere(highlights)) setDesk({ activeHighlightId: null, wanted: null });
    before.current = highlights;
  }, [highlights]);
}

function toolsOf(perform: (action: ActionId) => void): MarkTools {
  const does = (action: ActionId) => () => {
    perform(action);
  };
  return {
    onColour: (colour) => {
      perform(`colour-${colour}`);
    },
    onComment: does('comment-highlight'),
    onTag: does('tag-highlight'),
    onCopyQuote: does('copy-quote'),
    onDelete: does('delete-highlight'),
    onRenameColours: does('colour-names'),
  };
}

function pickHighlight(id: string | null): void {
  setDesk({ activeHighlightId: id });
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
