import { useRef, type ReactNode } from 'react';
import { canonical } from '../../../../domain/shortcuts/accelerator.ts';
import { actionInfo, type ActionId, type Condition } from '../../../../ipc/actions.ts';
import { Keys, keyLabel } from '../../../ui/keys.tsx';
import { useKeysInUse } from '../../shortcuts/keys-in-use.ts';
import { KeyChange } from './key-change.tsx';

/** When the keys of an action are there, for those that are not always. */
const WHEN: Readonly<Record<Condition, string>> = { 'marked-words': 'with words selected or a highlight chosen', inbox: 'in the Inbox' };

interface KeyRowProps {
  readonly action: ActionId;
  readonly open: boolean;
  readonly onOpen: (action: ActionId | null) => void;
}

/** An action with its keys; pressed, it asks for others. */
export function KeyRow({ action, open, onOpen }: KeyRowProps): ReactNode {
  const button = useRef<HTMLButtonElement>(null);
  const keys = useKeysInUse(({ shortcuts }) => shortcuts.keys.get(action));
  const platform = useKeysInUse((inUse) => inUse.platform);
  const { label, needs, key } = actionInfo(action);
  const standard = key === undefined ? null : canonical(key);
  const changed = (keys ?? null) !== standard;
  return (
    <li className={open ? 'keys-row keys-row-open' : 'keys-row'} data-action={action}>
      <button
        ref={button}
        type="button"
        className="keys-row-button"
        aria-expanded={open}
        onClick={() => {
          onOpen(open ? null : action);
        }}
      >
        <span className="keys-row-name">
          {label}
          {needs === undefined ? null : <span className="keys-row-aside"> {WHEN[needs]}</span>}
        </span>
        {changed ? <span className="keys-row-aside">came with {standard === null ? 'none' : keyLabel(standard, platform)}</span> : null}
        {keys === undefined ? <span className="keys-row-none">no keys</span> : <Keys label={keyLabel(keys, platform)} />}
      </button>
      {open ? (
        <KeyChange
          action={action}
          canRestore={changed}
          onClose={() => {
            onOpen(null);
            button.current?.focus();
          }}
        />
      ) : null}
    </li>
  );
}
