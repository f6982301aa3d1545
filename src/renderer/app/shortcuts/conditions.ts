/** What there is to act on, for the keys that need something and for the palette. */
import { assertNever } from '../../../domain/result.ts';
import { actionInfo, type ActionId, type Condition, type Subject } from '../../../ipc/actions.ts';
import type { ActionContext } from '../actions/context.ts';
import { useDesk } from '../desk.ts';

const HOLDS: Readonly<Record<Condition, (context: ActionContext) => boolean>> = {
  'marked-words': ({ reader }) => useDesk.getState().activeHighlightId !== null || reader.current?.selection() != null,
  inbox: () => useDesk.getState().view.kind === 'inbox',
};

/** Whether the keys with this condition are there. */
export function holds(condition: Condition, context: ActionContext): boolean {
  return HOLDS[condition](context);
}

/** What to do before an action can do anything, as a short phrase; null when it can. */
export function missingFor(action: ActionId, context: ActionContext): string | null {
  const { about } = actionInfo(action);
  return about === undefined ? null : missing(about, context);
}

function missing(subject: Subject, { reader }: ActionContext): string | null {
  const { selectedId, view, activeHighlightId, query } = useDesk.getState();
  const words = reader.current?.selection() ?? reader.current?.wordAtCaret() ?? null;
  switch (subject) {
    case 'paper':
      return selectedId === null ? 'choose a paper first' : null;
    case 'list':
      return view.kind === 'list' ? null : 'show a reading list first';
    case 'entry':
      return (view.kind === 'list' || view.kind === 'queue') && selectedId !== null ? null : 'choose a paper on a reading list or in the queue first';
    case 'words':
      return words !== null || activeHighlightId !== null ? null : 'select words first';
    case 'highlight':
      return activeHighlightId === null ? 'choose a highlight first' : null;
    case 'search':
      return query.trim() === '' ? 'search for something first' : null;
    default:
      return assertNever(subject);
  }
}
