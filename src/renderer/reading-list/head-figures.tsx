import type { ReactNode } from 'react';
import type { ReadingList } from '../../domain/annotation/annotation.ts';
import type { PaperId } from '../../domain/paper/paper.ts';
import { goalWords } from '../../domain/reading-list/goal.ts';
import type { Progress } from '../../domain/reading-list/progress.ts';
import { readingTimeWords, WORDS_A_MINUTE } from '../../domain/reading-list/reading-time.ts';
import { counted } from '../../domain/text/counted.ts';
import { useAnnotationStore } from '../storage/hooks.ts';
import { useWordsLeft, type FetchWordsOf } from '../storage/use-reading-time.ts';

interface HeadFiguresProps {
  readonly list: ReadingList;
  /** Null until it is known. */
  readonly progress: Progress | null;
  /** Every paper of the list, and those that are not finished. */
  readonly all: readonly PaperId[];
  readonly left: readonly PaperId[];
  readonly fetchWordsOf: FetchWordsOf;
  readonly version: number;
}

/** So many papers are counted in a moment; nobody reads more of them. */
const MOST_COUNTED = 5_000;
const NONE: readonly PaperId[] = [];

/** How far the reader is with a list, how long the rest takes, and what its goal asks for. Of a list without papers only the goal is said: the view below says the rest. */
export function HeadFigures({ list, progress, all, left, fetchWordsOf, version }: HeadFiguresProps): ReactNode {
  const { now } = useAnnotationStore();
  const isCounted = all.length <= MOST_COUNTED;
  const words = useWordsLeft(fetchWordsOf, isCounted ? all : NONE, left, version);
  const { finished, total } = progress ?? { finished: 0, total: 0 };
  const isEmpty = progress?.total === 0;
  const goal = list.goalDate === null || progress === null || list.archivedAt !== null ? null : goalWords(left.length, total, list.goalDate, now());
  const time = words === null || left.length === 0 || !isCounted ? null : readingTimeWords(words);
  return (
    <>
      <div className="list-figures numeric" role="status">
        <p hidden={isEmpty}>
          {progress === null ? '\u00a0' : `${finished.toLocaleString('en')} of ${total.toLocaleString('en')} finished`}
          {time === null || words === null ? null : (
            <span title={`Titles, summaries and abstracts of what is left: ${counted(words, 'word')}, at ${String(WORDS_A_MINUTE)} a minute`}>
              {' · '}
              {time} of text left
            </span>
          )}
        </p>
        {goal === null ? null : (
          <p className={goal.isPast ? 'list-goal-past' : undefined} title={list.goalDate ?? undefined}>
            {goal.text}
          </p>
        )}
      </div>
      <div className="list-bar" data-colour={list.colour ?? undefined} aria-hidden="true" hidden={isEmpty}>
        <div className="list-bar-done" style={{ width: `${String(total === 0 ? 0 : (100 * finished) / total)}%` }} />
      </div>
    </>
  );
}
