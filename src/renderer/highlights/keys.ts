/** The keys of the list beside those that move and select; docs/highlights.md tells the reader of them. */
import { HIGHLIGHT_COLOURS, type HighlightColour } from '../../domain/annotation/annotation.ts';

export type KeyCommand =
  | { readonly kind: 'all' | 'group' | 'toggle' | 'nothing' | 'words' | 'enter' | 'copy' | 'delete' | 'tags' }
  | { readonly kind: 'colour'; readonly colour: HighlightColour };

interface PressedKey {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

const PLAIN: Readonly<Record<string, Exclude<KeyCommand['kind'], 'colour'>>> = {
  ' ': 'toggle',
  Escape: 'nothing',
  '/': 'words',
  Enter: 'enter',
  Delete: 'delete',
  Backspace: 'delete',
  t: 'tags',
};

/** What a key asks for; null when it asks for nothing here. */
export function commandOf({ key, ctrlKey, metaKey, shiftKey, altKey }: PressedKey): KeyCommand | null {
  if (altKey) return null;
  const letter = key.toLowerCase();
  if (ctrlKey || metaKey) {
    if (letter === 'a') return { kind: shiftKey ? 'group' : 'all' };
    if (letter === 'c') return { kind: 'copy' };
    return key === ' ' ? { kind: 'toggle' } : null;
  }
  const colour = /^[1-8]$/.test(key) ? HIGHLIGHT_COLOURS[Number(key) - 1] : undefined;
  if (colour !== undefined) return { kind: 'colour', colour };
  const kind = PLAIN[key.length === 1 ? letter : key];
  return kind === undefined ? null : { kind };
}
