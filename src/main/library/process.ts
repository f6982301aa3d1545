/**
 * The library's own process: SQLite never waits on the thread that draws windows. Started with
 * `--library DIR` and, for a new library, `--starter FILE`, either by Electron (utility process) or
 * by Node (`child_process.fork` with `serialization: 'advanced'`).
 */
import { parseArgs } from 'node:util';
import { fail, type Result } from '../../domain/result.ts';
import { openLibrary, type Library } from './library.ts';
import { parentPort, type Port } from './port.ts';
import type { FromLibrary } from './protocol.ts';
import { serveLibrary } from './serve-library.ts';

const port = parentPort();
if (port === undefined) {
  console.error('This is a part of Carrel that Carrel starts itself.');
  process.exitCode = 2;
} else {
  await start(port);
}

async function start(port: Port): Promise<void> {
  const opened = await open();
  const first: FromLibrary = opened.ok ? ready(opened.value) : { kind: 'failed', error: opened.error };
  if (opened.ok) {
    serveLibrary(opened.value, port, () => {
      process.exit(0);
    });
  } else {
    port.onMessage(() => process.exit(3));
    port.onGone(() => process.exit(3));
  }
  port.post(first);
}

async function open(): Promise<Result<Library>> {
  const { values } = parseArgs({ strict: false, options: { library: { type: 'string' }, starter: { type: 'string' } } });
  const { library, starter } = values;
  if (typeof library !== 'string') return fail('bad-request', 'The library process was started without --library.');
  return openLibrary(library, typeof starter === 'string' ? { starterFile: starter } : {});
}

function ready({ folder, catalog, mirror, starter }: Library): FromLibrary {
  return {
    kind: 'ready',
    folder,
    papers: catalog.count(),
    ...(mirror.repair !== undefined && { repair: mirror.repair }),
    ...(starter?.ok === false && { starterError: starter.error }),
  };
}
