import { useEffect, useMemo, type ReactNode } from 'react';
import { SHORTCUTS } from '../../../domain/shortcuts/shortcuts.ts';
import { ACTION_IDS, type ActionId } from '../../../ipc/actions.ts';
import { usePreference } from '../../storage/hooks.ts';
import { keyLabel, KeyLabelsContext } from '../../ui/keys.tsx';
import { bridge } from '../bridge.ts';
import { tellError } from '../desk.ts';
import { followChanges, useKeysInUse } from './keys-in-use.ts';

interface KeysProviderProps {
  readonly platform: string;
  readonly children: ReactNode;
}

/** Keeps the keys of this window, its hints and the menu at what the reader chose, in whatever window they chose it. */
export function KeysProvider({ platform, children }: KeysProviderProps): ReactNode {
  const stored = usePreference(SHORTCUTS);
  useEffect(() => {
    followChanges(stored, platform);
  }, [stored, platform]);
  const keys = useKeysInUse((inUse) => inUse.shortcuts.keys);
  useEffect(() => {
    // Not before it is known what the reader chose: the menu would show the defaults for a moment.
    if (stored !== undefined) void tellMenu(keys);
  }, [stored, keys]);
  const labels = useMemo(() => new Map([...keys].map(([id, text]) => [id, keyLabel(text, platform)])), [keys, platform]);
  return <KeyLabelsContext value={labels}>{children}</KeyLabelsContext>;
}

async function tellMenu(keys: ReadonlyMap<ActionId, string>): Promise<void> {
  const told = await bridge.request['shell:show-keys'](ACTION_IDS.flatMap((action) => {
    const text = keys.get(action);
    return text === undefined ? [] : [{ action, keys: text }];
  }));
  if (!told.ok) tellError(told.error);
}
