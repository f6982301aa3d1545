import { Check } from 'lucide-react';
import { Command } from 'cmdk';
import type { ReactNode } from 'react';
import type { ReadingList } from '../../domain/annotation/annotation.ts';
import { listTree } from '../../domain/reading-list/tree.ts';
import { useLists } from '../storage/hooks.ts';
import { Dialog } from '../ui/dialog.tsx';
import { Icon } from '../ui/icon.tsx';
import '../ui/option-list.css';
import './list-picker.css';

interface ListPlacePickerProps {
  readonly list: ReadingList;
  /** The list to go into; null for none. */
  readonly onChoose: (parentId: string | null) => void;
  readonly onClose: () => void;
}

const NO_LISTS: readonly ReadingList[] = [];

/** Which list another one goes into. One that has lists inside stays on its own, and is told so. */
export function ListPlacePicker({ list, onChoose, onClose }: ListPlacePickerProps): ReactNode {
  const tree = listTree(useLists() ?? NO_LISTS);
  const others = tree.map((branch) => branch.list).filter(({ id }) => id !== list.id);
  const current = tree.find(({ inside }) => inside.some(({ id }) => id === list.id))?.list.id ?? null;
  const holds = tree.find((branch) => branch.list.id === list.id)?.inside.length ?? 0;
  const title = `Move “${list.name}” into`;
  if (holds > 0 || others.length === 0) {
    return (
      <Dialog title={title} onClose={onClose}>
        {holds > 0 ? 'It has lists inside, and lists stand one level deep. Move those out first.' : 'There is no other list yet. Make one first.'}
      </Dialog>
    );
  }
  return (
    <Dialog title={title} onClose={onClose}>
      <Command label="Lists" loop>
        <Command.Input autoFocus className="field-input" placeholder="Name of a list" />
        <Command.List className="list-picker" label="Lists">
          {[null, ...others].map((parent) => {
            const id = parent?.id ?? null;
            return (
              <Command.Item
                key={id ?? 'none'}
                value={`${parent?.name ?? 'On its own'} ${id ?? ''}`}
                keywords={[parent?.name ?? 'On its own']}
                className="option"
                onSelect={() => {
                  onChoose(id);
                }}
              >
                <span className="option-check">{id === current ? <Icon of={Check} /> : null}</span>
                {parent?.name ?? 'On its own'}
                {id === current ? <span className="visually-hidden">, where it is now</span> : null}
              </Command.Item>
            );
          })}
          <Command.Empty className="option">No list has this name.</Command.Empty>
        </Command.List>
      </Command>
    </Dialog>
  );
}
