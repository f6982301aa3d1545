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
