/** What there is to act on, for the keys that need something and for the palette. */
import { assertNever } from '../../../domain/result.ts';
import type { Condition, Subject } from '../../../ipc/actions.ts';
import type { ActionContext } from '../actions/context.ts';
import { useDesk } from '../desk.ts';

/** Whether the keys with this condition are there. */
export function holds(condition: Condition, { reader }: ActionContext): boolean {
  switch (condition) {
    case 'marked-words':
      return useDesk.getState().activeHighlightId !== null || reader.current?.selection() != null;
    default:
      return assertNever(condition);
  }
}

/** What to do before an action with this subject can do anything, as a short phrase; null when it can. */
export function missing(subject: Subject, { reader }: ActionContext): string | null {
  const { selectedId, view, activeHighlightId, query } = useDesk.getState();
  const words = reader.current?.selection() ?? reader.current?.wordAtCaret() ?? null;
  switch (subject) {
    case 'paper':
      return selectedId === null ? 'choose a paper first' : null;
    case 'list':
      return view.kind === 'list' ? null : 'show a reading list first';
    case 'entry':
      return view.kind === 'list' && selectedId !== null ? null : 'choose a paper on a reading list first';
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
