import { useEffect, useState, type ReactNode } from 'react';
import { dayWords } from '../../domain/calendar/days.ts';
import type { PaperId } from '../../domain/paper/paper.ts';
import type { CodedError, Result } from '../../domain/result.ts';
import { counted } from '../../domain/text/counted.ts';
import type { RowVersion } from '../../ipc/contract.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { VersionText } from './version-text.tsx';
import './versions-dialog.css';

/** So many versions are asked for. */
const MOST = 500;

interface VersionsDialogProps {
  readonly paperId: PaperId;
  readonly fetchHistory: (table: 'notes', id: string, limit: number) => Promise<Result<readonly RowVersion[]>>;
  /** Makes the text the note again, as a new version. */
  readonly onRestore: (markdown: string) => void;
  readonly onClose: () => void;
}

interface Version {
  readonly markdown: string;
  readonly at: number;
  readonly applied: boolean;
}

/** Every version of a paper's note, newest first, with what differs from the present one. */
export function VersionsDialog({ paperId, fetchHistory, onRestore, onClose }: VersionsDialogProps): ReactNode {
  const { versions, error } = useVersions(paperId, fetchHistory);
  const [chosen, setChosen] = useState(0);
  const [openedAt] = useState(Date.now);
  const version = versions?.[chosen];
  const present = versions?.find(({ applied }) => applied);
  const isPresent = version === undefined || version.markdown === present?.markdown;
  return (
    <Dialog
      wide
      title="Versions of the note"
      description="Carrel keeps every version; of those that follow each other within a minute the last is listed. Restoring one makes a new version."
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Close</Button>
          <Button
            look="primary"
            disabled={isPresent}
            onClick={() => {
              if (version !== undefined) onRestore(version.markdown);
            }}
          >
            Restore this version
          </Button>
        </>
      }
    >
      {error === null ? null : <p role="alert">{error.message}</p>}
      {versions === null ? null : (
        <div className="versions">
          <ol className="versions-list" aria-label="Versions">
            {versions.map((one, at) => (
              <li key={at}>
                <button
                  type="button"
                  className="versions-item"
                  autoFocus={at === 0}
                  aria-current={at === chosen ? 'true' : undefined}
                  title={new Date(one.at).toLocaleString('en-GB')}
                  onClick={() => {
                    setChosen(at);
                  }}
                >
                  <span>{whenOf(one.at, openedAt)}</span>
                  <span className="versions-about">{one === present ? 'Now' : one.applied ? wordsOf(one.markdown) : 'Gave way to another copy'}</span>
                </button>
              </li>
            ))}
          </ol>
          {version === undefined ? null : <VersionText text={version.markdown} present={present?.markdown ?? ''} />}
        </div>
      )}
    </Dialog>
  );
}

function useVersions(
  paperId: PaperId,
  fetchHistory: VersionsDialogProps['fetchHistory'],
): { readonly versions: readonly Version[] | null; readonly error: CodedError | null } {
  const [state, setState] = useState<{ readonly versions: readonly Version[] | null; readonly error: CodedError | null }>({ versions: null, error: null });
  useEffect(() => {
    let stale = false;
    void fetchHistory('notes', paperId, MOST).then((answer) => {
      if (stale) return;
      if (answer.ok) setState({ versions: answer.value.flatMap(asVersion), error: null });
      else setState({ versions: null, error: answer.error });
    });
    return () => {
      stale = true;
    };
  }, [paperId, fetchHistory]);
  return state;
}

function asVersion({ change, at, applied }: RowVersion): readonly Version[] {
  return change.table === 'notes' ? [{ markdown: change.row.deleted ? '' : change.row.markdown, at, applied }] : [];
}

function wordsOf(markdown: string): string {
  const words = markdown.split(/\s+/).filter((word) => word !== '').length;
  return words === 0 ? 'Empty' : counted(words, 'word');
}

/** The day as people say it, with the time; the exact one is the title. */
function whenOf(at: number, now: number): string {
  const day = dayWords(at, now);
  const time = new Date(at).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
  return `${day.charAt(0).toUpperCase()}${day.slice(1)}, ${time}`;
}
