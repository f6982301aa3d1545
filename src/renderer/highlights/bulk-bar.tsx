import { Copy, Share, Tag as TagIcon, Trash2, X } from 'lucide-react';
import { useMemo, type ReactNode } from 'react';
import { HIGHLIGHT_COLOURS, type HighlightColour } from '../../domain/annotation/annotation.ts';
import type { ColourNames } from '../../domain/annotation/colour-names.ts';
import { tagsByUse } from '../../domain/annotation/tags.ts';
import type { Item } from '../../domain/highlights-view/item.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Popover } from '../ui/popover.tsx';
import { SwatchButton } from '../ui/swatch.tsx';
import { TagField } from '../ui/tag-field.tsx';
import './bulk-bar.css';

/** What a reader can do to the selected items. */
export interface BulkActions {
  readonly recolour: (items: readonly Item[], colour: HighlightColour) => void;
  readonly addTag: (items: readonly Item[], tag: string) => void;
  readonly removeTag: (items: readonly Item[], tag: string) => void;
  readonly copy: (items: readonly Item[]) => void;
  readonly exportTo: (items: readonly Item[]) => void;
  readonly remove: (items: readonly Item[]) => void;
}

interface BulkBarProps {
  readonly selected: readonly Item[];
  readonly total: number;
  /** Every item there is: their tags are offered. */
  readonly all: readonly Item[];
  readonly colourNames: ColourNames;
  readonly actions: BulkActions;
  readonly tagging: boolean;
  readonly onTagging: (open: boolean) => void;
  /** The tags are done: the keys go back to the list. */
  readonly onTagged: () => void;
  readonly onClear: () => void;
}

/** The selected highlights and notes, and what to do with them. */
export function BulkBar({ selected, total, all, colourNames, actions, tagging, onTagging, onTagged, onClear }: BulkBarProps): ReactNode {
  const colours = new Set(selected.map((item) => (item.kind === 'highlight' ? item.row.colour : null)));
  const count = selected.length.toLocaleString('en');
  return (
    <div className="bulk-bar" role="group" aria-label="Selected highlights">
      <div className="bulk-line">
        <p className="bulk-count numeric" role="status">
          {count} of {total.toLocaleString('en')} selected
        </p>
        <Tags selected={selected} all={all} actions={actions} open={tagging} onOpen={onTagging} onClosed={onTagged} />
        <IconButton name="Copy as Markdown" hotkey="Ctrl C" onClick={() => { actions.copy(selected); }}>
          <Icon of={Copy} />
        </IconButton>
        <IconButton name="Export the selected…" onClick={() => { actions.exportTo(selected); }}>
          <Icon of={Share} />
        </IconButton>
        <IconButton name="Delete the selected" hotkey="Delete" onClick={() => { actions.remove(selected); }}>
          <Icon of={Trash2} />
        </IconButton>
        <IconButton name="Select nothing" hotkey="Esc" onClick={onClear}>
          <Icon of={X} />
        </IconButton>
      </div>
      <div className="bulk-colours" role="group" aria-label="Give them a colour">
        {HIGHLIGHT_COLOURS.map((colour, at) => (
          <SwatchButton
            key={colour}
            colour={{ id: colour, name: colourNames[colour] }}
            chosen={colours.size === 1 && colours.has(colour)}
            hotkey={String(at + 1)}
            onClick={() => { actions.recolour(selected, colour); }}
          />
        ))}
      </div>
    </div>
  );
}

interface TagsProps {
  readonly selected: readonly Item[];
  readonly all: readonly Item[];
  readonly actions: BulkActions;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly onClosed: () => void;
}

function Tags({ selected, all, actions, open, onOpen, onClosed }: TagsProps): ReactNode {
  const tags = useMemo(() => tagsByUse(selected.flatMap((item) => (item.kind === 'highlight' ? item.tags : []))), [selected]);
  const known = useMemo(() => (open ? tagsByUse(all.flatMap((item) => item.tags)) : []), [open, all]);
  const notes = selected.some(({ kind }) => kind === 'note');
  return (
    <Popover
      name="Tags of the selected highlights"
      open={open}
      onOpen={onOpen}
      onClosed={onClosed}
      trigger={
        <Button look="quiet" title="Tags (T)">
          <Icon of={TagIcon} />
          Tags
        </Button>
      }
    >
      <TagField
        autoFocus
        label="Add a tag to the selected highlights"
        tags={tags}
        known={known}
        onAdd={(typed) => { actions.addTag(selected, typed); }}
        onRemove={(tag) => { actions.removeTag(selected, tag); }}
        onDone={() => { onOpen(false); }}
      />
      {notes ? <p className="bulk-hint">Tags of a note stand in its text: write #tag there.</p> : null}
    </Popover>
  );
}
