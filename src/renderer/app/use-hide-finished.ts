/** Whether finished papers are left out of reading lists: kept in local storage, because it belongs to this computer. */
import { create } from 'zustand';

const KEY = 'carrel.hide-finished';

const useHide = create<{ readonly hidden: boolean }>(() => ({ hidden: localStorage.getItem(KEY) === 'yes' }));

/** True while finished papers are hidden. */
export function useHideFinished(): boolean {
  return useHide((state) => state.hidden);
}

/** Hides finished papers in all lists, or shows them again. */
export function hideFinished(hidden: boolean): void {
  localStorage.setItem(KEY, hidden ? 'yes' : 'no');
  useHide.setState({ hidden });
}
