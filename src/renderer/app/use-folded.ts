/** What of the rail is folded: kept in local storage, because it belongs to this computer and not to the library. */
import { create } from 'zustand';

const KEY = 'carrel.folded-lists';

const useFolds = create<{ readonly folded: ReadonlySet<string> }>(() => ({ folded: stored() }));

/** Whether the part of this name is folded, and how to fold or unfold it. */
export function useFolded(): { readonly folded: ReadonlySet<string>; readonly fold: (name: string, isFolded: boolean) => void } {
  const folded = useFolds((state) => state.folded);
  return { folded, fold };
}

function fold(name: string, isFolded: boolean): void {
  const folded = new Set(stored());
  if (isFolded) folded.add(name);
  else folded.delete(name);
  localStorage.setItem(KEY, JSON.stringify([...folded]));
  useFolds.setState({ folded });
}

function stored(): ReadonlySet<string> {
  try {
    const names: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return new Set(Array.isArray(names) ? names.filter((name) => typeof name === 'string') : []);
  } catch {
    return new Set();
  }
}
