import { useEffect, useMemo, useState } from 'react';
import { ACTION_IDS, actionInfo, type ActionId } from '../../../ipc/actions.ts';
import { ActionKeys } from '../../ui/keys.tsx';
import { useDesk } from '../desk.ts';
import type { Entry } from './entry.ts';

/** Every action as an entry, but for the one that opens the palette, with what each lacks as it is now: a paper or a highlight may come a moment after the palette. */
export function useActionEntries(onPerform: (action: ActionId) => void, lacking: (action: ActionId) => string | null): ReadonlyMap<ActionId, Entry> {
  const [lacks, setLacks] = useState(() => lacksOfAll(lacking));
  useEffect(
    () =>
      useDesk.subscribe(() => {
        setLacks((known) => {
          const found = lacksOfAll(lacking);
          return ACTION_IDS.every((id) => known.get(id) === found.get(id)) ? known : found;
        });
      }),
    [lacking],
  );
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

function lacksOfAll(lacking: (action: ActionId) => string | null): ReadonlyMap<ActionId, string | null> {
  return new Map(ACTION_IDS.map((id) => [id, lacking(id)]));
}
