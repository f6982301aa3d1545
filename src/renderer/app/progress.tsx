import type { ReactNode } from 'react';
import { Button } from '../ui/button.tsx';
import { bridge } from './bridge.ts';
import { useDesk, type Desk } from './desk.ts';
import './progress.css';

/** A running import, export or change of many papers, with counts. */
export function Progress(): ReactNode {
  const exporting = useDesk((desk) => desk.exporting);
  const importing = useDesk((desk) => desk.importing);
  const working = useDesk((desk) => desk.working);
  if (working !== null) return <Working {...working} />;
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

function Working({ doing, done, total, stop }: NonNullable<Desk['working']>): ReactNode {
  return (
    <div className="progress" role="status">
      <p>
        {doing}: <span className="numeric">{done.toLocaleString('en')} of {total.toLocaleString('en')}</span>
      </p>
      <progress value={done} max={total} aria-label={doing} />
      <Button look="quiet" onClick={stop}>
        Cancel
      </Button>
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
