/** The selection of the list, kept up with rows that come and go. */
import { useMemo, useState } from 'react';
import type { Item } from '../../domain/highlights-view/item.ts';
import { extend, moveTo, NOTHING_SELECTED, pick, prune, selectAll, toggle, toggleAll, type ListSelection } from '../ui/list-selection.ts';
import type { Step } from './item-list.tsx';
import type { Arranged } from './use-arranged.ts';

interface ListSelecting {
  readonly selection: ListSelection;
  /** The place of the row that the keys are at; -1 for none. */
  readonly place: number;
  /** Selected items in the order of the list, each once. */
  readonly selected: readonly Item[];
  readonly step: (step: Step, place: number) => void;
  readonly toggleActive: () => void;
  readonly all: () => void;
  readonly nothing: () => void;
  readonly group: (keys: readonly string[]) => void;
}

/** Selecting in a list of these rows. */
export function useListSelection({ rows, keys }: Arranged): ListSelecting {
  const [held, setHeld] = useState({ selection: NOTHING_SELECTED, place: -1 });
  const selection = useMemo(() => prune(held.selection, keys, held.place), [held, keys]);
  const place = useMemo(() => (selection.active === null ? -1 : keys.indexOf(selection.active)), [selection.active, keys]);
  const selected = useMemo(() => {
    const items = rows.filter(({ key }) => selection.selected.has(key)).map(({ item }) => item);
    return [...new Map(items.map((item) => [item.key, item])).values()];
  }, [rows, selection.selected]);
  const hold = (next: ListSelection): void => {
    setHeld({ selection: next, place: next.active === null ? -1 : keys.indexOf(next.active) });
  };
  return {
    selection,
    place,
    selected,
    step: (step, at) => {
      const steps = { alone: () => pick(keys, at), beside: () => toggle(selection, keys, at), 'up-to': () => extend(selection, keys, at), go: () => moveTo(selection, keys, at) };
      hold(steps[step]());
    },
    toggleActive: () => {
      if (place >= 0) hold(toggle(selection, keys, place));
    },
    all: () => {
      hold(selectAll(selection, keys));
    },
    nothing: () => {
      hold({ ...selection, selected: new Set(), anchor: null });
    },
    group: (groupKeys) => {
      hold(toggleAll(selection, groupKeys));
    },
  };
}
