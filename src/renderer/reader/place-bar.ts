/** Where the bar at the selected words goes. All numbers are pixels of the window. */

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Place {
  readonly left: number;
  readonly top: number;
}

/** The least distance to the edges of the window. */
const MARGIN = 8;

/**
 * Above the words, else below them, else beside them: inside the window and never over the words. Where
 * there is no room at all it stands at the window's foot. Null when no word is inside `frame`, the part of
 * the window that shows the text. `gap` is kept free between words and bar.
 */
export function placeBar(words: readonly Box[], bar: Size, frame: Box, window: Size, gap: number): Place | null {
  const seen = words.map((box) => clipped(box, frame)).filter(({ top, bottom }) => bottom > top);
  if (seen.length === 0) return null;
  const box = seen.reduce(union);
  const across = clamp((box.left + box.right - bar.width) / 2, Math.max(MARGIN, frame.left), Math.min(window.width - MARGIN, frame.right) - bar.width, window.width - MARGIN - bar.width);
  const down = clamp((box.top + box.bottom - bar.height) / 2, MARGIN, window.height - MARGIN - bar.height, window.height - MARGIN - bar.height);
  const above = { left: across, top: box.top - gap - bar.height };
  if (above.top >= MARGIN) return above;
  const below = { left: across, top: box.bottom + gap };
  if (below.top + bar.height <= window.height - MARGIN) return below;
  const right = { left: box.right + gap, top: down };
  if (right.left + bar.width <= window.width - MARGIN) return right;
  const left = { left: box.left - gap - bar.width, top: down };
  if (left.left >= MARGIN) return left;
  return { left: across, top: window.height - MARGIN - bar.height };
}

function clipped(box: Box, frame: Box): Box {
  // Not spread: what the window measures has its numbers in getters.
  return { left: box.left, right: box.right, top: Math.max(box.top, frame.top), bottom: Math.min(box.bottom, frame.bottom) };
}

function union(a: Box, b: Box): Box {
  return { left: Math.min(a.left, b.left), top: Math.min(a.top, b.top), right: Math.max(a.right, b.right), bottom: Math.max(a.bottom, b.bottom) };
}

/** `value` between `least` and `most`; where these leave no room, as far as `last` allows. */
function clamp(value: number, least: number, most: number, last: number): number {
  return Math.max(MARGIN, Math.min(last, Math.max(least, Math.min(most, value))));
}
