import type { CDPSession, Page } from '@playwright/test';

/** A look at the window's main thread. It counts ticks of the thread: on a busy machine the clock would count what others do. */
export async function threadTime(window: Page): Promise<CDPSession> {
  const session = await window.context().newCDPSession(window);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return session;
}

/** Milliseconds that the thread has worked since the look began. */
export async function worked(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1_000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
}
