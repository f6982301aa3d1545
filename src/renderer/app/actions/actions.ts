/** What each action of the table does. */
import { flushSync } from 'react-dom';
import type { Rating } from '../../../domain/annotation/annotation.ts';
import { BEST_FIRST } from '../../../domain/query/sort.ts';
import type { ActionId } from '../../../ipc/actions.ts';
import { importChosenFiles } from '../imports.ts';
import { notify, setDesk, useDesk } from '../desk.ts';
import { applyTheme, stepTextScale } from '../theme.ts';
import type { ActionContext, Perform } from './context.ts';
import { currentEntry } from './current-entry.ts';
import { highlight } from './highlight.ts';
import { moveEntry, toggleFinished } from './lists.ts';
import { chosenPaper, finishPaper, ratePaper } from './paper-state.ts';
import { redo, undo } from './undo.ts';

function step(context: ActionContext, by: 1 | -1): void {
  const panels = { library: context.library, list: context.list, highlights: context.highlights };
  panels[useDesk.getState().view.kind].current?.move(by);
}

async function moveCurrent(context: ActionContext, by: 1 | -1): Promise<void> {
  const entry = await currentEntry(context);
  if (entry !== null) await moveEntry(context.log, entry, by);
}

function rate(rating: Rating): Perform {
  return async ({ log }) => {
    const paperId = chosenPaper();
    if (paperId !== null) await ratePaper(log, paperId, rating);
  };
}

export const PERFORM: Readonly<Record<ActionId, Perform>> = {
  'import-files': importChosenFiles,
  'paste-page': () => {
    setDesk({ dialog: { kind: 'paste', text: '' } });
  },
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
  // These two act on the chosen paper, which the reader may still be fetching when the keys come fast.
  note: () => {
    setDesk({ noteWantedFor: useDesk.getState().selectedId });
  },
  'add-to-list': () => {
    const { selectedId } = useDesk.getState();
    if (selectedId === null) notify('Choose a paper first.');
    else setDesk({ dialog: { kind: 'add-to-list', paperId: selectedId } });
  },
  finish: async (context) => {
    if (useDesk.getState().view.kind !== 'list') {
      await finishPaper(context);
      return;
    }
    const entry = await currentEntry(context);
    if (entry !== null) await toggleFinished(context.log, entry);
  },
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
  'move-up': (context) => moveCurrent(context, -1),
  'move-down': (context) => moveCurrent(context, 1),
  'show-keys': () => {
    setDesk({ dialog: { kind: 'keys' } });
  },
};
