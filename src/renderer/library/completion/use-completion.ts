/** Completion in the search box: what is offered at the cursor, and which of it is chosen. */
import { useEffect, useMemo, useState } from 'react';
import { completionAt, withField, withValue, type Completed, type CompletionPlace } from '../../../domain/query/completion-at.ts';
import { choicesAtHand, choicesOf, type Choice, type FetchValues } from './choices.ts';

export interface Completion {
  /** Empty while nothing is offered. */
  readonly choices: readonly Choice[];
  /** The chosen one's place; -1 while none is. */
  readonly active: number;
  /** The reader typed: `cursor` is where. */
  readonly typed: (text: string, cursor: number) => void;
  /** The cursor is at this offset; with nothing typed there, nothing is offered. */
  readonly moved: (cursor: number | null) => void;
  /** The box lost the cursor, or what is typed is complete. */
  readonly left: () => void;
  /** Closes the list until another word is typed. */
  readonly dismiss: () => void;
  readonly choose: (place: number) => void;
  /** The query with a choice in place. */
  readonly taken: (place: number) => Completed | undefined;
}

interface Typed {
  readonly text: string;
  readonly cursor: number;
}

interface Fetched {
  readonly place: CompletionPlace;
  readonly choices: readonly Choice[];
}

const NONE: readonly Choice[] = [];

/** Offers completions for `query` while the reader types it. Answers that a newer letter has overtaken are dropped. */
export function useCompletion(query: string, fetchValues: FetchValues): Completion {
  const [at, setAt] = useState<Typed | null>(null);
  const [fetched, setFetched] = useState<Fetched | null>(null);
  const [active, setActive] = useState(-1);
  const [dismissed, setDismissed] = useState<string | null>(null);
  const place = useMemo(() => (at?.text === query ? completionAt(at.text, at.cursor) : undefined), [at, query]);
  const atHand = useMemo(() => place && choicesAtHand(place), [place]);

  useEffect(() => {
    if (place?.field == null || atHand !== undefined) return;
    let stale = false;
    void fetchValues(place.field.name, place.typed).then((values) => {
      if (!stale && values !== null) setFetched({ place, choices: choicesOf(values, place.typed) });
    });
    return () => {
      stale = true;
    };
  }, [place, atHand, fetchValues]);

  // The values of the letter before stay until those of this one are here, so that the list doesn't blink.
  const known = place !== undefined && fetched !== null && nameOf(fetched.place) === nameOf(place) ? fetched.choices : NONE;
  const choices = place === undefined || nameOf(place) === dismissed ? NONE : (atHand ?? known);

  return {
    choices,
    active: active < choices.length ? active : -1,
    typed: (text, cursor) => {
      setAt({ text, cursor });
      setActive(-1);
      const next = completionAt(text, cursor);
      if (next === undefined || nameOf(next) !== dismissed) setDismissed(null);
    },
    moved: (cursor) => {
      if (at !== null && at.cursor !== cursor) setAt(null);
    },
    left: () => {
      setAt(null);
      setActive(-1);
    },
    dismiss: () => {
      setDismissed(place === undefined ? null : nameOf(place));
    },
    choose: setActive,
    taken: (index) => {
      const choice = choices[index];
      if (place === undefined || choice === undefined) return undefined;
      return choice.kind === 'field' ? withField(query, place, choice.field) : withValue(query, place, choice.value);
    },
  };
}

/** Which word is completed, and as what; the same while it grows. */
function nameOf({ field, start }: CompletionPlace): string {
  return `${field?.name ?? ''}:${String(start)}`;
}
