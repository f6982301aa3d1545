import { useCallback, useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import type { MarkedField } from '../../domain/annotation/annotation.ts';
import { wordAt } from '../../domain/annotation/caret.ts';
import { nextUnder } from '../../domain/annotation/overlap.ts';
import type { Edge } from '../../domain/annotation/resize.ts';
import type { Paper } from '../../domain/paper/paper.ts';
import { plainText } from '../../domain/text/plain-text.ts';
import { activeOf, idsAt, withDraft, type ActiveHighlight, type PlacedByField } from './placed.ts';
import { spanOf, type SourceCaret, type SourceSelection } from './selection.ts';
import { textModels, type TextModels } from './text-models.ts';
import { useCaretKeys } from './use-caret-keys.ts';
import { useResize, type Resizing, type SizedHighlight } from './use-resize.ts';
import { hostOfField, useSourceSelection } from './use-source-selection.ts';

interface MarkingOptions {
  readonly reader: RefObject<HTMLElement | null>;
  readonly bar: RefObject<HTMLDivElement | null>;
  readonly paper: Paper;
  readonly highlights: PlacedByField;
  readonly activeHighlightId: string | null;
  readonly onPickHighlight: (id: string | null) => void;
  readonly onResize: (highlight: SizedHighlight) => Promise<boolean>;
}

/** What the keys and the palette may ask of the texts in the reader. */
export interface MarkingHandle {
  /** The selected words, or null. */
  readonly selection: () => SourceSelection | null;
  /** The word at the keyboard's caret, or null where there is no caret. */
  readonly wordAtCaret: () => SourceSelection | null;
  /**
   * These words have been dealt with: they are selected no more, the keyboard's caret stays. False when
   * the reader has gone on to other words meanwhile; they stay selected.
   */
  readonly letGo: (words: SourceSelection) => boolean;
  /** Resizes the active highlight by a word; false when none is active in a text. */
  readonly resize: (edge: Edge, step: 1 | -1) => boolean;
}

export interface Marking {
  readonly models: TextModels;
  /** The highlights as they are to be painted. */
  readonly highlights: PlacedByField;
  readonly active: ActiveHighlight | null;
  /** The selected words, or null. */
  readonly selected: SourceSelection | null;
  /** The caret, where the keyboard set it. */
  readonly caret: SourceCaret | null;
  readonly resizing: Resizing;
  /** What a screen reader is told. */
  readonly said: string;
  readonly onClick: (ids: readonly string[]) => void;
  readonly onKeyDown: (field: MarkedField, event: KeyboardEvent<HTMLElement>) => void;
  /** Puts the focus back into the text that the words are in. */
  readonly backToText: (field: MarkedField) => void;
  readonly handle: MarkingHandle;
  /** To be called right before the texts are painted anew. */
  readonly beforeRepaint: () => void;
}

/** Selecting, choosing and resizing in the texts of a paper, with pointer and keyboard. */
export function useMarking(options: MarkingOptions): Marking {
  const { reader, bar, paper, activeHighlightId, onPickHighlight, onResize } = options;
  const { title, summary, abstract } = paper;
  // By the words: the paper is read anew after each import, and its texts are nearly always the same.
  const models = useMemo(() => textModels(title, summary?.text, abstract?.text), [title, summary?.text, abstract?.text]);
  const selecting = useSourceSelection(reader);
  const [said, setSaid] = useState('');
  const resizing = useResize({ models, active: activeOf(options.highlights, activeHighlightId), onResize });
  const highlights = useMemo(() => withDraft(options.highlights, resizing.draft), [options.highlights, resizing.draft]);
  const active = activeOf(highlights, activeHighlightId);
  const { caret } = selecting.state;
  const now = useRef({ highlights, activeHighlightId, models });
  useLayoutEffect(() => {
    now.current = { highlights, activeHighlightId, models };
    selecting.show();
  });

  const pick = useCallback(
    (ids: readonly string[]) => {
      const next = nextUnder(ids, now.current.activeHighlightId);
      onPickHighlight(next ?? null);
      const chosen = next === undefined ? null : activeOf(now.current.highlights, next);
      if (chosen === null) return;
      const quote = now.current.models[chosen.field]?.text.slice(chosen.start, chosen.end) ?? '';
      const place = ids.length > 1 ? ` ${ids.length - ids.indexOf(chosen.id)} of ${ids.length} here` : '';
      setSaid(`Highlight${place}: ${plainText(quote)}`);
    },
    [onPickHighlight],
  );
  const onKeyDown = useCaretKeys({
    reader,
    models,
    selecting,
    resizing,
    hasActive: active !== null,
    onPickAt: (field, offset) => {
      const ids = idsAt(highlights[field], offset);
      if (ids.length > 0) pick(ids);
      return ids.length > 0;
    },
    onLetGo: () => {
      if (activeHighlightId !== null) onPickHighlight(null);
    },
    onTools: () => {
      const tool = bar.current?.querySelector<HTMLElement>('button');
      tool?.focus();
      return tool !== undefined && tool !== null && document.activeElement === tool;
    },
    onSay: setSaid,
  });

  const handle = useMemo<MarkingHandle>(() => {
    const selection = (): SourceSelection | null => {
      const { caret: at } = selecting.current();
      return at === null ? null : spanOf(at);
    };
    const wordAtCaret = (): SourceSelection | null => {
      const { caret: at, byKey } = selecting.current();
      const isThere = at !== null && byKey && hostOfField(reader.current, at.field) === document.activeElement;
      const model = isThere ? now.current.models[at.field] : undefined;
      const word = isThere && model !== undefined ? wordAt(model.stops, at.focus) : undefined;
      return at === null || word === undefined ? null : { field: at.field, ...word };
    };
    return {
      selection,
      wordAtCaret,
      letGo: (words) => {
        if (!sameWords(selection() ?? wordAtCaret(), words)) return false;
        const { caret: at, byKey } = selecting.current();
        if (at !== null && byKey) selecting.select({ ...at, anchor: at.focus });
        else selecting.clear();
        return true;
      },
      resize: (edge, step) => resizing.step(edge, step, 'word') !== null,
    };
  }, [selecting, resizing, reader]);
  return {
    models,
    highlights,
    active,
    selected: caret === null ? null : spanOf(caret),
    caret: selecting.state.byKey ? caret : null,
    resizing,
    said,
    onClick: pick,
    onKeyDown,
    backToText: (field) => hostOfField(reader.current, field)?.focus({ preventScroll: true }),
    handle,
    beforeRepaint: selecting.sync,
  };
}

function sameWords(a: SourceSelection | null, b: SourceSelection): boolean {
  return a !== null && a.field === b.field && a.start === b.start && a.end === b.end;
}
