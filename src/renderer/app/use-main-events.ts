/** What the main process tells the window. */
import { useEffect } from 'react';
import type { ActionId } from '../../ipc/actions.ts';
import type { AnnotationStore } from '../storage/annotation-store.ts';
import type { Drafts } from '../storage/drafts.ts';
import type { UndoLog } from '../storage/undo-log.ts';
import { settleUnsaved } from '../storage/unsaved.ts';
import { onWrittenElsewhere } from '../storage/written-elsewhere.ts';
import type { FolderState } from '../../ipc/contract.ts';
import { bridge } from './bridge.ts';
import { tellFolder } from './exports.ts';
import { notify, setDesk, useDesk } from './desk.ts';
import { keepShownNow } from './window/keep-shown.ts';
import { showReport } from './imports.ts';

/** Listens for as long as the window is open. */
export function useMainEvents(perform: (action: ActionId) => void, log: UndoLog, store: AnnotationStore, drafts: Drafts): void {
  useEffect(() => {
    let folder: FolderState | undefined;
    const stops = [
      bridge.on('catalog:changed', () => {
        setDesk({ catalogVersion: useDesk.getState().catalogVersion + 1 });
      }),
      bridge.on('intake:progress', (importing) => {
        setDesk({ importing: importing.done < importing.total ? importing : null });
      }),
      bridge.on('intake:ended', (ended) => {
        void showReport(log, [ended]);
      }),
      bridge.on('export:progress', (exporting) => {
        setDesk({ exporting: exporting.done < exporting.total ? exporting : null });
      }),
      bridge.on('export:folder-changed', (state) => {
        tellFolder(folder, state);
        folder = state;
      }),
      bridge.on('shell:action', ({ action }) => {
        perform(action);
      }),
      onWrittenElsewhere(() => {
        notify('This was written in another window at the same time. Both texts are kept in it.');
      }),
      bridge.on('shell:closing', () => void settleBeforeClosing(store, drafts)),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [perform, log, store, drafts]);
}

/** Saves what is being typed; what can't be saved is kept as a draft, and the reader decides. */
async function settleBeforeClosing(store: AnnotationStore, drafts: Drafts): Promise<void> {
  const saved = await settleUnsaved();
  await keepShownNow();
  const drafted = await drafts.flush().then(
    () => true,
    () => false,
  );
  const lossy = store.wouldBeLost() > 0 || !(saved || drafted);
  if (lossy) setDesk({ dialog: { kind: 'unsaved' } });
  await bridge.request['shell:settled'](lossy ? 'stay' : 'close');
}
