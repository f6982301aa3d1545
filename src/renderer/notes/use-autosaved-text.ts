/** A field whose text saves itself: a draft after 300 ms, the annotation after a pause, at once when left. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Result } from '../../domain/result.ts';
import type { Drafts } from '../storage/drafts.ts';
import { registerUnsaved, type Settle } from '../storage/unsaved.ts';

/** Pause after the last keystroke before the text is saved, in milliseconds. */
const PAUSE_MS = 600;

/** A text that saves itself. */
export interface AutosavedText {
  readonly text: string;
  readonly change: (text: string) => void;
  /** Saves what is typed now, without waiting for the pause. */
  readonly settle: Settle;
}

interface AutosaveOptions {
  readonly draftKey: string;
  /** The stored text; undefined until it is known. */
  readonly saved: string | undefined;
  /** When it was stored, in milliseconds since 1970-01-01 UTC; 0 when it never was. */
  readonly savedAt: number;
  readonly save: (text: string) => Promise<Result<unknown>>;
  readonly drafts: Drafts;
}

/**
 * Shows the stored text until the reader types. A draft that a crash left behind is taken up and saved.
 * Text that could not be saved stays in the field and in the drafts.
 */
export function useAutosavedText({ draftKey, saved, savedAt, save, drafts }: AutosaveOptions): AutosavedText {
  const [typed, setTyped] = useState<string | null>(null);
  const [settled, setSettled] = useState(0);
  // Read by timers and by the unmount, which must see the newest text and not the one of their render.
  const waiting = useRef<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const saveNow = useRef(save);
  useEffect(() => {
    saveNow.current = save;
  }, [save]);

  const settle = useCallback<Settle>(async () => {
    clearTimeout(timer.current);
    const text = waiting.current;
    if (text === null) return true;
    const result = await saveNow.current(text);
    if (!result.ok) return false;
    if (waiting.current === text) waiting.current = null;
    setSettled((times) => times + 1);
    await drafts.discard(draftKey, text);
    return true;
  }, [draftKey, drafts]);

  const change = useCallback(
    (text: string) => {
      setTyped(text);
      waiting.current = text;
      drafts.keep(draftKey, text);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void settle(), PAUSE_MS);
    },
    [draftKey, drafts, settle],
  );

  useEffect(() => {
    if (typed !== null && typed === saved && waiting.current === null) setTyped(null);
    // Whichever comes last: the stored text, or the word that it is stored in both copies.
  }, [typed, saved, settled]);

  const known = saved !== undefined;
  useEffect(() => {
    if (!known) return;
    let stale = false;
    void drafts.read(draftKey).then((draft) => {
      if (stale || draft === undefined || waiting.current !== null) return;
      // What was saved after the draft was kept is newer than the draft.
      if (draft.updatedAt >= savedAt) change(draft.text);
      else void drafts.discard(draftKey, draft.text);
    });
    return () => {
      stale = true;
    };
    // Once per field: a draft found later is one this field wrote itself.
  }, [known, savedAt, draftKey, drafts, change]);

  useEffect(() => {
    const unregister = registerUnsaved(settle);
    return () => {
      unregister();
      void settle();
    };
  }, [settle]);

  return { text: typed ?? saved ?? '', change, settle };
}
