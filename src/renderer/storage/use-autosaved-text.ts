/** A field whose text saves itself: a draft after 300 ms, the annotation after a pause, at once when left. */
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Versioned } from '../../domain/annotation/annotation.ts';
import type { Result } from '../../domain/result.ts';
import type { Drafts } from './drafts.ts';
import type { Saved } from './row-writes.ts';
import { registerUnsaved, type Settle } from './unsaved.ts';

/** Pause after the last keystroke before the text is saved, in milliseconds. */
const PAUSE_MS = 600;

/** A text that saves itself. */
export interface AutosavedText {
  readonly text: string;
  /** The text as of now, which may be newer than the last painting. */
  readonly newest: () => string;
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
  readonly save: (text: string) => Promise<Result<Saved<Versioned>>>;
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
  const shown = useRef(saved ?? '');
  // When what was typed last was stored; a row that is not older has it, or something newer.
  const storedAt = useRef(0);
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
    storedAt.current = result.value.row.updatedAt;
    if (waiting.current === text) waiting.current = null;
    setSettled((times) => times + 1);
    await drafts.discard(draftKey, text);
    return true;
  }, [draftKey, drafts]);

  const known = saved !== undefined;
  // Typed before the stored text was there: it must not take that text's place.
  const early = useRef<string | null>(null);
  const change = useCallback(
    (text: string) => {
      setTyped(text);
      shown.current = text;
      if (!known) {
        early.current = text;
        return;
      }
      waiting.current = text;
      drafts.keep(draftKey, text);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void settle(), PAUSE_MS);
    },
    [draftKey, drafts, settle, known],
  );
  useLayoutEffect(() => {
    const text = early.current;
    if (saved === undefined || text === null) return;
    early.current = null;
    if (text !== '') change(saved === '' ? text : `${saved}\n\n${text}`);
  }, [saved, change]);

  useLayoutEffect(() => {
    if (waiting.current !== null || early.current !== null || saved === undefined) return;
    if (typed === null) shown.current = saved;
    else if (typed === saved || savedAt > storedAt.current) setTyped(null);
    // Whichever comes last: the stored text, or the word that it is stored in both copies.
  }, [typed, saved, savedAt, settled]);

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

  const newest = useCallback(() => shown.current, []);
  return { text: typed ?? saved ?? '', newest, change, settle };
}
