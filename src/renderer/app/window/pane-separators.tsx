import { useRef, useState, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react';
import { setDesk, useDesk } from '../desk.ts';
import { paneRange, paneSize, paneValue, paneVariable, READER_LEAST, type PaneName } from './panes.ts';
import './pane-separators.css';

interface Edge {
  readonly pane: PaneName;
  readonly name: string;
  /** The direction in which the edge is moved. */
  readonly axis: 'x' | 'y';
  /** Where the pane lies: `before` its edge it grows to the right or downwards. */
  readonly lies: 'before' | 'after';
}

const EDGES: readonly Edge[] = [
  { pane: 'rail', name: 'Width of the places', axis: 'x', lies: 'before' },
  { pane: 'centre', name: 'Width of the list', axis: 'x', lies: 'before' },
  { pane: 'centreHeight', name: 'Height of the list', axis: 'y', lies: 'before' },
  { pane: 'notes', name: 'Width of the notes', axis: 'x', lies: 'after' },
  { pane: 'notesHeight', name: 'Height of the notes', axis: 'y', lies: 'after' },
];

/** The edges between the panes, which can be moved. The layout shows those that it has. */
export function PaneSeparators(): ReactNode {
  return (
    <section className="pane-areas" aria-label="Sizes of the panes">
      {EDGES.map((edge) => (
        <Separator key={edge.pane} {...edge} />
      ))}
    </section>
  );
}

/** Pixels that an arrow key moves the edge; with Shift further. */
const STEP = 16;
const LONG_STEP = 64;

interface Measured {
  readonly size: number;
  readonly least: number;
  readonly most: number;
}

function Separator({ pane, name, axis, lies }: Edge): ReactNode {
  // As large as the pane: the layout puts it there.
  const area = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState<Measured | null>(null);
  const drag = useRef<{ readonly start: number; readonly from: Measured } | null>(null);

  const measure = (): Measured => {
    const [box, reader] = [area.current?.getBoundingClientRect(), deskOf(area.current)?.querySelector('main')?.getBoundingClientRect()];
    const size = Math.round((axis === 'x' ? box?.width : box?.height) ?? 0);
    const room = axis === 'x' ? (reader?.width ?? 0) - READER_LEAST.width : (reader?.height ?? 0) - READER_LEAST.height;
    return { size, ...paneRange(pane, size, room) };
  };
  const look = (): void => {
    setShown(measure());
  };
  const preview = ({ size, least, most }: Measured, wanted: number): number => {
    const next = paneSize(pane, wanted, size, most - size);
    // Only the variable moves while the edge is dragged: the panels are laid out anew, not drawn anew.
    deskOf(area.current)?.style.setProperty(paneVariable(pane), paneValue(pane, next));
    setShown({ size: next, least, most });
    return next;
  };
  const choose = (from: Measured, wanted: number): void => {
    setDesk({ panes: { ...useDesk.getState().panes, [pane]: preview(from, wanted) } });
  };
  const reset = (): void => {
    const { [pane]: _reset, ...panes } = useDesk.getState().panes;
    setDesk({ panes });
    requestAnimationFrame(look);
  };

  const sign = lies === 'before' ? 1 : -1;
  const at = (event: PointerEvent): number => (axis === 'x' ? event.clientX : event.clientY);
  const onKeyDown = (event: KeyboardEvent): void => {
    const from = measure();
    const wanted = wantedSize(event, axis, sign, from);
    if (wanted === null && event.key !== 'Enter') return;
    event.preventDefault();
    event.stopPropagation();
    if (wanted === null) reset();
    else choose(from, wanted);
  };

  return (
    <div ref={area} className={`pane-area pane-area-${pane}`}>
      <div
        role="separator"
        className={`pane-separator pane-separator-${axis} pane-separator-${lies}`}
        tabIndex={0}
        aria-label={name}
        aria-orientation={axis === 'x' ? 'vertical' : 'horizontal'}
        aria-valuenow={shown?.size ?? 0}
        aria-valuemin={shown?.least ?? 0}
        aria-valuemax={shown?.most ?? 0}
        aria-valuetext={`${String(shown?.size ?? 0)} pixels`}
        title={`${name}: drag, or use the arrow keys. Double click, or Enter, for the usual size.`}
        onFocus={look}
        onPointerEnter={look}
        onKeyDown={onKeyDown}
        onDoubleClick={reset}
        onPointerDown={(event) => {
          if (event.button !== 0) return;
          event.currentTarget.setPointerCapture(event.pointerId);
          drag.current = { start: at(event), from: measure() };
        }}
        onPointerMove={(event) => {
          const { current } = drag;
          if (current !== null) preview(current.from, current.from.size + sign * (at(event) - current.start));
        }}
        onPointerUp={(event) => {
          const { current } = drag;
          drag.current = null;
          // A press without a move, as in a double click, chooses nothing.
          if (current !== null && at(event) !== current.start) choose(current.from, current.from.size + sign * (at(event) - current.start));
        }}
        onLostPointerCapture={() => {
          // Let go without a word, where the system took the pointer away: the edge stays where it was last seen.
          const { current } = drag;
          drag.current = null;
          if (current !== null && shown !== null) choose(current.from, shown.size);
        }}
        onPointerCancel={() => {
          const { current } = drag;
          drag.current = null;
          if (current !== null) preview(current.from, current.from.size);
        }}
      />
    </div>
  );
}

function deskOf(area: HTMLElement | null): HTMLElement | null | undefined {
  return area?.closest<HTMLElement>('.desk');
}

function wantedSize(event: KeyboardEvent, axis: 'x' | 'y', sign: 1 | -1, { size, least, most }: Measured): number | null {
  if (event.altKey || event.ctrlKey || event.metaKey) return null;
  const step = event.shiftKey ? LONG_STEP : STEP;
  const [back, forth] = axis === 'x' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowUp', 'ArrowDown'];
  switch (event.key) {
    case back:
      return size - sign * step;
    case forth:
      return size + sign * step;
    case 'Home':
      return least;
    case 'End':
      return most;
    default:
      return null;
  }
}
