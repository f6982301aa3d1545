/** What the main process tells the window. */
import { useEffect } from 'react';
import type { ActionId } from '../../ipc/actions.ts';
import { settleUnsaved } from '../storage/unsaved.ts';
import { bridge } from './bridge.ts';
import { setDesk, useDesk } from './desk.ts';
import { showReport } from './imports.ts';

/** Listens for as long as the window is open. */
export function useMainEvents(perform: (action: ActionId) => void): void {
  useEffect(() => {
    const stops = [
      bridge.on('catalog:changed', () => {
        setDesk({ catalogVersion: useDesk.getState().catalogVersion + 1 });
      }),
      bridge.on('intake:progress', (importing) => {
        setDesk({ importing: importing.done < importing.total ? importing : null });
      }),
      bridge.on('intake:ended', (ended) => {
        showReport([ended]);
      }),
      bridge.on('shell:action', ({ action }) => {
        perform(action);
      }),
      bridge.on('shell:closing', () => {
        void settleUnsaved().then(() => bridge.request['shell:settled']());
      }),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [perform]);
}
