import { useImperativeHandle, useMemo, useRef, useState, type ReactNode, type Ref } from 'react';
import type { PaperState } from '../../domain/annotation/annotation.ts';
import { dayName } from '../../domain/calendar/days.ts';
import { namedDayWords } from '../../domain/calendar/day-words.ts';
import { aboutLine } from '../../domain/paper/about-line.ts';
import type { PaperId, PaperRow } from '../../domain/paper/paper.ts';
import { queueOf } from '../../domain/queue/order.ts';
import { moveInQueue } from '../../domain/queue/queue.ts';
import { counted } from '../../domain/text/counted.ts';
import { plainText } from '../../domain/text/plain-text.ts';
import { useRanksAhead } from '../ui/ordered-rows/use-ranks-ahead.ts';
import type { OrderedItem } from '../ui/ordered-rows/item.ts';
import { OrderedRows, type MoveTarget, type OrderedRowsHandle } from '../ui/ordered-rows/ordered-rows.tsx';
import { useOpenSelection } from '../ui/ordered-rows/use-open-selection.ts';
import { QueueRow, type QueueTools } from './queue-row.tsx';

/** What the keys and the palette may ask of the queue. */
export interface QueueHandle {
  /** Opens the next paper (1) or the one before (-1). */
  readonly move: (step: 1 | -1) => void;
  /** Moves the selected papers in the queue. */
  readonly shift: (target: MoveTarget) => void;
  /** Picks the selected papers up, for the arrow keys. */
  readonly pickUp: () => void;
  /** The selected papers, first to last. */
  readonly selected: () => readonly PaperId[];
  /** Brings the keys to the rows. */
  readonly focus: () => void;
}

/** What a reader can do to the papers in the queue. */
export interface QueueActions extends QueueTools {
  /** Stores a new place; answers with the rows that were written, or null when that failed. */
  readonly moveTo: (paperIds: readonly PaperId[], index: number) => Promise<readonly PaperState[] | null>;
}

interface QueueRowsProps {
  readonly queue: readonly PaperState[];
  readonly papers: ReadonlyMap<PaperId, PaperRow>;
  readonly selectedId: PaperId | null;
  readonly onSelect: (id: PaperId) => void;
  readonly onRead: () => void;
  readonly actions: QueueActions;
  readonly ref: Ref<QueueHandle>;
}

interface QueueItem extends OrderedItem {
  readonly state: PaperState;
  readonly place: number;
  readonly about: string;
  readonly asleep: string | null;
}

const ROW = 64;

/** The papers of the queue in the reader's order. */
export function QueueRows({ queue, papers, selectedId, onSelect, onRead, actions, ref }: QueueRowsProps): ReactNode {
  const rows = useRef<OrderedRowsHandle>(null);
  const { rows: ahead = queue, rank } = useRanksAhead(queue, ranked);
  const shown = useMemo(() => queueOf(ahead), [ahead]);
  const [now] = useState(() => Date.now());
  const items = useMemo(() => shown.map((state, at) => itemOf(state, at + 1, papers.get(state.paperId), now)), [shown, papers, now]);
  const order = useMemo(() => items.map(({ id }) => id), [items]);
  const { selection, change } = useOpenSelection(order, selectedId, (id) => {
    // The ids of these rows are ids of papers.
    onSelect(id as PaperId);
  });

  useImperativeHandle(ref, () => ({
    move: (step) => { rows.current?.step(step); },
    shift: (target) => { rows.current?.move(target); },
    pickUp: () => { rows.current?.pickUp(); },
    selected: () => shown.filter(({ id }) => selection.selected.has(id)).map(({ paperId }) => paperId),
    focus: () => { rows.current?.focus(); },
  }));

  return (
    <OrderedRows
      ref={rows}
      name="Papers in the queue"
      items={items}
      several={(count) => counted(count, 'paper')}
      heightOf={rowHeight}
      selection={selection}
      onSelection={change}
      onEnter={onRead}
      onMove={(ids, to) => {
        const moved = shown.filter(({ id }) => ids.includes(id)).map(({ paperId }) => paperId);
        const ranks = moveInQueue(shown, moved, to, now).flatMap(({ id, queueRank }) => (queueRank === null ? [] : [{ id, rank: queueRank }]));
        if (ranks.length > 0) rank(ranks, () => actions.moveTo(moved, to));
      }}
      renderRow={({ state, place, label, about, asleep }, { tabIndex }) => (
        <QueueRow paperId={state.paperId} place={place} title={label} about={about} priority={state.priority} asleep={asleep} tabIndex={tabIndex} tools={actions} />
      )}
    />
  );
}

function itemOf(state: PaperState, place: number, row: PaperRow | undefined, now: number): QueueItem {
  const label = row === undefined ? '' : plainText(row.title);
  const about = row === undefined ? '' : aboutLine(row);
  const asleep = state.snoozedUntil !== null && state.snoozedUntil > now ? `Snoozed until ${namedDayWords(dayName(state.snoozedUntil), dayName(now))}` : null;
  const priority = state.priority === 'normal' ? '' : `${state.priority} priority`;
  const spoken = [label, about, priority, asleep ?? '', `place ${String(place)}`].filter((part) => part !== '').join(', ');
  return { id: state.id, label, spoken, state, place, about, asleep };
}

function ranked(state: PaperState, rank: string): PaperState {
  return state.queueRank === rank ? state : { ...state, queueRank: rank };
}

function rowHeight(): number {
  return ROW;
}
