/** Which rows are selected: the one that is open, or several. */
import { useMemo, useState } from 'react';
import { NOTHING_SELECTED, pick, prune, type ListSelection } from '../list-selection.ts';
import type { Choosing } from './item.ts';

interface OpenSelection {
  readonly selection: ListSelection;
  readonly change: (next: ListSelection, how: Choosing) => void;
}

/**
 * The selection in a list of these ids, kept up with rows that come and go. The row of what is
 * open is selected, also when it was opened elsewhere, until the reader selects several.
 */
export function useOpenSelection(order: readonly string[], openId: string | null, onOpen: (id: string) => void): OpenSelection {
  const [held, setHeld] = useState({ selection: NOTHING_SELECTED, place: -1, openId: null as string | null });
  const selection = useMemo(() => {
    const kept = prune(held.selection, order, held.place);
    if (held.openId === openId && kept.selected.size > 0) return kept;
    const at = openId === null ? -1 : order.indexOf(openId);
    return at < 0 ? { ...kept, selected: new Set<string>(), anchor: null } : pick(order, at);
  }, [held, order, openId]);
  return {
    selection,
    change: (next, how) => {
      const opens = how === 'alone' && next.active !== null ? next.active : openId;
      setHeld({ selection: next, place: next.active === null ? -1 : order.indexOf(next.active), openId: opens });
      if (opens !== null && opens !== openId) onOpen(opens);
    },
  };
}
