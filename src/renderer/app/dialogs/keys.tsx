import type { ReactNode } from 'react';
import { ACTION_IDS, actionInfo, type MenuName } from '../../../ipc/actions.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Keys, keyLabel } from '../../ui/keys.tsx';
import { closeDialog } from './close-dialog.ts';
import './keys.css';

/** Keys that belong to a text and are no actions: what they do depends on where the caret is. */
const IN_A_TEXT: readonly (readonly [label: string, ...keys: readonly string[]])[] = [
  ['Next or previous word', 'Left', 'Right'],
  ['Next or previous character', 'CmdOrCtrl+Left', 'CmdOrCtrl+Right'],
  ['Next or previous line', 'Up', 'Down'],
  ['First or last word', 'Home', 'End'],
  ['Select, or resize the active highlight', 'Shift+Right'],
  ['The same at the start', 'Alt+Shift+Left'],
  ['Choose the highlight at the caret, again for the one around it', 'Enter'],
  ['To the tools for the selected words', 'Tab'],
  ['Select nothing, choose nothing', 'Escape'],
];

/** Keys that belong to a list of papers. */
const IN_A_LIST: typeof IN_A_TEXT = [
  ['Select up to the next paper', 'Shift+Down', 'Shift+Up'],
  ['Go on without selecting', 'CmdOrCtrl+Down', 'CmdOrCtrl+Up'],
  ['Select this paper too, or no more', 'CmdOrCtrl+Space'],
  ['Select all papers of the list', 'CmdOrCtrl+A'],
  ['Select nothing', 'Escape'],
];

const GROUPS: readonly { readonly menu: MenuName; readonly name: string }[] = [
  { menu: 'paper', name: 'Papers' },
  { menu: 'highlight', name: 'Highlights' },
  { menu: 'edit', name: 'Undo' },
  { menu: 'view', name: 'Window' },
  { menu: 'file', name: 'Files' },
  { menu: 'help', name: 'Help' },
];

/** All keys on one page. */
export function AllKeys({ platform }: { readonly platform: string }): ReactNode {
  return (
    <Dialog
      wide
      title="All keys"
      description="Bare letters work anywhere but in a field; 1 to 8 and T while words are selected or a highlight is active."
      onClose={closeDialog}
    >
      {/* Longer than the dialog: with the focus in it the arrow keys scroll it. */}
      <div className="keys-dialog" role="region" aria-label="Keys" tabIndex={0}>
        {GROUPS.map(({ menu, name }) => (
          <section key={menu}>
            <h3 className="label">{name}</h3>
            <dl className="keys-dialog-list">
              {ACTION_IDS.map((id) => {
                const { label, key, menu: own, needs } = actionInfo(id);
                if (own !== menu || key === undefined) return null;
                return (
                  <div key={id} className="keys-dialog-row">
                    <dt>{needs === 'inbox' && !label.includes('Inbox') ? `${label} (in the Inbox)` : label}</dt>
                    <dd>
                      <Keys label={keyLabel(key, platform)} />
                    </dd>
                  </div>
                );
              })}
            </dl>
          </section>
        ))}
        <Fixed name="In a list of papers" keys={IN_A_LIST} platform={platform} />
        <Fixed name="In a text" keys={IN_A_TEXT} platform={platform} />
      </div>
    </Dialog>
  );
}

interface FixedProps {
  readonly name: string;
  readonly keys: typeof IN_A_TEXT;
  readonly platform: string;
}

function Fixed({ name, keys: rows, platform }: FixedProps): ReactNode {
  return (
    <section>
      <h3 className="label">{name}</h3>
      <dl className="keys-dialog-list">
        {rows.map(([label, ...keys]) => (
          <div key={label} className="keys-dialog-row">
            <dt>{label}</dt>
            <dd>
              {keys.map((key) => (
                <Keys key={key} label={keyLabel(key, platform)} />
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
