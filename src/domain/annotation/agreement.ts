/** How far two texts agree, read in step from one point. */

/** With a lower cost, texts of the same language would seem to agree. */
const COST = 2;

/**
 * The best score of any beginning of `a` read beside any beginning of `b`: each character that agrees
 * counts one, each that has to be left out or exchanged costs two, and reading may stop anywhere. Texts
 * that have nothing to do with each other get next to nothing; one word that was exchanged costs little.
 * Takes time in proportion to the product of the lengths. (Extension of a local alignment, as in Altschul
 * et al. 1990, without giving up early.)
 */
export function agreement(a: string, b: string): number {
  let above = Int32Array.from({ length: b.length + 1 }, (_, column) => -COST * column);
  let row = new Int32Array(b.length + 1);
  let best = 0;
  for (let at = 1; at <= a.length; at += 1) {
    row[0] = -COST * at;
    const unit = a.charCodeAt(at - 1);
    for (let column = 1; column <= b.length; column += 1) {
      const step = (above[column - 1] ?? 0) + (unit === b.charCodeAt(column - 1) ? 1 : -COST);
      const score = Math.max(step, (above[column] ?? 0) - COST, (row[column - 1] ?? 0) - COST);
      row[column] = score;
      if (score > best) best = score;
    }
    [above, row] = [row, above];
  }
  return best;
}

/** `text` read backwards, unit by unit; for comparing only. */
export function backwards(text: string): string {
  let reversed = '';
  for (let at = text.length - 1; at >= 0; at -= 1) reversed += text.charAt(at);
  return reversed;
}
