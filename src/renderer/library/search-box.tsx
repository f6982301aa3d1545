import { Search, X } from 'lucide-react';
import { useId, useLayoutEffect, useRef, type KeyboardEvent, type ReactNode, type RefObject } from 'react';
import { IconButton } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { ActionKeys } from '../ui/keys.tsx';
import type { FetchValues } from './completion/choices.ts';
import { CompletionList, completionId } from './completion/completion-list.tsx';
import { useCompletion } from './completion/use-completion.ts';
import '../ui/search-field.css';
import './search-box.css';

interface SearchBoxProps {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** Values that complete what is typed behind the name of a field. */
  readonly fetchValues: FetchValues;
  /** The reader goes on in the list: to the best match, down from where they were, or just back. */
  readonly onLeave: (to: 'best' | 'next' | 'back') => void;
  readonly ref: RefObject<HTMLInputElement | null>;
}

/**
 * The search box over the library, with completion of fields and values. Escape closes what is offered,
 * then empties the box, then leaves it.
 */
export function SearchBox({ query, onQuery, fetchValues, onLeave, ref }: SearchBoxProps): ReactNode {
  const listId = useId();
  const completion = useCompletion(query, fetchValues);
  const { choices, active } = completion;
  const open = choices.length > 0;
  // Where the cursor belongs as soon as the new text is in the box.
  const cursor = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (cursor.current !== null) ref.current?.setSelectionRange(cursor.current, cursor.current);
    cursor.current = null;
  }, [query, ref]);

  const take = (place: number): void => {
    const made = completion.taken(place);
    if (made === undefined) return;
    cursor.current = made.cursor;
    onQuery(made.text);
    if (choices[place]?.kind === 'field') completion.typed(made.text, made.cursor);
    else completion.left();
  };

  const onOffered = (event: KeyboardEvent): boolean => {
    switch (event.key) {
      case 'ArrowDown':
        completion.choose(active + 1 < choices.length ? active + 1 : -1);
        return true;
      case 'ArrowUp':
        completion.choose(active < 0 ? choices.length - 1 : active - 1);
        return true;
      case 'Enter':
        // Nothing is chosen: Enter belongs to the search.
        if (active < 0) return false;
        take(active);
        return true;
      case 'Tab':
        if (event.shiftKey) return false;
        take(Math.max(0, active));
        return true;
      case 'Escape':
        completion.dismiss();
        return true;
      default:
        return false;
    }
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (open && onOffered(event)) {
      event.preventDefault();
    } else if (event.key === 'Escape' && query !== '') {
      event.preventDefault();
      onQuery('');
    } else if (event.key === 'Escape' || event.key === 'Enter' || event.key === 'ArrowDown') {
      event.preventDefault();
      onLeave(event.key === 'Escape' ? 'back' : event.key === 'Enter' && query.trim() !== '' ? 'best' : 'next');
    }
  };

  return (
    <div className="search-field search-box" role="search">
      <Icon of={Search} />
      <input
        ref={ref}
        className="search-field-input"
        role="combobox"
        aria-label="Search the library"
        aria-autocomplete="list"
        aria-expanded={open}
        aria-controls={listId}
        {...(active < 0 ? {} : { 'aria-activedescendant': completionId(listId, active) })}
        autoComplete="off"
        spellCheck={false}
        placeholder="Search titles, people and texts"
        value={query}
        onChange={({ target }) => {
          onQuery(target.value);
          completion.typed(target.value, target.selectionStart ?? target.value.length);
        }}
        onKeyDown={onKeyDown}
        onSelect={({ currentTarget }) => {
          completion.moved(currentTarget.selectionStart);
        }}
        onBlur={completion.left}
      />
      {query === '' ? (
        <ActionKeys of="search" />
      ) : (
        <IconButton
          name="Clear the search"
          hotkey="Esc"
          onClick={() => {
            onQuery('');
          }}
        >
          <Icon of={X} />
        </IconButton>
      )}
      {open ? <CompletionList id={listId} choices={choices} active={active} onTake={take} /> : null}
    </div>
  );
}
