/** The keys of a list of ordered rows. */
import type { KeyboardEvent, RefObject } from 'react';
import type { ListSelection } from '../list-selection.ts';
import { extend, moveTo, pick, selectAll, toggle } from '../list-selection.ts';
import type { Choosing, OrderedItem } from './item.ts';
import { targetOf } from '../row-keys.ts';
import type { Lifting } from './use-lift.ts';

interface KeyOptions {
  readonly items: readonly OrderedItem[];
  readonly box: RefObject<HTMLDivElement | null>;
  readonly selection: ListSelection;
  readonly activePlace: number;
  readonly lifting: Lifting;
  readonly onSelection: (next: ListSelection, how: Choosing) => void;
  readonly onEnter: ((id: string) => void) | undefined;
  readonly onDelete: (() => void) | undefined;
}

/** Goes, selects, and moves what was picked up. Keys of fields in a row are theirs. */
export function useRowKeys(options: KeyOptions): (event: KeyboardEvent) => void {
  const { items, box, selection, activePlace, lifting, onSelection, onEnter, onDelete } = options;
  // Made when a key asks for it: with each drawing, thousands of rows would be gone through.
  const order = (): readonly string[] => items.map(({ id }) => id);
  const page = (): number => Math.max(1, Math.floor((box.current?.clientHeight ?? 0) / 72) - 1);

  const whileLifted = (event: KeyboardEvent): void => {
    const { lift } = lifting;
    if (lift === null) return;
    const places = items.length - lift.ids.length + 1;
    const target = targetOf(event.key, lift.to, places, page());
    if (target !== null) lifting.aim(target);
    else if (event.key === ' ' || event.key === 'Enter') lifting.putDown();
    else if (event.key === 'Escape' || event.key === 'Tab') lifting.giveUp();
    // Nothing else happens while rows are in the hand: a letter would do something to them where they are not.
    event.preventDefault();
    event.stopPropagation();
  };

  const onRow = (event: KeyboardEvent): boolean => {
    const command = event.ctrlKey || event.metaKey;
    if (event.key === ' ') onSelection(toggle(selection, order(), activePlace), 'beside');
    else if (event.key === 'Enter' && !command && onEnter !== undefined && selection.active !== null) onEnter(selection.active);
    else if (event.key === 'Delete' && !command && onDelete !== undefined) onDelete();
    else if (event.key === 'ArrowRight' && !command) controlsOf(event.target)[0]?.focus();
    else return false;
    return true;
  };

  const go = (event: KeyboardEvent, target: number): void => {
    if (event.shiftKey) onSelection(extend(selection, order(), target), 'up-to');
    else if (event.ctrlKey || event.metaKey) onSelection(moveTo(selection, order(), target), 'go');
    else onSelection(pick(order(), target), 'alone');
  };

  return (event) => {
    if (lifting.lift?.by === 'keys') {
      whileLifted(event);
      return;
    }
    if (event.altKey || inField(event.target)) return;
    const target = targetOf(event.key, activePlace, items.length, page());
    if (target !== null) go(event, target);
    else if (event.key.toLowerCase() === 'a' && (event.ctrlKey || event.metaKey)) onSelection(selectAll(selection, order()), 'beside');
    else if (event.key === 'Escape' && selection.selected.size > 1) onSelection(pick(order(), activePlace), 'alone');
    else if (!(isRow(event.target) ? onRow(event) : besideControls(event))) return;
    event.preventDefault();
  };
}

function inField(target: EventTarget): boolean {
  return target instanceof Element && target.closest('input, textarea, select, [contenteditable=true], [role=menu]') !== null;
}

function isRow(target: EventTarget): boolean {
  return target instanceof Element && target.getAttribute('role') === 'row';
}

function controlsOf(target: EventTarget): readonly HTMLElement[] {
  const row = target instanceof Element ? target.closest('[role=row]') : null;
  return [...(row?.querySelectorAll<HTMLElement>('button:not(:disabled), input, textarea, select, a[href]') ?? [])];
}

/** Left and right go along the controls of a row, and back to the row. */
function besideControls(event: KeyboardEvent): boolean {
  if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return false;
  const controls = controlsOf(event.target);
  const at = controls.findIndex((control) => control === document.activeElement);
  const row = event.target instanceof Element ? event.target.closest<HTMLElement>('[role=row]') : null;
  const next = event.key === 'ArrowRight' ? controls[at + 1] : (controls[at - 1] ?? row);
  next?.focus();
  return true;
}
