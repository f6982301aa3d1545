import { Search, X } from 'lucide-react';
import type { KeyboardEvent, ReactNode, Ref } from 'react';
import { IconButton } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Keys } from '../ui/keys.tsx';
import './search-box.css';

interface SearchBoxProps {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** The reader goes on in the list: to the best match, down from where they were, or just back. */
  readonly onLeave: (to: 'best' | 'next' | 'back') => void;
  readonly ref: Ref<HTMLInputElement>;
}

/** The search box over the library. Escape empties it, then leaves it. */
export function SearchBox({ query, onQuery, onLeave, ref }: SearchBoxProps): ReactNode {
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && query !== '') {
      event.preventDefault();
      onQuery('');
    } else if (event.key === 'Escape' || event.key === 'Enter' || event.key === 'ArrowDown') {
      event.preventDefault();
      onLeave(event.key === 'Escape' ? 'back' : event.key === 'Enter' && query.trim() !== '' ? 'best' : 'next');
    }
  };
  return (
    <div className="search-box" role="search">
      <Icon of={Search} />
      <input
        ref={ref}
        className="search-box-input"
        aria-label="Search the library"
        placeholder="Search titles, people and texts"
        value={query}
        onChange={(event) => {
          onQuery(event.target.value);
        }}
        onKeyDown={onKeyDown}
      />
      {query === '' ? (
        <Keys label="/" />
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
    </div>
  );
}
