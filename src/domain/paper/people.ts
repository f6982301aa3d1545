/** How the people of a paper are written in one line. */

/**
 * Names in order, at most `most` of them, then how many more there are: `H. Wang, S. Ma, +4`. A list that
 * the source left incomplete ends with `et al.`, because nobody knows how many are missing.
 */
export function peopleLine(names: readonly string[], incomplete: boolean, most: number): string {
  const shown = names.slice(0, most).join(', ');
  if (incomplete) return shown === '' ? '' : `${shown} et al.`;
  const hidden = names.length - most;
  return hidden > 0 ? `${shown}, +${hidden}` : shown;
}
