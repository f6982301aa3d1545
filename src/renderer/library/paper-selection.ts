/** Which papers of a query are selected: some by name, or all of them but some. */
import type { PaperId } from '../../domain/paper/paper.ts';

export type PaperSelection =
  | { readonly kind: 'some'; readonly ids: ReadonlySet<PaperId> }
  /** Every paper that the query yields, none of them named: also 30,000 are one word. */
  | { readonly kind: 'all'; readonly without: ReadonlySet<PaperId> };

export const NO_PAPERS: PaperSelection = { kind: 'some', ids: new Set() };
export const ALL_PAPERS: PaperSelection = { kind: 'all', without: new Set() };

/** Whether the paper is one of the selected. */
export function isSelected(selection: PaperSelection, id: PaperId): boolean {
  return selection.kind === 'some' ? selection.ids.has(id) : !selection.without.has(id);
}

/** How many of the query's `total` papers are selected. */
export function selectedCount(selection: PaperSelection, total: number): number {
  return selection.kind === 'some' ? selection.ids.size : Math.max(0, total - selection.without.size);
}

/** Selects a paper in addition, or takes it out again. */
export function toggled(selection: PaperSelection, id: PaperId): PaperSelection {
  const ids = new Set(selection.kind === 'some' ? selection.ids : selection.without);
  if (!ids.delete(id)) ids.add(id);
  return selection.kind === 'some' ? { kind: 'some', ids } : { kind: 'all', without: ids };
}

/** These papers, and nothing else. */
export function only(ids: Iterable<PaperId>): PaperSelection {
  return { kind: 'some', ids: new Set(ids) };
}
