import { useEffect, useState, type ReactNode } from 'react';
import type { CodedError, Result } from '../../domain/result.ts';
import { counted } from '../../domain/text/counted.ts';
import type { FolderState } from '../../ipc/contract.ts';
import { Button } from '../ui/button.tsx';

/** What may be asked about the folder. */
export interface FolderRequests {
  readonly state: () => Promise<Result<FolderState>>;
  readonly choose: () => Promise<Result<FolderState>>;
  readonly stop: () => Promise<Result<FolderState>>;
}

/** The folder of Markdown files that follows every change. */
export function KeptFolder({ requests }: { readonly requests: FolderRequests }): ReactNode {
  const [state, setState] = useState<FolderState | null>(null);
  const [error, setError] = useState<CodedError | null>(null);
  const [busy, setBusy] = useState(false);
  const ask = async (request: () => Promise<Result<FolderState>>): Promise<void> => {
    setBusy(true);
    const answer = await request();
    setBusy(false);
    setError(answer.ok ? null : answer.error);
    if (answer.ok) setState(answer.value);
  };
  useEffect(() => {
    void requests.state().then((answer) => {
      if (answer.ok) setState(answer.value);
    });
  }, [requests]);

  const kept = state !== null && state.folder !== null;
  return (
    <section className="export-part" aria-label="Keep a folder up to date">
      <h3 className="export-part-name">Keep a folder up to date</h3>
      {kept ? (
        <p className="export-path">
          {state.folder}: {counted(state.files, 'file')}, rewritten with every change. Files that you change yourself stay as they are.
        </p>
      ) : (
        <p>For note programs that read folders: every paper that you have marked, written about or put on a list gets a file, which follows your changes.</p>
      )}
      <div role="status">
        {state?.problem === undefined ? null : <p className="export-problem">{state.problem}</p>}
        {error === null ? null : <p className="export-problem">{error.message}</p>}
        {state?.beside.map(({ changed, beside }) => (
          <p key={beside}>
            “{changed}” was changed outside; Carrel writes “{beside}”.
          </p>
        ))}
      </div>
      <div className="export-part-buttons">
        <Button disabled={busy} onClick={() => void ask(requests.choose)}>
          {kept ? 'Choose another folder…' : 'Choose a folder…'}
        </Button>
        {kept ? (
          <Button disabled={busy} onClick={() => void ask(requests.stop)}>
            Stop
          </Button>
        ) : null}
      </div>
    </section>
  );
}
