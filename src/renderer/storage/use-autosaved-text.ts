/** A field whose text saves itself: a draft after 300 ms, the annotation after a pause, at once when left. */
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { mergeTexts } from '../../domain/annotation/merge-texts.ts';
import type { Result } from '../../domain/result.ts';
import type { Draft } from './database.ts';
import type { Drafts } from './drafts.ts';
import { registerUnsaved, type Settle } from './unsaved.ts';
import { tellWrittenElsewhere } from './written-elsewhere.ts';

/** Pause after the last keystroke before the text is saved, in milliseconds. */
const PAUSE_MS = 600;

/** A text that saves itself. */
export interface AutosavedText {
  readonly text: string;
  /** The text as of now, which may be newer than the last painting. */
  readonly newest: () => string;
  /** Takes what stands in the field now. `before` is what stood there, where that is not what was painted last. */
  readonly change: (text: string, before?: string) => void;
  /** Saves what is typed now, without waiting for the pause. */
  readonly settle: Settle;
}

/** A text as it was stored. */
interface StoredText {
  readonly text: string;
  /** Milliseconds since 1970-01-01 UTC. */
  readonly updatedAt: number;
}

interface AutosaveOptions {
  readonly draftKey: string;
  /** The stored text; undefined until it is known. */
  readonly saved: string | undefined;
  /** When it was stored, in milliseconds since 1970-01-01 UTC; 0 when it never was. */
  readonly savedAt: number;
  /** Stores what was written on `base`; what another window has stored meanwhile is to stay in the text. */
  readonly save: (text: string, base: string) => Promise<Result<StoredText>>;
  readonly drafts: Drafts;
}

/**
 * Shows the stored text until the reader types. A draft that a crash left behind is taken up and saved.
 * Text that could not be saved stays in the field and in the drafts. Where the text is written in another
 * window at the same time, both are kept, and the reader is told.
 */
export function useAutosavedText({ draftKey, saved, savedAt, save, drafts }: AutosaveOptions): AutosavedText {
  const [typed, setTyped] = useState<string | null>(null);
  const [settled, setSettled] = useState(0);
  // Read by timers and by the unmount, which must see the newest text and not the one of their render.
  const waiting = useRef<string | null>(null);
  // What the text that is waiting was written on: what stood in the field before, or what was handed to saving last.
  const base = useRef('');
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
    const result = await saveNow.current(text, base.current);
    if (!result.ok) return false;
    storedAt.current = result.value.updatedAt;
    base.current = text;
    if (waiting.current === text) waiting.current = null;
    setSettled((times) => times + 1);
    if (result.value.text !== text) tellWrittenElsewhere();
    await drafts.discard(draftKey, text);
    return true;
  }, [draftKey, drafts]);

  const known = saved !== undefined;
  // Typed before the stored text was there: it must not take that text's place.
  const early = useRef<string | null>(null);
  const change = useCallback(
    (text: string, before = shown.current) => {
      setTyped(text);
      shown.current = text;
      if (!known) {
        early.current = text;
        return;
      }
      if (waiting.current === null) base.current = before;
      waiting.current = text;
      drafts.keep(draftKey, text, base.current);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void settle(), PAUSE_MS);
    },
    [draftKey, drafts, settle, known],
  );
  useLayoutEffect(() => {
    const text = early.current;
    if (saved === undefined || text === null) return;
    early.current = null;
    if (text !== '') change(saved === '' ? text : `${saved}\n\n${text}`, saved);
  }, [saved, change]);

  useLayoutEffect(() => {
    if (waiting.current !== null || early.current !== null || saved === undefined) return;
    if (typed === null) shown.current = saved;
    else if (typed === saved || savedAt >= storedAt.current) setTyped(null);
    // Whichever comes last: the stored text, or the word that it is stored in both copies.
  }, [typed, saved, savedAt, settled]);

  const looked = useRef(false);
  useEffect(() => {
    if (saved === undefined || looked.current) return;
    let stale = false;
    void drafts.read(draftKey).then((found) => {
      if (stale) return;
      looked.current = true;
      // A draft that is found after something was typed here is one that this field wrote itself.
      if (found.length === 0 || waiting.current !== null) return;
      const text = found.reduce((all, draft) => takenUp(all, draft, savedAt), saved);
      if (text === saved) void drafts.discard(draftKey, text);
      else change(text, saved);
    });
    return () => {
      stale = true;
    };
  }, [saved, savedAt, draftKey, drafts, change]);

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

/** The text with what a draft has beyond it. Of a draft that does not say what it was written on, the later one stands. */
function takenUp(text: string, draft: Draft, savedAt: number): string {
  if (draft.base !== undefined) return mergeTexts(draft.base, draft.text, text);
  return draft.updatedAt >= savedAt ? draft.text : text;
}
