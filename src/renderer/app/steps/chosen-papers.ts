import type { PaperId } from '../../../domain/paper/paper.ts';
import { NO_PAPERS, selectedCount, type PaperSelection } from '../../library/paper-selection.ts';
import type { AnnotationStore } from '../../storage/annotation-store.ts';
import { notify, setDesk, tellError, useDesk } from '../desk.ts';
import { idsOf, shownQuestion } from '../questions.ts';

/** The chosen paper; says what to do where there is none. */
export function chosenPaper(): PaperId | null {
  const { selectedId } = useDesk.getState();
  if (selectedId === null) notify('Choose a paper first.');
  return selectedId;
}

/** The papers that an action is about: those selected in the list, or else the chosen one. Says what to do where there is none. */
export async function chosenPapers(store: AnnotationStore): Promise<readonly PaperId[]> {
  const { selection } = useDesk.getState();
  if (selectedCount(selection, Infinity) > 0) return selectedPapers(store, selection);
  const paper = chosenPaper();
  return paper === null ? [] : [paper];
}

/** The same papers in the order of the list that shows them, not that of the clicks. */
export async function chosenPapersInOrder(store: AnnotationStore): Promise<readonly PaperId[]> {
  const chosen = await chosenPapers(store);
  if (chosen.length < 2 || useDesk.getState().selection.kind === 'all') return chosen;
  const shown = await idsOf(store, shownQuestion(), 0, Number.MAX_SAFE_INTEGER);
  if (!shown.ok) return chosen;
  const places = new Map(shown.value.map((id, at) => [id, at]));
  return chosen.toSorted((a, b) => (places.get(a) ?? Infinity) - (places.get(b) ?? Infinity) || 0);
}

/** Selects nothing any more, after something that changes what is in the list. */
export function letGo(): void {
  if (useDesk.getState().selection !== NO_PAPERS) setDesk({ selection: NO_PAPERS });
}

async function selectedPapers(store: AnnotationStore, selection: PaperSelection): Promise<readonly PaperId[]> {
  if (selection.kind === 'some') return [...selection.ids];
  const all = await idsOf(store, shownQuestion(), 0, Number.MAX_SAFE_INTEGER);
  if (all.ok) return all.value.filter((id) => !selection.without.has(id));
  tellError(all.error);
  return [];
}
