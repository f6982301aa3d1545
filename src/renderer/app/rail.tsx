import { ChartColumn, Command, Highlighter, Import, Library, Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { actionInfo, type ActionId } from '../../ipc/actions.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { keyLabel } from '../ui/keys.tsx';
import { RailInbox } from './rail-inbox.tsx';
import { HighlightCount } from './highlight-count.tsx';
import type { View } from './desk.ts';
import './rail.css';

/** A reading list as the rail shows it. */
export interface RailList {
  readonly id: string;
  readonly name: string;
  readonly finished: number;
  readonly total: number;
}

interface RailProps {
  readonly view: View;
  readonly papers: number | null;
  readonly lists: readonly RailList[];
  readonly platform: string;
  readonly onShowLibrary: () => void;
  readonly onShowList: (id: string) => void;
  readonly onPerform: (action: ActionId) => void;
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
  const { view, papers, lists, platform, onShowLibrary, onShowList, onPerform, searches, searchShown, hint, children } = props;
  return (
    <nav className="rail" aria-label="Places">
      <div className="rail-head">
        <h1 className="rail-name">Carrel</h1>
        <IconButton
          name="Command palette"
          hotkey={keyLabel(actionInfo('open-palette').key ?? '', platform)}
          onClick={() => {
            onPerform('open-palette');
          }}
        >
          <Icon of={Command} />
        </IconButton>
      </div>
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
        platform={platform}
        counted={papers !== null}
        onShow={() => {
          onPerform('show-inbox');
        }}
      />
      <button
        type="button"
        className="rail-item"
        aria-current={view.kind === 'highlights' ? 'page' : undefined}
        title={`Highlights (${keyLabel(actionInfo('show-highlights').key ?? '', platform)})`}
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
        <div className="rail-group">
          <h2 className="label">Reading lists</h2>
          <IconButton
            name="New reading list"
            hotkey={keyLabel(actionInfo('new-list').key ?? '', platform)}
            onClick={() => {
              onPerform('new-list');
            }}
          >
            <Icon of={Plus} />
          </IconButton>
        </div>
        <ul>
          {lists.map((list) => (
            <li key={list.id}>
              <RailListItem
                list={list}
                current={view.kind === 'list' && view.listId === list.id}
                onShow={() => {
                  onShowList(list.id);
                }}
              />
            </li>
          ))}
        </ul>
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

interface RailListItemProps {
  readonly list: RailList;
  readonly current: boolean;
  readonly onShow: () => void;
}

function RailListItem({ list, current, onShow }: RailListItemProps): ReactNode {
  const share = list.total === 0 ? 0 : list.finished / list.total;
  return (
    <button type="button" className="rail-item" aria-current={current ? 'page' : undefined} onClick={onShow}>
      <Ring share={share} />
      <span className="rail-item-name">{list.name}</span>
      <span className="rail-item-count numeric">
        {list.finished}/{list.total}
        <span className="visually-hidden"> finished</span>
      </span>
    </button>
  );
}

/** Progress as a ring; the numbers beside it say the same in words. */
function Ring({ share }: { readonly share: number }): ReactNode {
  const around = 2 * Math.PI * 6;
  return (
    <svg className="ring" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <circle className="ring-track" cx="8" cy="8" r="6" />
      <circle className="ring-done" cx="8" cy="8" r="6" strokeDasharray={`${share * around} ${around}`} transform="rotate(-90 8 8)" />
    </svg>
  );
}
