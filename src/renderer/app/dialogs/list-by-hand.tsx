import { useEffect, useState, type ReactNode } from 'react';
import type { ReadingList } from '../../../domain/annotation/annotation.ts';
import type { PaperId } from '../../../domain/paper/paper.ts';
import { counted } from '../../../domain/text/counted.ts';
import { ListSettingsDialog } from '../../reading-list/list-settings-dialog.tsx';
import { useAnnotationStore, useLists, useUndoLog } from '../../storage/hooks.ts';
import { notifyError, tellError } from '../desk.ts';
import { papersOfQuery } from '../steps/papers-of-query.ts';
import { makeListWith } from '../steps/reading-lists.ts';
import { closeDialog } from './close-dialog.ts';
import type { DialogOf } from './dialog-of.ts';

/** More papers than this nobody orders by hand. */
const MOST = 2_000;

/** Makes a list to order by hand from the papers that a smart list has now. */
export function ListByHand({ listId }: DialogOf<'list-by-hand'>): ReactNode {
  const list = useLists()?.find(({ id }) => id === listId);
  return list?.query == null ? null : <Asking list={list} query={list.query} />;
}

function Asking({ list, query }: { readonly list: ReadingList; readonly query: string }): ReactNode {
  const store = useAnnotationStore();
  const log = useUndoLog();
  const [papers, setPapers] = useState<readonly PaperId[] | null>(null);
  useEffect(() => {
    let stale = false;
    void papersOfQuery(store, query).then((answer) => {
      if (stale) return;
      if (answer.ok && answer.value.length > 0 && answer.value.length <= MOST) {
        setPapers(answer.value);
        return;
      }
      closeDialog();
      if (!answer.ok) tellError(answer.error);
      else if (answer.value.length === 0) notifyError(`“${list.name}” has no papers now.`);
      else notifyError(`“${list.name}” has ${counted(answer.value.length, 'paper')}. A list to order by hand takes at most ${MOST.toLocaleString('en')} at once; narrow the search first.`);
    });
    return () => {
      stale = true;
    };
  }, [store, query, list.name]);
  if (papers === null) return null;
  const { description, colour, goalDate } = list;
  return (
    <ListSettingsDialog
      list={null}
      about={`It begins with the ${papers.length === 1 ? 'paper' : counted(papers.length, 'paper')} that “${list.name}” has now, and stays as you order it.`}
      initial={{ name: `${list.name}, by hand`, description, colour, goalDate }}
      onClose={closeDialog}
      onSave={(settings) => {
        closeDialog();
        void makeListWith(log, settings, papers);
      }}
    />
  );
}
