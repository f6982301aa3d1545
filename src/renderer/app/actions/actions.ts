/** What each action of the table does. */
import { flushSync } from 'react-dom';
import type { Rating } from '../../../domain/annotation/annotation.ts';
import { BEST_FIRST } from '../../../domain/query/sort.ts';
import type { ActionId } from '../../../ipc/actions.ts';
import { importChosenFiles } from '../imports.ts';
import { notify, setDesk, useDesk } from '../desk.ts';
import { applyTheme, stepTextScale } from '../theme.ts';
import { commentHighlight } from './comment-highlight.ts';
import { confirmAllMoved } from './confirm-moved.ts';
import type { ActionContext, Perform } from './context.ts';
import { copyCitation, openCitations } from './cite.ts';
import { copyQuote } from './copy-quote.ts';
import { deleteActive } from './delete-highlight.ts';
import { openExport } from './export.ts';
import { highlight, HIGHLIGHT_IN } from './highlight.ts';
import { MOVE_ENTRY } from './move-entry.ts';
import { chosenPaper, finishPaper, ratePaper } from './paper-state.ts';
import { resizeBy } from './resize-highlight.ts';
import { stepHighlight } from './step-highlight.ts';
import { tagHighlight } from './tag-highlight.ts';
import { placeLostHighlight } from './place-highlight.ts';
import { redo, undo } from './undo.ts';

function step(context: ActionContext, by: 1 | -1): void {
  const panels = { library: context.library, list: context.list, highlights: context.highlights, statistics: null };
  panels[useDesk.getState().view.kind]?.current?.move(by);
}

function rate(rating: Rating): Perform {
  return async ({ log }) => {
    const paperId = chosenPaper();
    if (paperId !== null) await ratePaper(log, paperId, rating);
  };
}

export const PERFORM: Readonly<Record<ActionId, Perform>> = {
  'import-files': ({ log }) => importChosenFiles(log),
  'paste-page': () => {
    setDesk({ dialog: { kind: 'paste', text: '' } });
  },
  export: openExport,
  'new-list': () => {
    setDesk({ dialog: { kind: 'new-list' } });
  },
  'open-palette': () => {
    setDesk({ dialog: { kind: 'palette' } });
  },
  undo: ({ log }) => undo(log),
  redo: ({ log }) => redo(log),
  search: ({ library }) => {
    // At once: the next letters are meant for the box, and a hidden box takes no focus.
    flushSync(() => {
      setDesk({ view: { kind: 'library' }, readView: false });
    });
    library.current?.focusSearch();
  },
  'toggle-facets': ({ library }) => {
    const open = !(useDesk.getState().facetsOpen && useDesk.getState().view.kind === 'library');
    flushSync(() => {
      setDesk({ facetsOpen: open, view: { kind: 'library' }, readView: false });
    });
    if (open) library.current?.focusFacets();
  },
  'save-search': () => {
    if (useDesk.getState().query.trim() === '') notify('Search for something first; then the search can be saved.');
    else setDesk({ dialog: { kind: 'save-search' } });
  },
  'show-library': () => {
    // A saved search is a place of its own: from there, the library is all of it.
    const { savedSearchId, view } = useDesk.getState();
    const whole = savedSearchId !== null && view.kind === 'library' ? { query: '', savedSearchId: null, sort: BEST_FIRST } : {};
    setDesk({ view: { kind: 'library' }, readView: false, ...whole });
  },
  'show-highlights': () => {
    setDesk({ view: { kind: 'highlights' }, readView: false });
  },
  'show-statistics': () => {
    setDesk({ view: { kind: 'statistics' }, readView: false });
  },
  'read-view': () => {
    setDesk({ readView: !useDesk.getState().readView });
  },
  'theme-system': () => {
    applyTheme('system');
  },
  'theme-light': () => {
    applyTheme('light');
  },
  'theme-dark': () => {
    applyTheme('dark');
  },
  'theme-sepia': () => {
    applyTheme('sepia');
  },
  'text-larger': () => {
    stepTextScale(1);
  },
  'text-smaller': () => {
    stepTextScale(-1);
  },
  'next-paper': (context) => {
    step(context, 1);
  },
  'previous-paper': (context) => {
    step(context, -1);
  },
  'read-paper': ({ reader }) => {
    reader.current?.focusText();
  },
  highlight,
  ...HIGHLIGHT_IN,
  'tag-highlight': tagHighlight,
  'comment-highlight': commentHighlight,
  'copy-quote': copyQuote,
  'end-later': resizeBy('end', 1),
  'end-earlier': resizeBy('end', -1),
  'start-earlier': resizeBy('start', -1),
  'start-later': resizeBy('start', 1),
  'delete-highlight': deleteActive,
  'next-highlight': stepHighlight(1),
  'previous-highlight': stepHighlight(-1),
  'colour-names': () => {
    setDesk({ dialog: { kind: 'colour-names' } });
  },
  'confirm-moved': confirmAllMoved,
  'place-highlight': placeLostHighlight,
  // These two act on the chosen paper, which the reader may still be fetching when the keys come fast.
  note: () => {
    setDesk({ noteWantedFor: useDesk.getState().selectedId });
  },
  'toggle-note': ({ note }) => {
    if (note.current === null) notify('Choose a paper first.');
    else note.current.toggle();
  },
  'note-templates': () => {
    setDesk({ dialog: { kind: 'note-templates' } });
  },
  'note-versions': () => {
    const { selectedId } = useDesk.getState();
    if (selectedId === null) notify('Choose a paper first.');
    else setDesk({ dialog: { kind: 'note-versions', paperId: selectedId } });
  },
  'add-to-list': () => {
    const { selectedId } = useDesk.getState();
    if (selectedId === null) notify('Choose a paper first.');
    else setDesk({ dialog: { kind: 'add-to-list', paperId: selectedId } });
  },
  finish: async (context) => {
    const onList = useDesk.getState().view.kind === 'list' && context.list.current?.toggleFinished() === true;
    if (!onList) await finishPaper(context);
  },
  cite: openCitations,
  'cite-apa': () => copyCitation('apa'),
  'cite-mla': () => copyCitation('mla'),
  'cite-chicago': () => copyCitation('chicago'),
  'cite-ieee': () => copyCitation('ieee'),
  'cite-bibtex': () => copyCitation('bibtex'),
  status: () => {
    const paperId = chosenPaper();
    if (paperId !== null) setDesk({ dialog: { kind: 'status', paperId } });
  },
  'tag-paper': ({ reader }) => {
    if (chosenPaper() !== null) reader.current?.focusTags();
  },
  'rate-1': rate(1),
  'rate-2': rate(2),
  'rate-3': rate(3),
  'rate-4': rate(4),
  'rate-5': rate(5),
  'rate-none': rate(null),
  ...MOVE_ENTRY,
  'show-keys': () => {
    setDesk({ dialog: { kind: 'keys' } });
  },
};
