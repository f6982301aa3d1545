/** Which papers of a list are shown, and where one goes in the whole list that is moved among these. */
import { useMemo, useState } from 'react';
import { indexInWhole } from '../../domain/reading-list/order.ts';
import { foldedWords } from '../../domain/query/fold-words.ts';
import { hasWords, type EntryItem } from './entry-item.ts';

interface ShownItems {
  readonly items: readonly EntryItem[];
  readonly words: string;
  readonly setWords: (words: string) => void;
  /** How much of the list that is; empty while it is all of it. */
  readonly sentence: string;
  /** The place in the whole list for rows that are put down at this place among those shown. */
  readonly placeInWhole: (ids: readonly string[], to: number) => number;
}

/** The rows of the list that have the words typed here, without what is finished where that is hidden. */
export function useShownItems(all: readonly EntryItem[], hideFinished: boolean): ShownItems {
  const [words, setWords] = useState('');
  const items = useMemo(() => {
    const wanted = foldedWords(words);
    if (wanted.length === 0 && !hideFinished) return all;
    return all.filter((item) => (!hideFinished || item.entry.finishedAt === null) && hasWords(item, wanted));
  }, [all, words, hideFinished]);
  const isWhole = items.length === all.length;
  return {
    items,
    words,
    setWords,
    sentence: isWhole ? '' : `${items.length.toLocaleString('en')} of ${all.length.toLocaleString('en')} shown`,
    placeInWhole: (ids, to) => (isWhole ? to : indexInWhole(all.map(({ id }) => id), items.map(({ id }) => id), ids, to)),
  };
}
