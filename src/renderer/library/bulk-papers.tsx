import { Clock, ListPlus, MoonStar, Quote, RefreshCw, Star, Tag as TagIcon, X } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { STARS } from '../../domain/annotation/annotation.ts';
import { counted } from '../../domain/text/counted.ts';
import type { ActionId } from '../../ipc/actions.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Menu } from '../ui/menu.tsx';
import { Popover } from '../ui/popover.tsx';
import { selectedCount, type PaperSelection } from './paper-selection.ts';
import { SelectedTags, type TagActions } from './selected-tags.tsx';
import './bulk-papers.css';

/** What can be done to the selected papers. */
export interface BulkPaperActions extends TagActions {
  /** Does an action of the table to all of them. */
  readonly perform: (action: ActionId) => void;
}

interface BulkPapersProps {
  readonly selection: PaperSelection;
  readonly total: number;
  readonly actions: BulkPaperActions;
  readonly onNothing: () => void;
  /** The keys go back to the list. */
  readonly onDone: () => void;
}

const STYLES = [['apa', 'APA'], ['mla', 'MLA'], ['chicago', 'Chicago'], ['ieee', 'IEEE'], ['bibtex', 'BibTeX']] as const;

/** The selected papers, and what to do with them: each one step that can be taken back. */
export function BulkPapers({ selection, total, actions, onNothing, onDone }: BulkPapersProps): ReactNode {
  const does = (action: ActionId) => (): void => {
    actions.perform(action);
  };
  return (
    <div className="bulk-papers" role="group" aria-label="Selected papers">
      <p className="bulk-papers-count numeric" role="status">
        {selectedCount(selection, total).toLocaleString('en')} of {total.toLocaleString('en')} selected
      </p>
      <div className="bulk-papers-tools">
        <IconButton name="Add the selected to a list" hotkey="L" onClick={does('add-to-list')}>
          <Icon of={ListPlus} />
        </IconButton>
        <IconButton name="Put the selected in the queue" hotkey="Q" onClick={does('queue')}>
          <Icon of={Clock} />
        </IconButton>
        <IconButton name="Dismiss the selected" hotkey="D" onClick={does('dismiss')}>
          <Icon of={X} />
        </IconButton>
        <IconButton name="Snooze the selected" onClick={does('snooze')}>
          <Icon of={MoonStar} />
        </IconButton>
        <IconButton name="Status of the selected" onClick={does('status')}>
          <Icon of={RefreshCw} />
        </IconButton>
        <Tags selection={selection} actions={actions} onDone={onDone} />
        <Menu
          groups={[
            STARS.toReversed().map((stars) => ({ name: counted(stars, 'star'), onChoose: does(`rate-${stars}`) })),
            [{ name: 'No rating', onChoose: does('rate-none') }],
          ]}
        >
          <IconButton name="Rate the selected">
            <Icon of={Star} />
          </IconButton>
        </Menu>
        <Menu groups={[STYLES.map(([style, name]) => ({ name: `Copy as ${name}`, onChoose: does(`cite-${style}`) }))]}>
          <IconButton name="Copy citations of the selected">
            <Icon of={Quote} />
          </IconButton>
        </Menu>
        <Button look="quiet" className="bulk-papers-nothing" title="Select nothing (Esc)" onClick={onNothing}>
          Select nothing
        </Button>
      </div>
    </div>
  );
}

interface TagsProps {
  readonly selection: PaperSelection;
  readonly actions: TagActions;
  readonly onDone: () => void;
}

function Tags({ selection, actions, onDone }: TagsProps): ReactNode {
  const [open, setOpen] = useState(false);
  return (
    <Popover
      name="Tags of the selected papers"
      open={open}
      onOpen={setOpen}
      onClosed={onDone}
      trigger={
        <IconButton name="Tags of the selected" hotkey="#">
          <Icon of={TagIcon} />
        </IconButton>
      }
    >
      <SelectedTags
        selection={selection}
        actions={actions}
        onDone={() => {
          setOpen(false);
        }}
      />
    </Popover>
  );
}
