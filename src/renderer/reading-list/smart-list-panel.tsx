import { useMemo, type ReactNode, type Ref } from 'react';
import type { ReadingList } from '../../domain/annotation/annotation.ts';
import type { PaperId } from '../../domain/paper/paper.ts';
import { parseQuery } from '../../domain/query/parse.ts';
import { useDonePapers } from '../storage/hooks.ts';
import { Button } from '../ui/button.tsx';
import { CentrePanel, CentrePanelError } from '../ui/centre-panel.tsx';
import { EmptyView } from '../ui/empty-view.tsx';
import { HeadFigures } from './head-figures.tsx';
import type { ListHandle } from './list-handle.ts';
import { HeadOf, type ListHeadParts } from './list-head.tsx';
import { SmartRows } from './smart-rows.tsx';
import type { FetchRowsOf } from '../storage/use-paper-rows.ts';
import { useSmartPapers, type FetchPapersOf } from './use-smart-papers.ts';
import './smart-list-panel.css';

interface SmartListPanelProps {
  readonly list: ReadingList;
  readonly query: string;
  readonly fetchPapersOf: FetchPapersOf;
  readonly fetchRowsOf: FetchRowsOf;
  /** Changes when the catalog, or an annotation that the search asks about, does. */
  readonly version: number;
  readonly head: ListHeadParts;
  readonly selectedId: PaperId | null;
  readonly onSelect: (id: PaperId) => void;
  readonly onRead: () => void;
  /** Says why papers can't be moved here or taken off. */
  readonly onRefuse: () => void;
  readonly ref: Ref<ListHandle>;
}

const NONE: readonly PaperId[] = [];

/** A smart list: the papers of its search as they are now, with the progress of their status. Nothing on it is stored. */
export function SmartListPanel({ list, query, fetchPapersOf, fetchRowsOf, version, head, selectedId, onSelect, onRead, onRefuse, ref }: SmartListPanelProps): ReactNode {
  const { ids, error } = useSmartPapers(fetchPapersOf, query, version);
  const done = useDonePapers(true);
  const all = ids ?? NONE;
  const left = useMemo(() => all.filter((id) => done?.get(id) === undefined), [all, done]);
  const finished = useMemo(() => all.filter((id) => done?.get(id) === 'finished').length, [all, done]);
  const mistakes = useMemo(() => parseQuery(query).mistakes, [query]);
  const isEmpty = ids?.length === 0 && error === null;
  const isKnown = ids !== undefined && done !== undefined;
  return (
    <CentrePanel name={`Reading list: ${list.name}`}>
      <HeadOf list={list} {...head}>
        {isEmpty ? null : (
          <p className="smart-query">
            Papers of the search <code>{query}</code>
          </p>
        )}
        {mistakes.length === 0 ? null : (
          <p className="smart-mistakes">
            Part of it is not understood: {mistakes[0]?.message} <Button look="quiet" onClick={head.onSettings}>Mend the search</Button>
          </p>
        )}
        <HeadFigures list={list} progress={isKnown ? { finished, total: all.length } : null} all={all} left={left} {...head} />
      </HeadOf>
      <CentrePanelError error={error} />
      {isEmpty ? (
        <EmptyView title="Its search finds nothing now" action={<Button onClick={head.onSettings}>Change the search</Button>}>
          Papers come here by themselves as soon as they fit what it asks for: <code className="smart-query-asked">{query}</code>
        </EmptyView>
      ) : (
        <SmartRows ref={ref} ids={all} done={done} fetchRowsOf={fetchRowsOf} version={version} selectedId={selectedId} onSelect={onSelect} onRead={onRead} onRefuse={onRefuse} />
      )}
    </CentrePanel>
  );
}
