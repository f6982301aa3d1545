import { Circle, CircleCheck, CircleSlash } from 'lucide-react';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useImperativeHandle, useMemo, useRef, type KeyboardEvent, type ReactNode, type Ref } from 'react';
import type { PaperId, PaperRow } from '../../domain/paper/paper.ts';
import { aboutLine } from '../../domain/paper/about-line.ts';
import type { Done } from '../../domain/reading-list/progress.ts';
import { plainText } from '../../domain/text/plain-text.ts';
import { Icon } from '../ui/icon.tsx';
import { targetOf } from '../ui/row-keys.ts';
import type { ListHandle } from './list-handle.ts';
import type { FetchRowsOf } from '../storage/use-paper-rows.ts';
import { useSeenRows } from './use-seen-rows.ts';
import '../ui/rows.css';
import './smart-rows.css';

interface SmartRowsProps {
  readonly ids: readonly PaperId[];
  /** What is finished or dismissed. */
  readonly done: ReadonlyMap<PaperId, Done> | undefined;
  readonly fetchRowsOf: FetchRowsOf;
  readonly version: number;
  readonly selectedId: PaperId | null;
  readonly onSelect: (id: PaperId) => void;
  readonly onRead: () => void;
  /** Says why papers can't be moved here or taken off. */
  readonly onRefuse: () => void;
  readonly ref: Ref<ListHandle>;
}

const ROW_HEIGHT = 64;

/** The papers of a smart list, in the order of its search: virtual, one tab stop, the arrows move within it. */
export function SmartRows({ ids, done, fetchRowsOf, version, selectedId, onSelect, onRead, onRefuse, ref }: SmartRowsProps): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  const list = useVirtualizer({ count: ids.length, getScrollElement: () => box.current, estimateSize: () => ROW_HEIGHT, overscan: 8 });
  const items = list.getVirtualItems();
  const first = items[0]?.index ?? 0;
  const last = items.at(-1)?.index ?? -1;
  const seen = useMemo(() => ids.slice(first, last + 1), [ids, first, last]);
  const rows = useSeenRows(fetchRowsOf, seen, version);
  const selected = selectedId === null ? -1 : ids.indexOf(selectedId);

  useEffect(() => {
    if (selected >= 0) list.scrollToIndex(selected, { align: 'auto' });
  }, [selected, list]);

  const go = (place: number): void => {
    const id = ids[Math.max(0, Math.min(ids.length - 1, place))];
    if (id !== undefined) onSelect(id);
  };
  const refuse = (): boolean => {
    onRefuse();
    return true;
  };
  useImperativeHandle(ref, () => ({
    move: (step) => {
      go(selected + step);
    },
    shift: onRefuse,
    pickUp: onRefuse,
    // A paper of a smart list is finished as a whole: the list has nothing of its own to say so.
    toggleFinished: () => false,
    remove: refuse,
    details: refuse,
    find: onRefuse,
  }));
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const page = Math.max(1, Math.floor((box.current?.clientHeight ?? ROW_HEIGHT) / ROW_HEIGHT) - 1);
    const place = targetOf(event.key, selected, ids.length, page);
    if (place !== null) go(place);
    else if (event.key === 'Enter') onRead();
    else return;
    event.preventDefault();
  };

  return (
    <div
      ref={box}
      className="rows smart-rows"
      role="listbox"
      aria-label="Papers of this list"
      tabIndex={0}
      onKeyDown={onKeyDown}
      {...(selected >= first && selected <= last ? { 'aria-activedescendant': optionId(selected) } : {})}
    >
      <div role="presentation" className="rows-sheet" style={{ height: list.getTotalSize() }}>
        {items.map(({ index, start }) => {
          const id = ids[index];
          if (id === undefined) return null;
          return (
            <div
              key={id}
              id={optionId(index)}
              role="option"
              aria-selected={id === selectedId}
              aria-posinset={index + 1}
              aria-setsize={ids.length}
              className="row smart-row"
              style={{ transform: `translateY(${String(start)}px)` }}
              onPointerDown={() => {
                onSelect(id);
              }}
            >
              <SmartRow row={rows.get(id)} done={done?.get(id)} />
            </div>
          );
        })}
      </div>
    </div>
  );
}

function SmartRow({ row, done }: { readonly row: PaperRow | undefined; readonly done: Done | undefined }): ReactNode {
  if (row === undefined) return null;
  const title = plainText(row.title);
  return (
    <>
      <span className="smart-row-state" data-done={done}>
        <Icon of={done === 'finished' ? CircleCheck : done === 'dismissed' ? CircleSlash : Circle} />
      </span>
      <span className="smart-row-text">
        <span className="row-title smart-row-title" title={title}>{title}</span>
        <span className="smart-row-about numeric">{aboutLine(row)}</span>
        {done === undefined ? null : <span className="visually-hidden">, {done}</span>}
      </span>
    </>
  );
}

function optionId(index: number): string {
  return `smart-option-${String(index)}`;
}
