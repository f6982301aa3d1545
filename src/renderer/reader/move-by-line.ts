import type { CaretStops } from '../../domain/annotation/caret.ts';
import { caretRect } from './source-points.ts';

/**
 * Where a caret goes that moves up or down: to the place of the next line that is nearest to `from`. Lines
 * are only known once the text is on the screen. At the first and the last line it goes to the end.
 */
export function moveByLine(host: HTMLElement, stops: CaretStops, from: number, step: 1 | -1): number {
  const here = caretRect(host, from, 'start');
  const ends = step === 1 ? stops.characters.at(-1) : stops.characters[0];
  if (here === null) return ends ?? from;
  const places = step === 1 ? stops.words : stops.words.toReversed();
  const middle = here.top + here.height / 2;
  let line: number | undefined;
  let best: { readonly at: number; readonly far: number } | undefined;
  for (const { start } of places) {
    const rect = caretRect(host, start, 'start');
    if (rect === null) continue;
    const centre = rect.top + rect.height / 2;
    // A formula may stand a little higher or lower than the words of its line.
    const isBeyond = step === 1 ? centre > middle + here.height / 2 : centre < middle - here.height / 2;
    if (!isBeyond) continue;
    line ??= centre;
    if (Math.abs(centre - line) > here.height / 2) break;
    const far = Math.abs(rect.left - here.left);
    if (best === undefined || far < best.far) best = { at: start, far };
  }
  return best?.at ?? ends ?? from;
}
