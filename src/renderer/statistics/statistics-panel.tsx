import { useMemo, type ReactNode } from 'react';
import type { PaperId } from '../../domain/paper/paper.ts';
import { daysBetween, type Day } from '../../domain/calendar/named-days.ts';
import type { ReadingFacts } from '../../domain/statistics/reading-facts.ts';
import { backlogByWeek, finishedByWeek, oldestUnread, papersWithTopics, streak, topicsByMonth, type TopicCount } from '../../domain/statistics/statistics.ts';
import { counted } from '../../domain/text/counted.ts';
import { useFacts, type FetchFacts } from '../storage/use-facts.ts';
import { Button } from '../ui/button.tsx';
import { EmptyView } from '../ui/empty-view.tsx';
import { BacklogChart, FinishedChart, TOPICS_SHOWN, TopicsChart } from './charts.tsx';
import './statistics-panel.css';

const WEEKS = 26;
const MONTHS = 12;
const OLDEST = 5;
const NO_TOPICS: readonly TopicCount[] = [];

interface StatisticsPanelProps {
  readonly facts: readonly ReadingFacts[];
  /** Days on which something was finished, marked or written. */
  readonly activeDays: ReadonlySet<Day>;
  readonly today: Day;
  readonly fetchFacts: FetchFacts;
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
  const { facts, activeDays, today, fetchFacts, version, showStreak, onShowStreak, onOpenPaper, onShowLibrary } = props;
  const oldest = useMemo(() => oldestUnread(facts, today, OLDEST), [facts, today]);
  // The titles first: they are on the screen. Of all others nothing is asked.
  const named = useMemo(() => [...new Set([...oldest.map(({ paperId }) => paperId), ...papersWithTopics(facts, today, MONTHS)])], [oldest, facts, today]);
  const { facts: papers, complete } = useFacts(fetchFacts, named, version);
  const finished = useMemo(() => finishedByWeek(facts, today, WEEKS), [facts, today]);
  const backlog = useMemo(() => backlogByWeek(facts, today, WEEKS), [facts, today]);
  const topics = useMemo(
    () => topicsByMonth(facts, (id) => papers.get(id)?.topics ?? [], today, { months: MONTHS, top: TOPICS_SHOWN }),
    [facts, papers, today],
  );
  const days = useMemo(() => streak(activeDays, today), [activeDays, today]);

  return (
    <main className="statistics-panel" aria-label="Statistics">
      <h2 className="statistics-name">Statistics</h2>
      {facts.length === 0 ? (
        <EmptyView title="Your reading will be counted here" action={<Button onClick={onShowLibrary}>Go to the library</Button>}>
          Put papers on a list and finish one, and this page begins to say something.
        </EmptyView>
      ) : (
        <div className="statistics-sheet">
          <dl className="statistics-figures">
            <Figure name="Finished this week" value={finished.at(-1)?.papers ?? 0} />
            <Figure name={`Finished in ${String(WEEKS)} weeks`} value={finished.reduce((sum, week) => sum + week.papers, 0)} />
            <Figure name="Waiting to be read" value={backlog.at(-1)?.papers ?? 0} />
            {showStreak ? <Figure name={`Days in a row, ${days.longest.toLocaleString('en')} at most`} value={days.current} /> : null}
          </dl>
          <FinishedChart weeks={finished} />
          <BacklogChart weeks={backlog} />
          {/* Its place is kept until all topics are known: drawn three times it would flicker. */}
          {topics.length === 0 && complete ? null : <TopicsChart topics={complete ? topics : NO_TOPICS} />}
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
