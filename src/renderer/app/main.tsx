/** Starts the window: theme first, then the two stores, then the first paint. */
import '@fontsource-variable/inter/opsz.css';
import '@fontsource-variable/source-serif-4/opsz.css';
import '@fontsource-variable/source-serif-4/opsz-italic.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Result } from '../../domain/result.ts';
import { createAnnotationStore } from '../storage/annotation-store.ts';
import { AnnotationDatabase } from '../storage/database.ts';
import { createDrafts } from '../storage/drafts.ts';
import { AnnotationStoreContext, UndoLogContext } from '../storage/hooks.ts';
import { joinWindows } from '../storage/other-windows.ts';
import type { ReconcileReport } from '../storage/reconcile-run.ts';
import { createUndoLog } from '../storage/undo-log.ts';
import '../ui/tokens.css';
import '../ui/base.css';
import { App } from './app.tsx';
import { bridge } from './bridge.ts';
import { notifyError } from './desk.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { FatalError } from './fatal-error.tsx';
import { seedLists } from './seed-lists.ts';
import { KeysProvider } from './shortcuts/keys-provider.tsx';
import { followTheme } from './theme.ts';
import { beginShown } from './window/keep-shown.ts';

followTheme();

const place = document.getElementById('root');
if (place === null) throw new Error('index.html has no root element');
const root = createRoot(place);

async function start(): Promise<void> {
  const info = await bridge.request['shell:info']();
  if (!info.ok) {
    root.render(<FatalError error={info.error} />);
    return;
  }
  const database = new AnnotationDatabase();
  beginShown(info.value.window.shows);
  const beside = joinWindows(navigator.locks, info.value.window.id);
  const store = createAnnotationStore({
    database,
    mirror: { write: bridge.request['mirror:write'], read: bridge.request['mirror:read'] },
    now: () => Date.now(),
    newId: () => crypto.randomUUID(),
    lanes: { window: beside.lane('store'), mirror: beside.lane('mirror') },
    compared: beside.compared,
  });
  const log = createUndoLog(store, beside.lane('steps'));
  const drafts = createDrafts({ database, now: Date.now, windowId: info.value.window.id, openWindows: beside.open });
  root.render(
    <StrictMode>
      <ErrorBoundary>
        <AnnotationStoreContext value={store}>
          <UndoLogContext value={log}>
            <KeysProvider platform={info.value.platform}>
              <App info={info.value} drafts={drafts} />
            </KeysProvider>
          </UndoLogContext>
        </AnnotationStoreContext>
      </ErrorBoundary>
    </StrictMode>,
  );
  const compared = await store.start();
  const told = await openingSentences(compared);
  if (told.length > 0) notifyError(told.join(' '));
  await seedLists(store);
}

/** What the reader should know about how the two copies and the library were found. */
async function openingSentences(compared: Result<ReconcileReport>): Promise<readonly string[]> {
  const notices = await bridge.request['shell:opening-notices']();
  const sentences = notices.ok ? [...notices.value] : [];
  if (!compared.ok) return [...sentences, compared.error.message, compared.error.next ?? ''];
  const { conflicts } = compared.value;
  if (conflicts.length > 0) {
    sentences.push(
      `${conflicts.length.toLocaleString('en')} of your annotations were found in two versions. The newer one is shown; the other is kept.`,
    );
  }
  return sentences;
}

void start();
