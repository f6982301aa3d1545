import { Command } from 'cmdk';
import type { ReactNode } from 'react';
import { ACTION_IDS, actionInfo, type ActionId } from '../../../ipc/actions.ts';
import { Keys, keyLabel } from '../../ui/keys.tsx';
import { useKeysInUse } from '../shortcuts/keys-in-use.ts';
import { closeDialog } from './close-dialog.ts';
import './palette.css';

interface PaletteProps {
  readonly platform: string;
  readonly onPerform: (action: ActionId) => void;
}

/** Every action by name, with its key. */
export function Palette({ platform, onPerform }: PaletteProps): ReactNode {
  const keys = useKeysInUse(({ shortcuts }) => shortcuts.keys);
  const choose = (id: ActionId): void => {
    closeDialog();
    requestAnimationFrame(() => {
      onPerform(id);
    });
  };
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
      loop
    >
      <Command.Input className="palette-input" placeholder="What would you like to do?" />
      <Command.List className="palette-list">
        <Command.Empty className="palette-empty">No action has this name.</Command.Empty>
        {ACTION_IDS.filter((id) => id !== 'open-palette').map((id) => {
          const { label } = actionInfo(id);
          const key = keys.get(id);
          return (
            <Command.Item
              key={id}
              value={label}
              className="palette-item"
              onSelect={() => {
                choose(id);
              }}
            >
              <span>{label}</span>
              {key === undefined ? null : <Keys label={keyLabel(key, platform)} />}
            </Command.Item>
          );
        })}
      </Command.List>
    </Command.Dialog>
  );
}
