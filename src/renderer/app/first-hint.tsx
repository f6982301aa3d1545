import { useState, type ReactNode } from 'react';
import { Button } from '../ui/button.tsx';
import { WayTo } from '../ui/keys.tsx';
import './first-hint.css';

const DISMISSED_KEY = 'carrel.first-hint-dismissed';

/** How to begin, in three lines, until it is dismissed for good. */
export function FirstHint(): ReactNode {
  const [dismissed, setDismissed] = useState(() => localStorage.getItem(DISMISSED_KEY) === 'yes');
  if (dismissed) return null;
  return (
    <aside className="first-hint" aria-label="How to begin">
      <h2 className="first-hint-title">Three ways to begin</h2>
      <ul>
        <li>Copy a page of papers and paste it here, or drop a file on the window.</li>
        <li>
          Select words and <WayTo action="highlight" /> to highlight them; to write a note <WayTo action="note" />.
        </li>
        <li>
          To put the open paper on a reading list <WayTo action="add-to-list" />; for all keys <WayTo action="show-keys" />.
        </li>
      </ul>
      <Button
        onClick={() => {
          localStorage.setItem(DISMISSED_KEY, 'yes');
          setDismissed(true);
        }}
      >
        Got it
      </Button>
    </aside>
  );
}
