/** Pasting outside a field offers to import what was copied. */
import { useEffect } from 'react';
import { setDesk, useDesk } from './desk.ts';

/** Listens for pastes anywhere in the window. */
export function usePaste(): void {
  useEffect(() => {
    const onPaste = (event: ClipboardEvent): void => {
      const target = event.target instanceof HTMLElement ? event.target : null;
      const inField = target?.closest('input, textarea, [contenteditable=true]') != null;
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (inField || text.trim() === '' || useDesk.getState().dialog !== null) return;
      event.preventDefault();
      setDesk({ dialog: { kind: 'paste', text } });
    };
    document.addEventListener('paste', onPaste);
    return () => {
      document.removeEventListener('paste', onPaste);
    };
  }, []);
}
