/** What a key press asks of the caret in a text. */
import type { KeyboardEvent } from 'react';
import type { CaretUnit } from '../../domain/annotation/caret.ts';
import type { Edge } from '../../domain/annotation/resize.ts';

export type CaretCommand =
  | { readonly kind: 'move'; readonly step: 1 | -1; readonly unit: CaretUnit; readonly extend: boolean; readonly edge: Edge }
  | { readonly kind: 'line'; readonly step: 1 | -1; readonly extend: boolean }
  | { readonly kind: 'to-end'; readonly step: 1 | -1; readonly extend: boolean }
  | { readonly kind: 'all' }
  | { readonly kind: 'pick' }
  | { readonly kind: 'leave' }
  | { readonly kind: 'tools' };

/**
 * The arrows go word by word, with Ctrl (or Cmd) by characters; up and down go by lines, Home and End to
 * the ends of the text; Shift takes more, with Alt at the start. Enter picks the highlight at the caret,
 * Escape leaves, Tab goes to the tools. Null for any other key.
 */
export function caretCommand(event: KeyboardEvent): CaretCommand | null {
  const { key, shiftKey: extend, altKey, ctrlKey, metaKey } = event;
  const command = ctrlKey || metaKey;
  if (key === 'ArrowLeft' || key === 'ArrowRight') {
    if (altKey && !extend) return null;
    return { kind: 'move', step: key === 'ArrowRight' ? 1 : -1, unit: command ? 'character' : 'word', extend, edge: altKey ? 'start' : 'end' };
  }
  if (altKey) return null;
  if (key === 'Home' || key === 'End') return { kind: 'to-end', step: key === 'End' ? 1 : -1, extend };
  if (command) return key.toLowerCase() === 'a' && !extend ? { kind: 'all' } : null;
  switch (key) {
    case 'ArrowUp':
      return { kind: 'line', step: -1, extend };
    case 'ArrowDown':
      return { kind: 'line', step: 1, extend };
    case 'Enter':
      return { kind: 'pick' };
    case 'Escape':
      return { kind: 'leave' };
    case 'Tab':
      return extend ? null : { kind: 'tools' };
    default:
      return null;
  }
}
