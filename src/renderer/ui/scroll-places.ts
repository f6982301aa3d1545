/** Where the panels are scrolled to, so that they come back there: after a restart, and when they are shown again. */
import { useLayoutEffect, type RefObject } from 'react';

/** Where a panel was, and what it showed then: of another list or paper the place says nothing. */
export interface ScrollPlace {
  readonly of: string;
  /** Pixels from the top. */
  readonly top: number;
}

const places = new Map<string, ScrollPlace>();
let tell: () => void = () => undefined;

/** Every panel's place. */
export function scrollPlaces(): ReadonlyMap<string, ScrollPlace> {
  return places;
}

/** Takes over the places of the last run, before anything is painted; `changed` is called whenever one changes from then on. */
export function beginScrollPlaces(kept: ReadonlyMap<string, ScrollPlace>, changed: () => void): void {
  for (const [panel, place] of kept) places.set(panel, place);
  tell = changed;
}

/** Whether the panel is to come back to a place of its own, so that nothing else should scroll it at first. */
export function hasScrollPlace(panel: string, of: string): boolean {
  const place = places.get(panel);
  return place?.of === of && place.top > 0;
}

/** Remembers where the panel of that name is scrolled to while it shows `of`, and brings it back there when it appears; without a name, not. */
export function useScrollPlace(box: RefObject<HTMLElement | null>, panel: string | null, of: string): void {
  useLayoutEffect(() => {
    const node = box.current;
    if (node === null || panel === null) return;
    const place = places.get(panel);
    const coming = comeBack(node, place?.of === of ? place.top : 0);
    const note = (): void => {
      // On the way back every place in between is passed; and what is not shown stands at its top.
      if (coming.isUnderWay() || node.clientHeight === 0) return;
      const top = Math.round(node.scrollTop);
      const known = places.get(panel);
      if (known?.of === of ? known.top === top : top === 0) return;
      places.set(panel, { of, top });
      tell();
    };
    node.addEventListener('scroll', note, { passive: true });
    return () => {
      coming.stop();
      node.removeEventListener('scroll', note);
    };
  }, [box, panel, of]);
}

/** Scrolls there as soon as there is enough to scroll; the reader's own hand ends the waiting. */
function comeBack(node: HTMLElement, top: number): { readonly isUnderWay: () => boolean; readonly stop: () => void } {
  let underWay = top > 0;
  const go = (): void => {
    if (!underWay) return;
    node.scrollTop = top;
    if (Math.abs(node.scrollTop - top) <= 1) stop();
  };
  // Rows that come, and what is in them and grows.
  const growth = new ResizeObserver(go);
  const rows = new MutationObserver(() => {
    for (const child of node.children) growth.observe(child);
    go();
  });
  const stop = (): void => {
    underWay = false;
    growth.disconnect();
    rows.disconnect();
    for (const event of HAND) node.removeEventListener(event, stop);
  };
  if (underWay) {
    for (const event of HAND) node.addEventListener(event, stop, { passive: true });
    rows.observe(node, { childList: true });
    for (const part of [node, ...node.children]) growth.observe(part);
    go();
  }
  return { isUnderWay: () => underWay, stop };
}

const HAND = ['wheel', 'pointerdown', 'keydown'] as const;
