import { useCallback, useLayoutEffect, useRef, type KeyboardEvent, type RefObject } from 'react';
import type { MarkedField } from '../../domain/annotation/annotation.ts';
import { moveCaret, moveEdge, wordAt } from '../../domain/annotation/caret.ts';
import { plainText } from '../../domain/text/plain-text.ts';
import { caretCommand, type CaretCommand } from './caret-keys.ts';
import { moveByLine } from './move-by-line.ts';
import { spanOf, type SourceCaret } from './selection.ts';
import type { TextModel, TextModels } from './text-models.ts';
import type { Resizing } from './use-resize.ts';
import { hostOfField, type SourceSelecting } from './use-source-selection.ts';

interface CaretKeysOptions {
  readonly reader: RefObject<HTMLElement | null>;
  readonly models: TextModels;
  readonly selecting: SourceSelecting;
  readonly resizing: Resizing;
  /** Whether a highlight is active that can be resized. */
  readonly hasActive: boolean;
  /** Chooses among the highlights at a place; answers whether there are any. */
  readonly onPickAt: (field: MarkedField, offset: number) => boolean;
  /** No highlight shall be active any more. */
  readonly onLetGo: () => void;
  /** Goes to the tools; answers whether they are there. */
  readonly onTools: () => boolean;
  /** Says to a screen reader where the caret is now. */
  readonly onSay: (words: string) => void;
}

/** Keys in a text: a caret that moves and selects, and resizes the active highlight. */
export function useCaretKeys(options: CaretKeysOptions): (field: MarkedField, event: KeyboardEvent<HTMLElement>) => void {
  const now = useRef(options);
  useLayoutEffect(() => {
    now.current = options;
  });
  return useCallback((field, event) => {
    // A link inside the text has its own keys.
    if (event.target !== event.currentTarget || event.nativeEvent.isComposing) return;
    const command = caretCommand(event);
    if (command !== null && obey(command, field, now.current)) event.preventDefault();
  }, []);
}

/** Does what the key asks; false when there is nothing to do and the key may mean something else. */
function obey(command: CaretCommand, field: MarkedField, options: CaretKeysOptions): boolean {
  const { models, selecting, resizing, hasActive } = options;
  const model = models[field];
  if (model === undefined) return false;
  const { caret } = selecting.current();
  const first = model.stops.characters[0] ?? 0;
  const at = caret?.field === field ? caret : { field, anchor: first, focus: first };
  switch (command.kind) {
    case 'tools':
      return options.onTools();
    case 'pick':
      return options.onPickAt(field, at.focus);
    case 'leave':
      return leave(at, options);
    case 'move':
      if (command.extend && hasActive && at.anchor === at.focus) {
        const made = resizing.step(command.edge, command.step, command.unit);
        const text = made === null ? '' : (models[made.field]?.text.slice(made.start, made.end) ?? '');
        options.onSay(`Highlight: ${plainText(text)}`);
        return true;
      }
      break;
    case 'line':
    case 'to-end':
    case 'all':
      break;
  }
  const host = hostOfField(options.reader.current, field);
  if (host === null) return false;
  const next = moved(command, at, model, host);
  if (next.anchor === next.focus || command.kind === 'all') options.onLetGo();
  selecting.select(next);
  options.onSay(spoken(next, model));
  return true;
}

function leave(at: SourceCaret, { selecting, resizing, hasActive, onLetGo }: CaretKeysOptions): boolean {
  if (resizing.draft !== null) resizing.cancel();
  else if (at.anchor !== at.focus) selecting.select({ ...at, anchor: at.focus });
  else if (hasActive) onLetGo();
  else return false;
  return true;
}

type Movement = Extract<CaretCommand, { readonly kind: 'move' | 'line' | 'to-end' | 'all' }>;

/** The caret after a movement. Without Shift a selection collapses to its side first, as in every editor. */
function moved(command: Movement, at: SourceCaret, model: TextModel, host: HTMLElement): SourceCaret {
  const stops = model.stops;
  const { field, anchor, focus } = at;
  const ends = { '-1': stops.characters[0] ?? 0, '1': stops.characters.at(-1) ?? 0 } as const;
  const to = (place: number): SourceCaret => ({ field, anchor: command.kind !== 'all' && command.extend ? anchor : place, focus: place });
  switch (command.kind) {
    case 'all':
      return { field, anchor: ends['-1'], focus: ends['1'] };
    case 'to-end':
      return to(ends[command.step === 1 ? '1' : '-1']);
    case 'line':
      return to(moveByLine(host, stops, focus, command.step));
    case 'move': {
      const { step, unit, extend, edge } = command;
      if (extend && edge === 'start') return { field, anchor: moveEdge(stops, focus, anchor, step, unit), focus };
      if (extend) return to(moveEdge(stops, anchor, focus, step, unit));
      const span = spanOf(at);
      if (span !== null) return to(step === 1 ? span.end : span.start);
      return to(moveCaret(stops, focus, step, unit));
    }
  }
}

/** What is selected, else the word at the caret: as it reads, formulas as well. */
function spoken(at: SourceCaret, model: TextModel): string {
  const span = spanOf(at);
  if (span !== null) return `Selected: ${plainText(model.text.slice(span.start, span.end))}`;
  const word = wordAt(model.stops, at.focus);
  return word === undefined ? 'End of the text' : plainText(model.text.slice(Math.max(word.start, at.focus), word.end));
}
