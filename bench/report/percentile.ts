/**
 * The value that `share` of the values do not exceed (nearest rank): 0.5 gives the median.
 * NaN when there are no values.
 */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}
