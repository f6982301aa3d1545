import { lazy, Suspense, useState, type ReactNode } from 'react';
import { dayName, dayNamer } from '../../domain/calendar/days.ts';
import { latest } from '../../domain/latest.ts';
import type { PaperId } from '../../domain/paper/paper.ts';
import { readingFigures } from '../../domain/statistics/figures.ts';
import type { AnnotationRows } from '../../domain/query/evaluate-annotation-term.ts';
import type { AnnotationDatabase } from '../storage/database.ts';
import { readingRowsNow, usePreference, useReadingRows, useUndoLog } from '../storage/hooks.ts';
import { showStreak } from './steps/streak.ts';
import { bridge } from './bridge.ts';
import { setDesk, useDesk } from './desk.ts';

/** Comes with a plotting library that a start should not wait for. */
const load = () => import('../statistics/statistics-panel.tsx');
const LazyPanel = lazy(async () => ({ default: (await load()).StatisticsPanel }));
let LoadedPanel: Awaited<ReturnType<typeof load>>['StatisticsPanel'] | undefined;

/** Loads the drawings and counts what is in memory while nothing else is to be done, so that the first look does not wait. */
export async function loadStatistics(database: AnnotationDatabase): Promise<void> {
  LoadedPanel = (await load()).StatisticsPanel;
  const rows = readingRowsNow(database);
  if (rows !== undefined) figuresOf(rows, dayName(Date.now()));
}

const SHOWN = { weeks: 26, months: 12, oldest: 5 };

/** Kept while another view is shown: coming back, nothing is counted unless something was written. */
const figuresOf = latest((rows: AnnotationRows, today: string) => readingFigures(rows, today, dayNamer(), SHOWN));

/** The statistics, with what the window does for them. */
export function Statistics(): ReactNode {
  const log = useUndoLog();
  const rows = useReadingRows();
  const streak = usePreference('streak');
  // The day on which the view was opened: it is opened anew often enough.
  const [today] = useState(() => dayName(Date.now()));
  const figures = rows === undefined ? undefined : figuresOf(rows, today);
  const version = useDesk((desk) => desk.catalogVersion);
  // A lazy component shows nothing for a frame even when it is there already.
  const [Panel] = useState(() => LoadedPanel ?? LazyPanel);
  const waiting = <main className="statistics-panel" aria-label="Statistics" />;
  if (figures === undefined || streak === undefined) return waiting;
  return (
    <Suspense fallback={waiting}>
      <Panel
        figures={figures}
        today={today}
        fetchFacts={bridge.request['catalog:facts-of']}
        fetchTopics={bridge.request['catalog:topics-in']}
        version={version}
        showStreak={streak !== false}
        onShowStreak={(show) => void showStreak(log, show)}
        onOpenPaper={openPaper}
        onShowLibrary={showLibrary}
      />
    </Suspense>
  );
}

function openPaper(id: PaperId): void {
  setDesk({ view: { kind: 'library' }, selectedId: id, activeHighlightId: null });
}

function showLibrary(): void {
  setDesk({ view: { kind: 'library' } });
}
