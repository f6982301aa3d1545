import type { ReactNode } from 'react';
import { useDesk } from './desk.ts';
import './progress.css';

/** A running import, with counts. */
export function Progress(): ReactNode {
  const importing = useDesk((desk) => desk.importing);
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
