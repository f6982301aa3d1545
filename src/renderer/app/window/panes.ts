/** The sizes of the panes, which the reader may choose; the layout has its own for those that were not chosen. */

/** In CSS pixels. Which of them the layout uses depends on the width of the window: see `layout.css`. */
export interface Panes {
  readonly rail?: number;
  readonly centre?: number;
  /** The width of the notes beside the reader. */
  readonly notes?: number;
  /** The height of the notes below the reader. */
  readonly notesHeight?: number;
  /** The height of the centre above the reader. */
  readonly centreHeight?: number;
}

export type PaneName = keyof Panes;

/** No pane is made smaller or larger than this by hand; the layout makes them smaller still where the window is. */
export const PANE_LIMITS: Readonly<Record<PaneName, { readonly least: number; readonly most: number }>> = {
  rail: { least: 168, most: 400 },
  centre: { least: 260, most: 760 },
  notes: { least: 260, most: 760 },
  notesHeight: { least: 96, most: 900 },
  centreHeight: { least: 96, most: 900 },
};

export const PANE_NAMES = Object.keys(PANE_LIMITS) as readonly PaneName[];

/** What the reader keeps whatever is made larger, in CSS pixels. */
export const READER_LEAST = { width: 320, height: 160 } as const;

/**
 * The size nearest to `wanted` that the pane may have.
 *
 * @param room how much the reader has beyond what it keeps
 */
export function paneSize(name: PaneName, wanted: number, now: number, room: number): number {
  const { least, most } = paneRange(name, now, room);
  return Math.round(Math.max(least, Math.min(most, wanted)));
}

/** Between which sizes the pane can be moved now. */
export function paneRange(name: PaneName, now: number, room: number): { readonly least: number; readonly most: number } {
  const { least, most } = PANE_LIMITS[name];
  return { least, most: Math.round(Math.max(least, Math.min(most, now + Math.max(0, room)))) };
}

/** The variable of the layout that carries the pane's size. */
export function paneVariable(name: PaneName): `--pane-${PaneName}` {
  return `--pane-${name}`;
}

/** Of a window that became smaller, a height may take no more than this; widths give way in the layout itself. */
const MOST_OF_WINDOW: Partial<Readonly<Record<PaneName, string>>> = { notesHeight: '50%', centreHeight: '40%' };

/** A size as the layout takes it. */
export function paneValue(name: PaneName, size: number): string {
  const most = MOST_OF_WINDOW[name];
  return most === undefined ? `${String(size)}px` : `min(${String(size)}px, ${most})`;
}

/** The chosen sizes as the layout takes them. */
export function paneStyle(panes: Panes): Readonly<Record<string, string>> {
  return Object.fromEntries(
    PANE_NAMES.flatMap((name) => {
      const size = panes[name];
      return size === undefined ? [] : [[paneVariable(name), paneValue(name, size)] as const];
    }),
  );
}
