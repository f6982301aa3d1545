import type { ReactNode } from 'react';
import { ACTION_IDS, actionInfo, type MenuName } from '../../ipc/actions.ts';
import { Dialog } from '../ui/dialog.tsx';
import { Keys, keyLabel } from '../ui/keys.tsx';
import './keys-dialog.css';

const GROUPS: readonly { readonly menu: MenuName; readonly name: string }[] = [
  { menu: 'paper', name: 'Papers' },
  { menu: 'edit', name: 'Undo' },
  { menu: 'view', name: 'Window' },
  { menu: 'file', name: 'Files' },
  { menu: 'help', name: 'Help' },
];

interface KeysDialogProps {
  readonly platform: string;
  readonly onClose: () => void;
}

/** All keys on one page. */
export function KeysDialog({ platform, onClose }: KeysDialogProps): ReactNode {
  return (
    <Dialog
      wide
      title="All keys"
      description="Bare letters work anywhere but in a field. In a text, the arrow keys select word by word; hold Shift to take more."
      onClose={onClose}
    >
      <div className="keys-dialog">
        {GROUPS.map(({ menu, name }) => (
          <section key={menu}>
            <h3 className="label">{name}</h3>
            <dl className="keys-dialog-list">
              {ACTION_IDS.map((id) => {
                const { label, key, menu: own } = actionInfo(id);
                if (own !== menu || key === undefined) return null;
                return (
                  <div key={id} className="keys-dialog-row">
                    <dt>{label}</dt>
                    <dd>
                      <Keys label={keyLabel(key, platform)} />
                    </dd>
                  </div>
                );
              })}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
