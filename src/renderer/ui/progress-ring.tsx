import type { ReactNode } from 'react';
import './marks.css';
import './progress-ring.css';

interface ProgressRingProps {
  /** From 0 to 1. */
  readonly share: number;
  /** One of the eight colours by the name its tokens have; null for the accent. */
  readonly colour: string | null;
}

/** Progress as a ring. It never speaks: the numbers beside it say the same in words. */
export function ProgressRing({ share, colour }: ProgressRingProps): ReactNode {
  const around = 2 * Math.PI * 6;
  return (
    <svg className="ring" data-colour={colour ?? undefined} width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <circle className="ring-track" cx="8" cy="8" r="6" />
      <circle className="ring-done" cx="8" cy="8" r="6" strokeDasharray={`${String(share * around)} ${String(around)}`} transform="rotate(-90 8 8)" />
    </svg>
  );
}
