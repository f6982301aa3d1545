import type { ReactNode } from 'react';
import { useSaveState } from '../../storage/hooks.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { bridge } from '../bridge.ts';
import { notify } from '../desk.ts';
import { closeDialog } from './close-dialog.ts';

/** Asks before the window closes on something that is not on disk in both places. */
export function Unsaved(): ReactNode {
  const state = useSaveState();
  const tryAgain = async (retry: () => Promise<void>): Promise<void> => {
    await retry();
    closeDialog();
    notify('Tried again; the line at the bottom left says whether everything is saved.');
  };
  return (
    <Dialog
      title="Not everything is saved"
      description={state.kind === 'failed' ? state.error.message : 'Everything is saved now.'}
      onClose={closeDialog}
      actions={
        <>
          <Button onClick={() => void bridge.request['shell:settled']('close')}>
            {state.kind === 'failed' ? 'Close without saving' : 'Close the window'}
          </Button>
          {state.kind === 'failed' ? (
            <Button look="primary" onClick={() => void tryAgain(state.retry)}>
              Try again
            </Button>
          ) : null}
        </>
      }
    >
      <p>{state.kind === 'failed' ? (state.error.next ?? 'Copy what you wrote elsewhere before you close.') : 'You can close the window.'}</p>
    </Dialog>
  );
}
