import { useRef, type PointerEvent, type ReactNode, type RefObject } from 'react';
import type { HighlightColour } from '../../domain/annotation/annotation.ts';
import type { Edge } from '../../domain/annotation/resize.ts';
import { caretRect, offsetAtPoint } from './source-points.ts';
import { useMeasured } from './use-measured.ts';
import type { Resizing, SizedHighlight } from './use-resize.ts';
import { hostOfField } from './use-source-selection.ts';
import './resize-handles.css';

interface ResizeHandlesProps {
  /** The element that the handles are placed in; it scrolls with the text. */
  readonly page: RefObject<HTMLElement | null>;
  readonly highlight: SizedHighlight;
  readonly colour: HighlightColour;
  readonly resizing: Resizing;
  /** Called when a handle is taken and when it is let go. */
  readonly onDragging: (dragging: boolean) => void;
}

const EDGES: readonly Edge[] = ['start', 'end'];

/** A handle at each end of the active highlight, for the pointer; the keyboard has Shift and the arrows. */
export function ResizeHandles({ page, highlight, colour, resizing, onDragging }: ResizeHandlesProps): ReactNode {
  const { field, start, end } = highlight;
  // From the point that was taken to the middle of the line at that edge.
  const grip = useRef<{ readonly x: number; readonly y: number } | null>(null);
  const places = useMeasured(page, () => {
    const host = hostOfField(page.current, field);
    const frame = page.current?.getBoundingClientRect();
    if (host === null || frame === undefined) return null;
    return EDGES.map((edge) => {
      const rect = caretRect(host, edge === 'start' ? start : end, edge);
      return rect === null ? null : { left: rect.left - frame.left, top: rect.top - frame.top, height: rect.height };
    });
  });

  const take = (event: PointerEvent<HTMLElement>): void => {
    if (event.button !== 0) return;
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    const line = event.currentTarget.getBoundingClientRect();
    grip.current = { x: line.left + line.width / 2 - event.clientX, y: Number(event.currentTarget.dataset['middle']) + line.top - event.clientY };
    onDragging(true);
  };
  const move = (edge: Edge) => (event: PointerEvent<HTMLElement>) => {
    const host = hostOfField(page.current, field);
    if (grip.current === null || host === null) return;
    const to = offsetAtPoint(host, event.clientX + grip.current.x, event.clientY + grip.current.y, edge);
    if (to !== null) resizing.drag(edge, to);
  };
  const leave = (done: () => void) => () => {
    if (grip.current === null) return;
    grip.current = null;
    done();
    onDragging(false);
  };

  return places?.map((place, at) => {
    const edge = EDGES[at] ?? 'end';
    if (place === null) return null;
    return (
      <span key={edge} className="resize-handle" data-edge={edge} data-colour={colour} aria-hidden="true" style={place}>
        <span
          className="resize-grip"
          data-middle={edge === 'start' ? place.height / 2 + GRIP : GRIP_OVER - place.height / 2}
          onPointerDown={take}
          onPointerMove={move(edge)}
          onPointerUp={leave(resizing.end)}
          onPointerCancel={leave(resizing.cancel)}
        />
      </span>
    );
  });
}

/** Height of the part of a grip that is outside of the line, and of the part that is over it, in pixels; see the style. */
const GRIP = 22;
const GRIP_OVER = 8;
