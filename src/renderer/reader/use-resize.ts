import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { MarkedField } from '../../domain/annotation/annotation.ts';
import type { CaretUnit } from '../../domain/annotation/caret.ts';
import { dragEdge, stepEdge, type Edge } from '../../domain/annotation/resize.ts';
import type { TextSpan } from '../../domain/annotation/snap.ts';
import { registerUnsaved } from '../storage/unsaved.ts';
import type { SourceSelection } from './selection.ts';
import type { TextModels } from './text-models.ts';

/** A highlight with the span that it has, or is being given. */
export interface SizedHighlight extends SourceSelection {
  readonly id: string;
}

interface ResizeOptions {
  readonly models: TextModels;
  /** The active highlight where it stands now; null when none is active or it has lost its words. */
  readonly active: SizedHighlight | null;
  /** Writes the new span; answers whether that was done. */
  readonly onResize: (highlight: SizedHighlight) => Promise<boolean>;
}

export interface Resizing {
  /** The highlight as it is being resized, until it is stored like that. */
  readonly draft: SizedHighlight | null;
  readonly step: (edge: Edge, step: 1 | -1, unit: CaretUnit) => SizedHighlight | null;
  readonly drag: (edge: Edge, to: number) => void;
  /** The gesture is over: writes once what came of it. */
  readonly end: () => void;
  readonly cancel: () => void;
}

/** After the last step that no Shift key ends (menu, palette), the gesture is over, in milliseconds. */
const PAUSE_MS = 1_200;

/** Resizing the active highlight: seen at once, written once when the gesture ends. */
export function useResize({ models, active, onResize }: ResizeOptions): Resizing {
  const [draft, setDraft] = useState<SizedHighlight | null>(null);
  const waiting = useRef<SizedHighlight | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const now = useRef({ models, active, onResize });
  useEffect(() => {
    now.current = { models, active, onResize };
  });

  const settle = useCallback(async (): Promise<boolean> => {
    clearTimeout(timer.current);
    const wanted = waiting.current;
    waiting.current = null;
    if (wanted === null) return true;
    const saved = await now.current.onResize(wanted);
    // Stored or refused: from now on the stored span counts. A newer gesture keeps its own.
    setDraft((shown) => (shown === wanted ? null : shown));
    return saved;
  }, []);
  const end = useCallback(() => void settle(), [settle]);
  const cancel = useCallback(() => {
    clearTimeout(timer.current);
    waiting.current = null;
    setDraft(null);
  }, []);

  const change = useCallback((next: (field: MarkedField, span: TextSpan) => TextSpan): SizedHighlight | null => {
    const from = waiting.current ?? now.current.active;
    if (from === null) return null;
    const span = next(from.field, from);
    if (span.start === from.start && span.end === from.end) return from;
    const made = { id: from.id, field: from.field, start: span.start, end: span.end };
    waiting.current = made;
    setDraft(made);
    return made;
  }, []);

  const step = useCallback<Resizing['step']>(
    (edge, by, unit) => {
      clearTimeout(timer.current);
      timer.current = setTimeout(end, PAUSE_MS);
      return change((field, span) => {
        const model = now.current.models[field];
        return model === undefined ? span : stepEdge(model, span, { edge, step: by, unit });
      });
    },
    [change, end],
  );
  const drag = useCallback<Resizing['drag']>(
    (edge, to) => {
      change((field, span) => {
        const model = now.current.models[field];
        return model === undefined ? span : dragEdge(model, span, edge, to);
      });
    },
    [change],
  );

  // Another highlight, another paper, or the end of the window: what was made of this one is kept.
  const activeId = active?.id;
  useEffect(() => end, [activeId, end]);
  useEffect(() => registerUnsaved(settle), [settle]);
  useEffect(() => {
    const onKeyUp = ({ key }: KeyboardEvent): void => {
      if (key === 'Shift') end();
    };
    window.addEventListener('keyup', onKeyUp);
    return () => {
      window.removeEventListener('keyup', onKeyUp);
    };
  }, [end]);
  return useMemo(() => ({ draft, step, drag, end, cancel }), [draft, step, drag, end, cancel]);
}
