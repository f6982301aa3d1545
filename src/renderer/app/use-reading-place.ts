/** Where the reader is in a paper that is being read: noted while they read, and found again when they come back. */
import { useCallback, useEffect, useRef, type RefObject } from 'react';
import type { PaperState } from '../../domain/annotation/annotation.ts';
import type { PaperId } from '../../domain/paper/paper.ts';
import type { ReaderHandle } from '../reader/reader-panel.tsx';
import { useAnnotationStore } from '../storage/hooks.ts';
import { noteReadingPlace, scrolledIn } from '../storage/reading-places.ts';
import { setDesk, useDesk } from './desk.ts';

/** A place is written when the text has rested for so long, in milliseconds. */
const REST_MS = 400;

/** The paper that a window shows first was not opened by the reader. */
let first: PaperId | null = null;
const NONE = '' as PaperId;

/** Notes when the paper was opened and how far it is scrolled, as long as it is being read; gives what is to be told of scrolling, from 0 to 1. */
export function useReadingPlace(paperId: PaperId, state: PaperState | null | undefined, reader: RefObject<ReaderHandle | null>): (scrolled: number) => void {
  const { database, now } = useAnnotationStore();
  const resumeWanted = useDesk((desk) => desk.resumeWanted);
  const isRead = state?.status === 'reading';
  const waiting = useRef<{ readonly timer: ReturnType<typeof setTimeout>; readonly scrolled: number } | null>(null);

  useEffect(() => {
    first ??= paperId;
    if (isRead && first !== paperId) void noteReadingPlace(database, paperId, { openedAt: now() });
    return () => {
      // From the second on, all are opened by the reader, also the first one again.
      if (first === paperId && useDesk.getState().selectedId !== paperId) first = NONE;
    };
  }, [database, now, paperId, isRead]);

  useEffect(() => {
    if (resumeWanted !== paperId) return;
    let stale = false;
    void scrolledIn(database, paperId)
      .catch(() => 0)
      .then((scrolled) => {
        if (stale) return;
        reader.current?.focusText();
        reader.current?.scrollTo(scrolled);
        setDesk({ resumeWanted: null });
      });
    return () => {
      stale = true;
    };
  }, [resumeWanted, paperId, database, reader]);

  const keep = useCallback(() => {
    if (waiting.current === null) return;
    clearTimeout(waiting.current.timer);
    void noteReadingPlace(database, paperId, { scrolled: waiting.current.scrolled });
    waiting.current = null;
  }, [database, paperId]);
  useEffect(() => keep, [keep]);

  return useCallback(
    (scrolled: number) => {
      if (!isRead) return;
      if (waiting.current !== null) clearTimeout(waiting.current.timer);
      waiting.current = { timer: setTimeout(keep, REST_MS), scrolled };
    },
    [isRead, keep],
  );
}
