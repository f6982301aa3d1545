import { lazy, Suspense, useMemo, useState, type ReactNode } from 'react';
import { dayName, dayNamer } from '../../domain/calendar/days.ts';
import type { PaperId } from '../../domain/paper/paper.ts';
import { activeDays, readingFacts } from '../../domain/statistics/reading-facts.ts';
import { usePreference, useReadingRows, useUndoLog } from '../storage/hooks.ts';
import { showStreak } from './steps/streak.ts';
import { bridge } from './bridge.ts';
import { setDesk, useDesk } from './desk.ts';

/** Comes with a plotting library that a start should not wait for. */
const load = () => import('../statistics/statistics-panel.tsx');
const StatisticsPanel = lazy(async () => ({ default: (await load()).StatisticsPanel }));

/** Loads the drawings while nothing else is to be done, so that the first look at them does not wait. */
export async function loadStatistics(): Promise<void> {
  await load();
}

const NO_DAYS: ReadonlySet<string> = new Set();

/** The statistics, with what the window does for them. */
export function Statistics(): ReactNode {
  const log = useUndoLog();
  const rows = useReadingRows();
  const streak = usePreference('streak');
  // The day on which the view was opened: it is opened anew often enough.
  const [today] = useState(() => dayName(Date.now()));
  const [nameOf] = useState(dayNamer);
  const facts = useMemo(() => (rows === undefined ? undefined : readingFacts(rows, nameOf)), [rows, nameOf]);
  const days = useMemo(() => (rows === undefined ? NO_DAYS : activeDays(rows, nameOf)), [rows, nameOf]);
  const version = useDesk((desk) => desk.catalogVersion);
  const waiting = <main className="statistics-panel" aria-label="Statistics" />;
  if (facts === undefined || streak === undefined) return waiting;
  return (
    <Suspense fallback={waiting}>
      <StatisticsPanel
        facts={facts}
        activeDays={days}
        today={today}
        fetchFacts={bridge.request['catalog:facts-of']}
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
