/** What is kept of the windows: how it is written down, and where a window may come back to. */
import * as v from 'valibot';
import type { Shown } from '../../ipc/window.ts';

/** A place on the desktop, in the system's own points. */
export interface Bounds {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

const WINDOW_MODES = ['normal', 'maximised', 'full-screen'] as const;
export type WindowMode = (typeof WINDOW_MODES)[number];

/** A window as it comes back at the next start. */
export interface KeptWindow {
  readonly id: string;
  /** Where it stands when it is neither maximised nor full screen. */
  readonly bounds: Bounds;
  readonly mode: WindowMode;
  /** What it showed; null until it has said so. */
  readonly shows: Shown | null;
}

const VERSION = 1;
/** More windows than anybody has open; a file that names more is not ours. */
const MOST_WINDOWS = 50;
/** Longest description of what a window shows, in UTF-16 units of JSON. */
const MOST_SHOWN = 100_000;

const place = v.pipe(v.number(), v.safeInteger());
const side = v.pipe(place, v.minValue(1));

/** What a window shows: plain data, which only the window itself understands. */
export const SHOWN_SCHEMA: v.GenericSchema<unknown, Shown> = v.custom<Shown>(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value) && isShort(value),
);

const FILE_SCHEMA = v.object({
  version: v.literal(VERSION),
  windows: v.pipe(
    v.array(
      v.object({
        id: v.pipe(v.string(), v.regex(/^[\w-]{1,100}$/)),
        bounds: v.object({ x: place, y: place, width: side, height: side }),
        mode: v.picklist(WINDOW_MODES),
        shows: v.nullable(SHOWN_SCHEMA),
      }),
    ),
    v.maxLength(MOST_WINDOWS),
    v.check((windows) => new Set(windows.map(({ id }) => id)).size === windows.length, 'Two windows have one id'),
  ),
});

/** The text of the file, the window that comes to the front last. */
export function writeKeptWindows(windows: readonly KeptWindow[]): string {
  return `${JSON.stringify({ version: VERSION, windows })}\n`;
}

/** Reads that text; null when it is not one that Carrel wrote. */
export function readKeptWindows(text: string): readonly KeptWindow[] | null {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return null;
  }
  const parsed = v.safeParse(FILE_SCHEMA, data);
  return parsed.success ? parsed.output.windows : null;
}

/** As much of a window's upper edge must be in sight as a hand needs to take hold of it. */
const HOLD = { width: 120, height: 32 } as const;

/**
 * Where a window of these bounds comes back: where it was, as long as most of it, and enough of its upper
 * edge to move it by, is in sight; else wholly on the display that has the most of it, or the first one.
 * Never smaller than `least`, and larger than the display only where `least` is.
 *
 * @param areas the displays' areas without the system's own bars, the main one first
 */
export function boundsInSight(kept: Bounds, areas: readonly Bounds[], least: Size): Bounds {
  const wanted = { ...kept, width: Math.max(kept.width, least.width), height: Math.max(kept.height, least.height) };
  const shared = areas.map((area) => overlap(wanted, area));
  const inSight = shared.reduce((sum, { width, height }) => sum + width * height, 0);
  const edge = areas.map((area) => overlap({ ...wanted, height: HOLD.height }, area));
  const canBeHeld = edge.some(({ width, height }) => width >= HOLD.width && height >= HOLD.height);
  if (canBeHeld && inSight * 2 >= wanted.width * wanted.height) return wanted;
  const most = shared.reduce((best, { width, height }, at) => (width * height > sizeAt(shared, best) ? at : best), 0);
  const area = areas[most];
  return area === undefined ? wanted : within(wanted, area, least);
}

function within(bounds: Bounds, area: Bounds, least: Size): Bounds {
  const width = Math.max(least.width, Math.min(bounds.width, area.width));
  const height = Math.max(least.height, Math.min(bounds.height, area.height));
  return {
    x: Math.max(area.x, Math.min(bounds.x, area.x + area.width - width)),
    y: Math.max(area.y, Math.min(bounds.y, area.y + area.height - height)),
    width,
    height,
  };
}

function overlap(a: Bounds, b: Bounds): Size {
  return {
    width: Math.max(0, Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)),
    height: Math.max(0, Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)),
  };
}

function sizeAt(sizes: readonly Size[], at: number): number {
  const size = sizes[at];
  return size === undefined ? 0 : size.width * size.height;
}

function isShort(value: object): boolean {
  try {
    return JSON.stringify(value).length <= MOST_SHOWN;
  } catch {
    return false;
  }
}
