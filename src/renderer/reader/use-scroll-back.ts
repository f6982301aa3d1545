import { useCallback, useEffect, useRef, type RefObject } from 'react';

/** Parts of the page that come later do so within this time, in milliseconds. */
const SETTLED_MS = 3_000;
const BY_THE_READER = ['wheel', 'pointerdown', 'keydown', 'touchstart'] as const;

/**
 * Scrolls the panel to a part of its whole height, from 0 (top) to 1 (end), and again as the page grows,
 * until it has settled or the reader moves.
 */
export function useScrollBack(panel: RefObject<HTMLElement | null>, page: RefObject<HTMLElement | null>): (part: number) => void {
  const stop = useRef<() => void>(() => undefined);
  useEffect(
    () => () => {
      stop.current();
    },
    [],
  );
  return useCallback(
    (part: number) => {
      stop.current();
      const [box, sheet] = [panel.current, page.current];
      if (box === null || sheet === null) return;
      const observer = new ResizeObserver(() => {
        box.scrollTo({ top: part * (box.scrollHeight - box.clientHeight) });
      });
      const end = (): void => {
        observer.disconnect();
        clearTimeout(timer);
        for (const kind of BY_THE_READER) box.ownerDocument.removeEventListener(kind, end, true);
      };
      const timer = setTimeout(end, SETTLED_MS);
      for (const kind of BY_THE_READER) box.ownerDocument.addEventListener(kind, end, true);
      observer.observe(sheet);
      stop.current = end;
    },
    [panel, page],
  );
}
