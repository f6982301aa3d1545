/** The old highlight of the day. */
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { Highlight } from '../../domain/annotation/annotation.ts';
import { oneFromThePast } from '../../domain/annotation/resurface.ts';
import { dayName } from '../../domain/calendar/days.ts';
import { useAnnotationStore, usePreference } from '../storage/hooks.ts';
import { HIDDEN_ON, noteShown } from '../storage/resurfacings.ts';
import { useToday } from '../storage/use-today.ts';
import { useWholeTable } from '../storage/whole-tables.ts';

/** The highlight to show again today; null when none is due, or the reader wants none today. */
export function usePast(): Highlight | null {
  const highlights = useWholeTable('highlights');
  const rows = useWholeTable('resurfacings');
  const hiddenOn = usePreference(HIDDEN_ON);
  const today = useToday();
  return useMemo(() => {
    // Until all three are known nothing is shown, so that nothing that was put off flashes up.
    if (highlights === undefined || rows === undefined || hiddenOn === undefined || hiddenOn === dayName(today)) return null;
    return oneFromThePast(highlights, rows, today);
  }, [highlights, rows, hiddenOn, today]);
}

/** Notes once a day that the highlight was seen, when the window is one that can be seen. */
export function useSeen(highlightId: string): void {
  const store = useAnnotationStore();
  const visible = useSyncExternalStore(onVisibility, isVisible);
  useEffect(() => {
    if (visible) void noteShown(store, highlightId);
  }, [store, highlightId, visible]);
}

function onVisibility(listener: () => void): () => void {
  document.addEventListener('visibilitychange', listener);
  return () => {
    document.removeEventListener('visibilitychange', listener);
  };
}

function isVisible(): boolean {
  return document.visibilityState === 'visible';
}
