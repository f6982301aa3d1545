import { useMemo, useState, type ReactNode } from 'react';
import type { PaperId } from '../../domain/paper/paper.ts';
import { readingFacts } from '../../domain/statistics/reading-facts.ts';
import { StatisticsPanel } from '../statistics/statistics-panel.tsx';
import { usePreference, useReadingRows, useUndoLog } from '../storage/hooks.ts';
import { showStreak } from './actions/streak.ts';
import { bridge } from './bridge.ts';
import { dayOf } from './day-of.ts';
import { setDesk } from './desk.ts';

/** The statistics, with what the window does for them. */
export function Statistics(): ReactNode {
  const log = useUndoLog();
  const rows = useReadingRows();
  const streak = usePreference('streak');
  // The day on which the view was opened: it is opened anew often enough.
  const [today] = useState(() => dayOf(Date.now()));
  const facts = useMemo(() => (rows === undefined ? undefined : readingFacts(rows, dayOf)), [rows]);
  const days = useMemo(() => new Set(rows?.times.map(dayOf)), [rows]);
  if (facts === undefined || streak === undefined) return <main className="statistics-panel" aria-label="Statistics" />;
  return (
    <StatisticsPanel
      facts={facts}
      activeDays={days}
      today={today}
      factsOf={bridge.request['catalog:facts-of']}
      showStreak={streak !== false}
      onShowStreak={(show) => void showStreak(log, show)}
      onOpenPaper={openPaper}
      onShowLibrary={showLibrary}
    />
  );
}

function openPaper(id: PaperId): void {
  setDesk({ view: { kind: 'library' }, selectedId: id, activeHighlightId: null });
}

function showLibrary(): void {
  setDesk({ view: { kind: 'library' } });
}
