/**
 * Loads a library through the import, as the library's own process does, and answers a ping whenever
 * it comes to it.
 */
import { openCatalog } from '../../src/main/catalog/catalog.ts';
import { paperChunks } from '../papers/chunks.ts';
import { givenOrder } from './child.ts';
import type { LoadMessage, LoadOrder } from './load-messages.ts';

const { folder, size, seed } = givenOrder() as LoadOrder;
const say = (message: LoadMessage): void => {
  process.send?.(message);
};
process.on('message', () => {
  say({ kind: 'pong' });
});

const opened = openCatalog(folder);
if (!opened.ok) throw new Error(opened.error.message);
let [seconds, cpuSeconds] = [0, 0];
for (const { papers } of paperChunks(size, seed)) {
  say({ kind: 'importing', on: true });
  const [began, cpuBefore] = [performance.now(), process.cpuUsage()];
  const report = await opened.value.importRecords({ format: 'page-dump', records: papers, unreadable: [] }, { source: 'benchmark', now: Date.now });
  seconds += (performance.now() - began) / 1_000;
  const { user, system } = process.cpuUsage(cpuBefore);
  cpuSeconds += (user + system) / 1e6;
  say({ kind: 'importing', on: false });
  if (!report.ok) throw new Error(report.error.message);
}
const papers = opened.value.count();
opened.value.close();
say({ kind: 'loaded', seconds, cpuSeconds, papers });
process.disconnect();
