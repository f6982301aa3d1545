import type { Day } from '../calendar/named-days.ts';
import type { AnnotationRows } from '../query/evaluate-annotation-term.ts';
import { activeDays, readingFacts, type ReadingFacts } from './reading-facts.ts';
import { backlogByWeek, finishedByMonth, finishedByWeek, oldestUnread, streak, type MonthPapers, type Streak, type WeekCount } from './statistics.ts';

/** Everything that the statistics say, but for what only the catalog knows of the papers. */
export interface ReadingFigures {
  /** Whether there is anything to count. */
  readonly isEmpty: boolean;
  readonly finished: readonly WeekCount[];
  readonly backlog: readonly WeekCount[];
  readonly finishedIn: readonly MonthPapers[];
  readonly oldest: readonly ReadingFacts[];
  readonly days: Streak;
}

/** How far back they look, and how many papers they name. */
interface FiguresShown {
  readonly weeks: number;
  readonly months: number;
  readonly oldest: number;
}

/** The figures as of `today`; `dayOf` gives the reader's day of a moment in milliseconds since 1970-01-01 UTC. */
export function readingFigures(rows: AnnotationRows, today: Day, dayOf: (time: number) => Day, { weeks, months, oldest }: FiguresShown): ReadingFigures {
  const facts = readingFacts(rows, dayOf);
  return {
    isEmpty: facts.length === 0,
    finished: finishedByWeek(facts, today, weeks),
    backlog: backlogByWeek(facts, today, weeks),
    finishedIn: finishedByMonth(facts, today, months),
    oldest: oldestUnread(facts, today, oldest),
    days: streak(activeDays(rows, dayOf), today),
  };
}
