import type { ReactNode } from 'react';
import { Button } from '../ui/button.tsx';
import { bridge } from './bridge.ts';
import { useDesk } from './desk.ts';
import './progress.css';

/** A running import or export, with counts. */
export function Progress(): ReactNode {
  const exporting = useDesk((desk) => desk.exporting);
  const importing = useDesk((desk) => desk.importing);
  if (exporting !== null) return <Exporting {...exporting} />;
  if (importing === null) return null;
  const { source, done, total } = importing;
  return (
    <div className="progress" role="status">
      <p>
        Importing {source}: <span className="numeric">{done.toLocaleString('en')} of {total.toLocaleString('en')}</span>
      </p>
      <progress value={done} max={total} aria-label={`Importing ${source}`} />
    </div>
  );
}

function Exporting({ done, total }: { readonly done: number; readonly total: number }): ReactNode {
  return (
    <div className="progress" role="status">
      <p>
        Exporting: <span className="numeric">{done.toLocaleString('en')} of {total.toLocaleString('en')}</span>
      </p>
      <progress value={done} max={total} aria-label="Exporting" />
      <Button look="quiet" onClick={() => void bridge.request['export:cancel']()}>
        Cancel
      </Button>
    </div>
  );
}
