import { ENGINE_NAMES } from '../engines/engine.ts';
import type { Figure, Unit } from './figure.ts';
import { markdownTable } from './markdown-table.ts';

const GROUPED = new Intl.NumberFormat('en');

/** The figures as a table, one row each. */
export function figureTable(figures: readonly Figure[]): string {
  const heads = ['journey', 'papers', 'figure', ...ENGINE_NAMES, 'target', 'reached'];
  const rows = figures.map((figure) => [
    figure.journey,
    GROUPED.format(figure.papers),
    figure.note === undefined ? figure.name : `${figure.name} (${figure.note})`,
    ...ENGINE_NAMES.map((engine) => amount(figure.reached[engine], figure.unit)),
    figure.target === undefined ? '' : `≤ ${amount(figure.target, figure.unit)}`,
    verdict(figure),
  ]);
  return markdownTable(heads, rows);
}

/** Whether the target was reached; empty without target or figure. */
export function verdict({ reached: { Carrel: carrel }, target }: Figure): '' | 'yes' | 'no' {
  if (carrel === undefined || target === undefined) return '';
  return carrel <= target ? 'yes' : 'no';
}

function amount(value: number | undefined, unit: Unit): string {
  if (value === undefined) return '–';
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : 2;
  return `${value.toFixed(digits).replace(/\.?0+$/u, (end) => (end.startsWith('.') ? '' : end))} ${unit}`;
}
