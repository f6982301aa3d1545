import { useState, type KeyboardEvent, type ReactNode } from 'react';
import { ACTION_IDS, type ActionId } from '../../../../ipc/actions.ts';
import { useUndoLog } from '../../../storage/hooks.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { ACTION_GROUPS } from '../../shortcuts/groups.ts';
import { useKeysInUse } from '../../shortcuts/keys-in-use.ts';
import { restoreAllKeys } from '../../steps/shortcuts.ts';
import { closeDialog } from '../close-dialog.ts';
import { actionsFound } from './actions-found.ts';
import { IgnoredKeys } from './ignored-keys.tsx';
import { FixedKeys } from './fixed-keys.tsx';
import { KeyRow } from './key-row.tsx';
import { LastDone } from './last-done.tsx';
import { moveFocus } from './move-focus.ts';
import './keys.css';

/** Every action with its keys, which can be changed here. */
export function AllKeys({ onPerform }: { readonly onPerform: (action: ActionId) => void }): ReactNode {
  const [filter, setFilter] = useState('');
  const [chosen, setChosen] = useState<ActionId | null>(null);
  const { platform, shortcuts, changes } = useKeysInUse();
  const log = useUndoLog();
  const shown = filter.trim() === '' ? new Set(ACTION_IDS) : actionsFound(filter, shortcuts, platform);
  return (
    <Dialog
      wide
      title="Keys"
      description="Choose an action and press the keys that it shall have. Bare letters work anywhere but in a field."
      onClose={closeDialog}
      actions={
        <>
          <LastDone onPerform={onPerform} />
          <Button disabled={Object.keys(changes).length === 0} onClick={() => void restoreAllKeys(log)}>
            Restore all keys
          </Button>
          <Button look="primary" onClick={closeDialog}>
            Done
          </Button>
        </>
      }
    >
      <div className="keys-page" onKeyDown={onArrows}>
        <div className="keys-page-filter">
          <input
            className="field-input"
            type="search"
            aria-label="Filter the actions"
            placeholder="Filter by name or keys"
            autoFocus
            value={filter}
            onChange={({ target }) => {
              setFilter(target.value);
              setChosen(null);
            }}
          />
        </div>
        <IgnoredKeys />
        {ACTION_GROUPS.map(({ name, actions: all }) => {
          const actions = all.filter((id) => shown.has(id));
          return actions.length === 0 ? null : (
            <section key={name} aria-label={name}>
              <h3 className="label">{name}</h3>
              <ul>
                {actions.map((id) => (
                  <KeyRow key={id} action={id} open={chosen === id} onOpen={setChosen} />
                ))}
              </ul>
            </section>
          );
        })}
        {shown.size === 0 ? <p className="keys-page-none">No action has this name or these keys.</p> : null}
        {filter.trim() === '' ? <FixedKeys platform={platform} /> : null}
      </div>
    </Dialog>
  );
}

function onArrows(event: KeyboardEvent<HTMLDivElement>): void {
  if (moveFocus(event.currentTarget, event.key)) event.preventDefault();
}
