/** What each action of the table does. */
import { flushSync } from 'react-dom';
import type { ActionId } from '../../../ipc/actions.ts';
import { importChosenFiles } from '../imports.ts';
import { notify, setDesk, useDesk } from '../desk.ts';
import { applyTheme, stepTextScale } from '../theme.ts';
import type { ActionContext, Perform } from './context.ts';
import { currentEntry } from './current-entry.ts';
import { highlight } from './highlight.ts';
import { moveEntry, toggleFinished } from './lists.ts';
import { redo, undo } from './undo.ts';

function step(context: ActionContext, by: 1 | -1): void {
  (useDesk.getState().view.kind === 'list' ? context.list : context.library).current?.move(by);
}

async function moveCurrent(context: ActionContext, by: 1 | -1): Promise<void> {
  const entry = await currentEntry(context);
  if (entry !== null) await moveEntry(context.log, entry, by);
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
  'show-library': () => {
    setDesk({ view: { kind: 'library' }, readView: false });
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
    const entry = await currentEntry(context);
    if (entry !== null) await toggleFinished(context.log, entry);
  },
  'move-up': (context) => moveCurrent(context, -1),
  'move-down': (context) => moveCurrent(context, 1),
  'show-keys': () => {
    setDesk({ dialog: { kind: 'keys' } });
  },
};
