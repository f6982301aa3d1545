/** The arrows go from the filter through the rows, as in a list. Answers whether the key was one of them. */
export function moveFocus(page: HTMLElement, key: string): boolean {
  const step = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
  if (step === 0) return false;
  const stops = [...page.querySelectorAll<HTMLElement>('.keys-page-filter input, .keys-row-button')];
  const row = document.activeElement?.closest('.keys-row')?.querySelector('.keys-row-button');
  const at = stops.findIndex((stop) => stop === document.activeElement || stop === row);
  const next = stops[Math.min(Math.max(at + step, 0), stops.length - 1)];
  next?.focus();
  next?.scrollIntoView({ block: 'nearest' });
  return next !== undefined;
}
