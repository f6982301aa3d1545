import { Command } from 'cmdk';
import { useMemo, useState, type ReactNode } from 'react';
import type { ActionId } from '../../../ipc/actions.ts';
import { MarkedText } from '../../ui/marked-text.tsx';
import type { Entry, EntryGroup, FoundEntry } from '../palette/entry.ts';
import { bestFirst, findEntries, unmarked, withRecent } from '../palette/find-entries.ts';
import { findFuzzy } from '../palette/fuzzy.ts';
import { recentEntries, rememberEntry } from '../palette/recent.ts';
import { useActionEntries } from '../palette/use-action-entries.tsx';
import { usePaperEntries, type PaperEntries } from '../palette/use-paper-entries.ts';
import { usePlaceEntries } from '../palette/use-place-entries.ts';
import { ACTION_GROUPS } from '../shortcuts/groups.ts';
import { closeDialog } from './close-dialog.ts';
import './palette.css';

interface PaletteProps {
  readonly onPerform: (action: ActionId) => void;
  /** What to do before an action can do anything; null when it can. */
  readonly lacking: (action: ActionId) => string | null;
}

/** Every action by name, with its keys; and the way to lists, saved searches and papers. */
export function Palette({ onPerform, lacking }: PaletteProps): ReactNode {
  const [typed, setTyped] = useState('');
  const papers = usePaperEntries(typed);
  const groups = useGroups(typed, useActionEntries(onPerform, lacking), papers);
  return (
    <Command.Dialog
      open
      onOpenChange={(open) => {
        if (!open) closeDialog();
      }}
      label="Command palette"
      className="palette"
      overlayClassName="dialog-scrim"
      contentClassName="palette-place"
      shouldFilter={false}
      loop
    >
      <Command.Input className="palette-input" placeholder="Do something, or go to a list, a search, a paper" value={typed} onValueChange={setTyped} />
      <Command.List className="palette-list">
        {groups.map(({ name, entries }) => (
          <Command.Group key={name} heading={name} className="palette-group">
            {entries.map((found) => (
              <Line key={found.entry.id} found={found} />
            ))}
          </Command.Group>
        ))}
        {papers.kind === 'failed' ? <p className="palette-empty" role="alert">Papers can’t be looked up now: {papers.message} Close the palette and try again.</p> : null}
        {groups.length === 0 && papers.kind === 'found' ? <Command.Empty className="palette-empty">No action, list, search or paper has this name.</Command.Empty> : null}
      </Command.List>
    </Command.Dialog>
  );
}

function useGroups(typed: string, actions: ReadonlyMap<ActionId, Entry>, papers: PaperEntries): readonly EntryGroup[] {
  const places = usePlaceEntries();
  const [recent] = useState(recentEntries);
  const all = useMemo(() => [...actions.values()], [actions]);
  if (typed.trim() === '') {
    const groups = ACTION_GROUPS.map(({ name, actions: ids }) => ({ name, entries: ids.flatMap((id) => actions.get(id) ?? []) }));
    return withRecent(groups, [...all, ...places.flatMap(({ entries }) => entries)], recent);
  }
  const titles = papers.kind === 'found' ? papers.entries : [];
  const found = bestFirst([{ name: 'Actions', entries: all }, ...places].map(({ name, entries }) => ({ name, entries: findEntries(entries, typed) })));
  // They come a moment later, so they are the last: nothing moves under the reader's hand.
  const papersFound = unmarked(titles).map((one) => ({ ...one, marks: findFuzzy([one.entry.name], typed)[0]?.marks ?? [] }));
  return papersFound.length === 0 ? found : [...found, { name: 'Papers', entries: papersFound }];
}

function Line({ found: { entry, marks } }: { readonly found: FoundEntry }): ReactNode {
  return (
    <Command.Item
      value={entry.id}
      disabled={entry.lacks !== undefined}
      className="palette-item"
      onSelect={() => {
        if (!entry.id.startsWith('paper/')) rememberEntry(entry.id);
        closeDialog();
        // The dialog gives the focus back first.
        requestAnimationFrame(entry.run);
      }}
    >
      <span className="palette-name">
        <MarkedText text={entry.name} marks={marks} />
      </span>
      <span className="palette-aside">{entry.lacks ?? entry.aside}</span>
    </Command.Item>
  );
}
