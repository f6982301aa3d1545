import { useMemo, type ReactNode } from 'react';
import type { PaperId } from '../../domain/paper/paper.ts';
import { daysBetween, type Day } from '../../domain/calendar/named-days.ts';
import type { ReadingFigures } from '../../domain/statistics/figures.ts';
import type { TopicCount } from '../../domain/statistics/topics.ts';
import { counted } from '../../domain/text/counted.ts';
import { useFacts, type FetchFacts } from '../storage/use-facts.ts';
import { Button } from '../ui/button.tsx';
import { EmptyView } from '../ui/empty-view.tsx';
import { BacklogChart, FinishedChart, TOPICS_SHOWN, TopicsChart } from './charts.tsx';
import { useTopics, type FetchTopics } from './use-topics.ts';
import './statistics-panel.css';

const NO_TOPICS: readonly TopicCount[] = [];

interface StatisticsPanelProps {
  readonly figures: ReadingFigures;
  readonly today: Day;
  readonly fetchFacts: FetchFacts;
  readonly fetchTopics: FetchTopics;
  /** Changes when the catalog does. */
  readonly version: number;
  /** Whether the reader wants to see their streak. */
  readonly showStreak: boolean;
  readonly onShowStreak: (show: boolean) => void;
  readonly onOpenPaper: (id: PaperId) => void;
  readonly onShowLibrary: () => void;
}

/** The reader's own reading, in numbers. */
export function StatisticsPanel(props: StatisticsPanelProps): ReactNode {
  const { figures, today, fetchFacts, fetchTopics, version, showStreak, onShowStreak, onOpenPaper, onShowLibrary } = props;
  const { finished, backlog, finishedIn, oldest, days } = figures;
  const topics = useTopics(fetchTopics, finishedIn, version, TOPICS_SHOWN);
  const named = useMemo(() => oldest.map(({ paperId }) => paperId), [oldest]);
  const { facts: papers, complete } = useFacts(fetchFacts, named, version);

  return (
    <main className="statistics-panel" aria-label="Statistics">
      <h2 className="statistics-name">Statistics</h2>
      {figures.isEmpty ? (
        <EmptyView title="Your reading will be counted here" action={<Button onClick={onShowLibrary}>Go to the library</Button>}>
          Put papers on a list and finish one, and this page begins to say something.
        </EmptyView>
      ) : (
        <div className="statistics-sheet">
          <dl className="statistics-figures">
            <Figure name="Finished this week" value={finished.at(-1)?.papers ?? 0} />
            <Figure name={`Finished in ${String(finished.length)} weeks`} value={finished.reduce((sum, week) => sum + week.papers, 0)} />
            <Figure name="Waiting to be read" value={backlog.at(-1)?.papers ?? 0} />
            {showStreak ? <Figure name={`Days in a row, ${days.longest.toLocaleString('en')} at most`} value={days.current} /> : null}
          </dl>
          <FinishedChart weeks={finished} />
          <BacklogChart weeks={backlog} />
          {/* Its place is kept until the topics are known. */}
          {topics?.length === 0 ? null : <TopicsChart topics={topics ?? NO_TOPICS} />}
          <section>
            <h3 className="figure-title">Waiting longest</h3>
            {oldest.length === 0 ? <p className="figure-summary">Nothing waits to be read.</p> : null}
            <ul className="statistics-oldest">
              {oldest.map(({ paperId, waitingSince }) => (
                <li key={paperId}>
                  <button
                    type="button"
                    className="statistics-paper"
                    onClick={() => {
                      onOpenPaper(paperId);
                    }}
                  >
                    <span className="statistics-title">{papers.get(paperId)?.title ?? (complete ? 'A paper that is not in the library' : ' ')}</span>
                    <span className="numeric">{waitOf(daysBetween(waitingSince, today))}</span>
                  </button>
                </li>
              ))}
            </ul>
          </section>
          <Button
            look="quiet"
            className="statistics-streak"
            onClick={() => {
              onShowStreak(!showStreak);
            }}
          >
            {showStreak ? 'Do not count days in a row' : 'Count days in a row'}
          </Button>
        </div>
      )}
    </main>
  );
}

function Figure({ name, value }: { readonly name: string; readonly value: number }): ReactNode {
  return (
    <div className="statistics-figure">
      <dt>{name}</dt>
      <dd className="numeric">{value.toLocaleString('en')}</dd>
    </div>
  );
}

function waitOf(days: number): string {
  return days === 0 ? 'since today' : counted(days, 'day');
}
