import { listsInTree } from '../../../domain/reading-list/tree.ts';
import { readingLists } from '../../storage/reads.ts';
import { notify, setDesk, useDesk } from '../desk.ts';
import type { ActionContext } from './context.ts';

/** Asks how the list that is shown is shared; where none is, the first one is proposed. */
export async function shareList({ store }: ActionContext): Promise<void> {
  const { view } = useDesk.getState();
  const [first] = listsInTree(await readingLists(store.database));
  const listId = view.kind === 'list' ? view.listId : first?.id;
  if (listId === undefined) notify('There is no reading list yet. Make one, then share it.');
  else setDesk({ dialog: { kind: 'share', listId } });
}
