/** What a key does in the tree of lists. */
import type { ListBranch } from '../../domain/reading-list/tree.ts';

type RailMove =
  | { readonly kind: 'focus'; readonly id: string }
  | { readonly kind: 'fold'; readonly id: string; readonly isFolded: boolean }
  | { readonly kind: 'shift'; readonly step: 1 | -1 };

/** The key that was pressed on the row of a list; undefined when it has no meaning there. */
export function railMove(tree: readonly ListBranch[], folded: ReadonlySet<string>, id: string, key: string, alt: boolean): RailMove | undefined {
  const step = key === 'ArrowUp' ? -1 : key === 'ArrowDown' ? 1 : 0;
  if (alt) return step === 0 ? undefined : { kind: 'shift', step };
  const shown = tree.flatMap(({ list, inside }) => [list.id, ...(folded.has(list.id) ? [] : inside.map((one) => one.id))]);
  if (step !== 0) return focus(shown[shown.indexOf(id) + step]);
  if (key === 'Home') return focus(shown[0]);
  if (key === 'End') return focus(shown.at(-1));
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return undefined;
  return sideways(tree, folded, id, key === 'ArrowRight');
}

/** As in a tree of the ARIA practices: right unfolds, then goes in; left folds, or goes out. */
function sideways(tree: readonly ListBranch[], folded: ReadonlySet<string>, id: string, isRight: boolean): RailMove | undefined {
  const branch = tree.find(({ list }) => list.id === id);
  const canFold = branch !== undefined && branch.inside.length > 0;
  if (isRight && !canFold) return undefined;
  if (canFold && folded.has(id) === isRight) return { kind: 'fold', id, isFolded: !isRight };
  if (isRight) return focus(branch?.inside[0]?.id);
  return focus(tree.find(({ inside }) => inside.some((one) => one.id === id))?.list.id);
}

function focus(id: string | undefined): RailMove | undefined {
  return id === undefined ? undefined : { kind: 'focus', id };
}
