/** The three drawings of the statistics. */
import { areaY, barY, lineY, ruleY, type PlotOptions } from '@observablehq/plot';
import { useCallback, useMemo, type ReactNode } from 'react';
import type { WeekCount } from '../../domain/statistics/statistics.ts';
import type { TopicCount } from '../../domain/statistics/topics.ts';
import { counted } from '../../domain/text/counted.ts';
import { monthName, monthTick, weekName, weekTick } from './dates.ts';
import { PlotFigure, type FigureTable } from './plot-figure.tsx';

const HEIGHT = 200;
/** Topics are told apart by colour and by name: the legend stands above, the tables say the numbers. */
const TOPIC_COLOURS = ['blue', 'orange', 'green', 'purple', 'teal'] as const;

/** So many topics are drawn. */
export const TOPICS_SHOWN = TOPIC_COLOURS.length;

interface WeeksProps {
  readonly weeks: readonly WeekCount[];
}

/** Bars of what was finished, week by week. */
export function FinishedChart({ weeks }: WeeksProps): ReactNode {
  const draw = useCallback(
    (width: number): PlotOptions => ({
      ...weekScales(weeks, width),
      marks: [barY(weeks, { x: 'week', y: 'papers', fill: 'var(--accent)', insetLeft: 1, insetRight: 1, rx: 2 }), ruleY([0], { stroke: 'var(--rule-strong)' })],
    }),
    [weeks],
  );
  const total = weeks.reduce((sum, { papers }) => sum + papers, 0);
  return (
    <PlotFigure
      title="Finished by week"
      summary={`${counted(total, 'paper')} finished in the last ${String(weeks.length)} weeks.`}
      table={weekTable(weeks, 'Papers finished')}
      draw={draw}
    />
  );
}

/** A line of what waits to be read. */
export function BacklogChart({ weeks }: WeeksProps): ReactNode {
  const draw = useCallback(
    (width: number): PlotOptions => ({
      ...weekScales(weeks, width),
      marks: [
        areaY(weeks, { x: 'week', y: 'papers', fill: 'var(--accent-soft)' }),
        lineY(weeks, { x: 'week', y: 'papers', stroke: 'var(--accent)', strokeWidth: 2 }),
        ruleY([0], { stroke: 'var(--rule-strong)' }),
      ],
    }),
    [weeks],
  );
  return <PlotFigure title="Waiting to be read" summary={trendOf(weeks)} table={weekTable(weeks, 'Papers waiting')} draw={draw} />;
}

interface TopicsProps {
  readonly topics: readonly TopicCount[];
}

/** Stacked bars of the topics of what was finished, month by month. */
export function TopicsChart({ topics }: TopicsProps): ReactNode {
  const names = useMemo(() => [...new Set(topics.map(({ topic }) => topic))], [topics]);
  const draw = useCallback(
    (width: number): PlotOptions => ({
      height: HEIGHT,
      marginLeft: 28,
      x: { type: 'band', label: null, ticks: monthTicks(topics, width), tickFormat: monthTick, tickSize: 0 },
      y: { label: null, grid: true, ticks: 4, tickSize: 0 },
      color: { domain: names, range: names.map((_, at) => `var(--mark-${TOPIC_COLOURS[at] ?? 'grey'}-line)`) },
      marks: [barY(topics, { x: 'month', y: 'papers', fill: 'topic', inset: 1 }), ruleY([0], { stroke: 'var(--rule-strong)' })],
    }),
    [topics, names],
  );
  return (
    <PlotFigure title="Topics over time" summary="Topics of the papers you finished, month by month." table={topicTable(topics, names)} draw={draw}>
      <ul className="topic-legend" aria-hidden="true">
        {names.map((name, at) => (
          <li key={name}>
            <span className="topic-key" data-colour={TOPIC_COLOURS[at]} />
            {name}
          </li>
        ))}
      </ul>
    </PlotFigure>
  );
}

function weekScales(weeks: readonly WeekCount[], width: number): PlotOptions {
  const every = width < 520 ? 8 : 4;
  const highest = Math.max(4, ...weeks.map(({ papers }) => papers));
  return {
    height: HEIGHT,
    marginLeft: 28,
    x: { type: 'band', label: null, ticks: weeks.filter((_, at) => at % every === 1).map(({ week }) => week), tickFormat: weekTick, tickSize: 0 },
    y: { label: null, grid: true, domain: [0, highest], ticks: 4, tickFormat: 'd', tickSize: 0 },
  };
}

/** The months that are named below the bars: all where there is room, else every third. */
function monthTicks(topics: readonly TopicCount[], width: number): readonly string[] {
  const months = [...new Set(topics.map(({ month }) => month))];
  return width >= 420 ? months : months.filter((_, at) => at % 3 === 2);
}

function weekTable(weeks: readonly WeekCount[], what: string): FigureTable {
  return { head: ['Week', what], rows: weeks.toReversed().map(({ week, papers }) => [weekName(week), papers.toLocaleString('en')]) };
}

function topicTable(topics: readonly TopicCount[], names: readonly string[]): FigureTable {
  const months = [...new Set(topics.map(({ month }) => month))].toReversed();
  const papersOf = (month: string, name: string): string =>
    (topics.find((one) => one.month === month && one.topic === name)?.papers ?? 0).toLocaleString('en');
  return { head: ['Month', ...names], rows: months.map((month) => [monthName(month), ...names.map((name) => papersOf(month, name))]) };
}

/** Where the backlog goes, against four weeks ago. */
function trendOf(weeks: readonly WeekCount[]): string {
  const now = weeks.at(-1)?.papers ?? 0;
  const change = now - (weeks.at(-5)?.papers ?? 0);
  if (change === 0) return `${counted(now, 'paper')} waiting, as many as four weeks ago.`;
  return `${counted(now, 'paper')} waiting, ${Math.abs(change).toLocaleString('en')} ${change > 0 ? 'more' : 'fewer'} than four weeks ago.`;
}
