import { useMemo, useState } from 'react';
import { ACTION_IDS, actionInfo, type ActionId } from '../../../ipc/actions.ts';
import { ActionKeys } from '../../ui/keys.tsx';
import type { Entry } from './entry.ts';

/** Every action as an entry, but for the one that opens the palette; what each lacks is as it was when the palette opened. */
export function useActionEntries(onPerform: (action: ActionId) => void, lacking: (action: ActionId) => string | null): ReadonlyMap<ActionId, Entry> {
  const [lacks] = useState(() => new Map(ACTION_IDS.map((id) => [id, lacking(id)])));
  return useMemo(
    () =>
      new Map(
        ACTION_IDS.filter((id) => id !== 'open-palette').map((id) => {
          const { label, also } = actionInfo(id);
          const missing = lacks.get(id) ?? null;
          return [
            id,
            {
              id: `action/${id}`,
              name: label,
              aside: <ActionKeys of={id} />,
              run: () => {
                onPerform(id);
              },
              ...(also !== undefined && { also }),
              ...(missing !== null && { lacks: missing }),
            },
          ];
        }),
      ),
    [lacks, onPerform],
  );
}
