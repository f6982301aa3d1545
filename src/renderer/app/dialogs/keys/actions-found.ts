import type { Shortcuts } from '../../../../domain/shortcuts/shortcuts.ts';
import { ACTION_IDS, actionInfo, type ActionId } from '../../../../ipc/actions.ts';
import { keyLabel } from '../../../ui/keys.tsx';
import { findFuzzy } from '../../palette/fuzzy.ts';

/** The actions whose name, other words or keys were typed; keys as they are written here, `ctrl k` or `ctrl+k`. */
export function actionsFound(typed: string, { keys }: Shortcuts<ActionId>, platform: string): ReadonlySet<ActionId> {
  const wanted = typed.trim().toLowerCase().replaceAll('+', ' ');
  const byKeys = ACTION_IDS.filter((id) => {
    const label = keyLabel(keys.get(id) ?? '', platform).toLowerCase();
    // One sign alone is the whole of the keys that are meant: `n` is no search for every Ctrl N.
    return wanted.length > 1 ? label.includes(wanted) : label === wanted && label !== '';
  });
  const names = ACTION_IDS.map((id) => `${actionInfo(id).label} ${actionInfo(id).also ?? ''}`);
  const byName = findFuzzy(names, typed).flatMap(({ index }) => ACTION_IDS[index] ?? []);
  return new Set([...byKeys, ...byName]);
}
