import type { ReactNode } from 'react';
import { useSaveState } from '../storage/hooks.ts';
import { Button } from '../ui/button.tsx';
import './save-line.css';

/** Whether everything the reader wrote is on disk, twice. */
export function SaveLine(): ReactNode {
  const state = useSaveState();
  switch (state.kind) {
    case 'saved':
      return (
        <p className="save-line" role="status" title="On disk in this window's store and in the mirror">
          Saved
        </p>
      );
    case 'saving':
      return (
        <p className="save-line" role="status">
          Saving…
        </p>
      );
    case 'failed':
      return (
        <div className="save-line save-line-failed" role="alert">
          <p>{state.error.message}</p>
          <p>{state.error.next}</p>
          <Button onClick={() => void state.retry()}>Try again now</Button>
        </div>
      );
  }
}
