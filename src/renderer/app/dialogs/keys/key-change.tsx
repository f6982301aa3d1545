import { useState, type ReactNode } from 'react';
import type { KeyPress } from '../../../../domain/shortcuts/press.ts';
import { sharersOf } from '../../../../domain/shortcuts/shortcuts.ts';
import { SHORTCUT_TABLE, type ActionId } from '../../../../ipc/actions.ts';
import { useAnnotationStore, useUndoLog } from '../../../storage/hooks.ts';
import { Button } from '../../../ui/button.tsx';
import { keyLabel } from '../../../ui/keys.tsx';
import { judge, type Verdict } from '../../shortcuts/judge.ts';
import { useKeysInUse } from '../../shortcuts/keys-in-use.ts';
import { giveKeys, namedAction, restoreKeys } from '../../steps/shortcuts.ts';
import { KeyRecorder } from './key-recorder.tsx';

interface KeyChangeProps {
  readonly action: ActionId;
  /** Whether the action has other keys than it came with. */
  readonly canRestore: boolean;
  readonly onClose: () => void;
}

/** Asks for the new keys of an action: they are saved as they are pressed, or refused with the reason. */
export function KeyChange({ action, canRestore, onClose }: KeyChangeProps): ReactNode {
  const { shortcuts, platform } = useKeysInUse();
  const log = useUndoLog();
  const store = useAnnotationStore();
  const [verdict, setVerdict] = useState<Verdict>({ kind: 'waiting' });
  const own = shortcuts.keys.get(action);
  const give = (...given: readonly (readonly [ActionId, string | null])[]): void => {
    onClose();
    void giveKeys(log, store, given);
  };
  const onPress = (press: KeyPress): void => {
    const next = judge(press, action, shortcuts, platform);
    if (next.kind === 'free') give([action, next.keys]);
    else if (next.kind === 'same') onClose();
    else if (next.kind !== 'waiting') setVerdict(next);
  };
  return (
    <div className="keys-change" role="group" aria-label={`Change the keys of ${namedAction(action)}`}>
      <KeyRecorder label={`New keys of ${namedAction(action)}`} onPress={onPress} onLeave={onClose} />
      <p className={verdict.kind === 'waiting' ? 'visually-hidden' : 'keys-change-refused'} role="alert">
        {verdict.kind === 'refused' ? `${verdict.reason} Press others.` : null}
        {verdict.kind === 'taken' ? `${keyLabel(verdict.keys, platform)} is ${namedAction(verdict.by)}. Press others, or choose:` : null}
      </p>
      <div className="keys-change-choices">
        {verdict.kind === 'taken' && verdict.canExchange && own !== undefined ? (
          <Button
            onClick={() => {
              give([action, verdict.keys], [verdict.by, own]);
            }}
          >
            Exchange: that one gets {keyLabel(own, platform)}
          </Button>
        ) : null}
        {verdict.kind === 'taken' ? (
          <Button
            onClick={() => {
              give([action, verdict.keys], [verdict.by, null]);
            }}
          >
            Take {keyLabel(verdict.keys, platform)} from it
          </Button>
        ) : null}
        {own === undefined || verdict.kind === 'taken' ? null : (
          <Button
            look="quiet"
            onClick={() => {
              give([action, null]);
            }}
          >
            No keys
          </Button>
        )}
        {canRestore && verdict.kind !== 'taken' ? (
          <Button
            look="quiet"
            onClick={() => {
              onClose();
              void restoreKeys(log, store, action);
            }}
          >
            Restore
          </Button>
        ) : null}
      </div>
      {own === undefined ? null : <Shared action={action} keys={own} />}
    </div>
  );
}

/** Says which actions share the keys under another condition. */
function Shared({ action, keys }: { readonly action: ActionId; readonly keys: string }): ReactNode {
  const { shortcuts, platform } = useKeysInUse();
  const others = sharersOf(SHORTCUT_TABLE, shortcuts, action, keys);
  if (others.length === 0) return null;
  return (
    <p className="keys-row-aside">
      {keyLabel(keys, platform)} is also {others.map(namedAction).join(' and ')}, where that applies.
    </p>
  );
}
