/** Selecting papers of a virtual list, most of whose rows are not loaded: as lists of files and mails do it. */
import { useEffect, useRef } from 'react';
import type { PaperId } from '../../domain/paper/paper.ts';
import type { Result } from '../../domain/result.ts';
import { ALL_PAPERS, isSelected, NO_PAPERS, only, selectedCount, toggled, type PaperSelection } from './paper-selection.ts';
import type { Rows } from './use-rows.ts';

/** How a row is picked: alone, in addition to the others, with all from the one picked before, or not at all: it is only shown. */
export type Step = 'alone' | 'beside' | 'up-to' | 'go';

export interface Selecting {
  readonly pick: (place: number, how: Step) => void;
  readonly all: () => void;
  readonly nothing: () => void;
}

interface SelectingParts {
  readonly rows: Rows;
  /** The place of the open paper; -1 where it is not in the list. */
  readonly place: number;
  readonly selection: PaperSelection;
  readonly onSelection: (selection: PaperSelection) => void;
  /** Opens the paper of a row. */
  readonly onShow: (place: number) => void;
  /** The ids of a stretch of the list. */
  readonly fetchIds: (offset: number, limit: number) => Promise<Result<readonly PaperId[]>>;
}

/** What keys and clicks make of the selection. Another query begins with nothing selected. */
export function useSelecting({ rows, place, selection, onSelection, onShow, fetchIds }: SelectingParts): Selecting {
  // Where a stretch begins that Shift extends.
  const anchor = useRef(-1);
  const asked = useRef(0);
  const { query, sort } = rows;
  const seen = useRef({ query, sort });
  useEffect(() => {
    if (seen.current.query === query && seen.current.sort === sort) return;
    seen.current = { query, sort };
    anchor.current = -1;
    onSelection(NO_PAPERS);
  }, [query, sort, onSelection]);

  const select = (next: PaperSelection): void => {
    asked.current += 1;
    onSelection(next);
  };
  const stretch = async (from: number, to: number): Promise<void> => {
    const loaded = Array.from({ length: to - from + 1 }, (_, at) => rows.rowAt(from + at)?.id);
    const ids = loaded.filter((id) => id !== undefined);
    if (ids.length === loaded.length) {
      select(only(ids));
      return;
    }
    const mine = (asked.current += 1);
    const fetched = await fetchIds(from, to - from + 1);
    // A later key has selected something else.
    if (fetched.ok && asked.current === mine) onSelection(only(fetched.value));
  };

  return {
    pick: (target, how) => {
      const row = rows.rowAt(target);
      if (how === 'up-to') {
        const from = anchor.current >= 0 ? anchor.current : Math.max(0, place);
        anchor.current = from;
        onShow(target);
        void stretch(Math.min(from, target), Math.max(from, target));
        return;
      }
      if (how === 'go') {
        onShow(target);
        return;
      }
      anchor.current = target;
      if (how === 'alone' || row === undefined) {
        if (selectedCount(selection, rows.total) > 0) select(NO_PAPERS);
        onShow(target);
        return;
      }
      // The open paper was chosen too, though nobody said so.
      const open = rows.rowAt(place);
      const begun = selectedCount(selection, rows.total) > 0 || open === undefined || open.id === row.id ? selection : only([open.id]);
      const next = toggled(begun, row.id);
      select(next);
      if (isSelected(next, row.id)) onShow(target);
    },
    all: () => {
      select(rows.total === 0 ? NO_PAPERS : ALL_PAPERS);
    },
    nothing: () => {
      anchor.current = -1;
      select(NO_PAPERS);
    },
  };
}

/** What the keys held down with a click or an arrow make of it. */
export function stepOf({ shiftKey, ctrlKey, metaKey }: { readonly shiftKey: boolean; readonly ctrlKey: boolean; readonly metaKey: boolean }): Step {
  return shiftKey ? 'up-to' : ctrlKey || metaKey ? 'beside' : 'alone';
}
