import { useEffect, useState } from 'react';
import type { PaperId, PaperRow } from '../../../domain/paper/paper.ts';
import type { Result } from '../../../domain/result.ts';
import { plainText } from '../../../domain/text/plain-text.ts';
import { setDesk, useDesk } from '../desk.ts';
import { papersByTitle } from '../papers-by-title.ts';
import type { Entry } from './entry.ts';

/** So many papers are offered, after so many milliseconds without another key: each costs a question to the catalog. */
const OFFERED = 6;
const PAUSE_MS = 90;
/** Fewer letters begin too many titles to be of use. */
const LETTERS = 2;

export type PaperEntries = { readonly kind: 'asking' } | { readonly kind: 'failed'; readonly message: string } | { readonly kind: 'found'; readonly entries: readonly Entry[] };

/** The papers whose titles have what was typed. */
export function usePaperEntries(typed: string): PaperEntries {
  const [answer, setAnswer] = useState<{ readonly typed: string; readonly result: Result<readonly PaperRow[]> } | null>(null);
  const words = typed.trim();
  const asks = words.length >= LETTERS;
  useEffect(() => {
    if (!asks) return undefined;
    let overtaken = false;
    const timer = setTimeout(() => {
      void papersByTitle(words, OFFERED).then((result) => {
        if (!overtaken) setAnswer({ typed: words, result });
      });
    }, PAUSE_MS);
    return () => {
      overtaken = true;
      clearTimeout(timer);
    };
  }, [words, asks]);
  if (!asks) return { kind: 'found', entries: [] };
  // Of other words nothing is shown: Enter must not open what was not asked for.
  if (answer?.typed !== words) return { kind: 'asking' };
  return answer.result.ok ? { kind: 'found', entries: answer.result.value.map(entryOf) } : { kind: 'failed', message: answer.result.error.message };
}

function entryOf({ id, title, date }: PaperRow): Entry {
  return {
    id: `paper/${id}`,
    name: plainText(title),
    ...(date !== undefined && { aside: date.slice(0, 4) }),
    run: () => {
      openPaper(id);
    },
  };
}

function openPaper(id: PaperId): void {
  // The statistics leave no place for a paper.
  const view = useDesk.getState().view.kind === 'statistics' ? { view: { kind: 'library' } as const } : {};
  setDesk({ ...view, selectedId: id, activeHighlightId: null });
}
