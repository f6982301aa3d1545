import { ChartColumn, Command, Highlighter, Import, Library } from 'lucide-react';
import type { ReactNode } from 'react';
import type { ActionId } from '../../ipc/actions.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { useKeyLabel } from '../ui/keys.tsx';
import { RailInbox } from './rail-inbox.tsx';
import { HighlightCount } from './highlight-count.tsx';
import type { View } from './desk.ts';
import './rail.css';

interface RailProps {
  readonly view: View;
  readonly papers: number | null;
  /** The reading lists. */
  readonly lists: ReactNode;
  readonly onShowLibrary: () => void;
  readonly onPerform: (action: ActionId) => void;
  /** What is being read, at the top. */
  readonly reading: ReactNode;
  /** The way to the queue. */
  readonly queue: ReactNode;
  /** The saved searches. */
  readonly searches: ReactNode;
  /** Whether a saved search is shown in the library's place. */
  readonly searchShown: boolean;
  /** How to begin, as long as it is wanted. */
  readonly hint: ReactNode;
  /** The save line at the foot. */
  readonly children: ReactNode;
}

/** The left rail: where one can go. */
export function Rail(props: RailProps): ReactNode {
  const highlightsKeys = useKeyLabel('show-highlights');
  const { view, papers, lists, onShowLibrary, onPerform, reading, queue, searches, searchShown, hint, children } = props;
  return (
    <nav className="rail" aria-label="Places">
      <div className="rail-head">
        <h1 className="rail-name">Carrel</h1>
        <IconButton
          name="Command palette"
          action="open-palette"
          onClick={() => {
            onPerform('open-palette');
          }}
        >
          <Icon of={Command} />
        </IconButton>
      </div>
      {reading}
      <button
        type="button"
        className="rail-item"
        aria-current={view.kind === 'library' && !searchShown ? 'page' : undefined}
        onClick={onShowLibrary}
      >
        <Icon of={Library} />
        <span className="rail-item-name">Library</span>
        <span className="rail-item-count numeric">{papers?.toLocaleString('en')}</span>
      </button>
      <RailInbox
        counted={papers !== null}
        onShow={() => {
          onPerform('show-inbox');
        }}
      />
      {queue}
      <button
        type="button"
        className="rail-item"
        aria-current={view.kind === 'highlights' ? 'page' : undefined}
        title={highlightsKeys === undefined ? 'Highlights' : `Highlights (${highlightsKeys})`}
        onClick={() => {
          onPerform('show-highlights');
        }}
      >
        <Icon of={Highlighter} />
        <span className="rail-item-name">Highlights</span>
        {/* Counted once the library is on the screen: a start waits for nothing else. */}
        {papers === null ? null : <HighlightCount />}
      </button>
      <button
        type="button"
        className="rail-item"
        aria-current={view.kind === 'statistics' ? 'page' : undefined}
        onClick={() => {
          onPerform('show-statistics');
        }}
      >
        <Icon of={ChartColumn} />
        <span className="rail-item-name">Statistics</span>
      </button>
      <div className="rail-places">
        {lists}
        {searches}
      </div>
      {hint}
      <div className="rail-foot">
        <Button
          look="quiet"
          className="rail-import"
          onClick={() => {
            onPerform('import-files');
          }}
        >
          <Icon of={Import} />
          Import files…
        </Button>
        {children}
      </div>
    </nav>
  );
}
