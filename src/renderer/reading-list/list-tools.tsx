import { ArrowDownUp } from 'lucide-react';
import type { KeyboardEvent, ReactNode, RefObject } from 'react';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { useKeyLabel } from '../ui/keys.tsx';
import './list-tools.css';

interface ListToolsProps {
  readonly words: string;
  readonly onWords: (words: string) => void;
  readonly hideFinished: boolean;
  readonly onHideFinished: (hide: boolean) => void;
  readonly onSort: () => void;
  /** The reader is through with the words: the keys go to the list. */
  readonly onDone: () => void;
  /** What is shown in a sentence; empty while that is the whole list. */
  readonly shown: string;
  readonly field: RefObject<HTMLInputElement | null>;
}

/** What is shown of a list, and how it is put into an order. */
export function ListTools({ words, onWords, hideFinished, onHideFinished, onSort, onDone, shown, field }: ListToolsProps): ReactNode {
  const key = useKeyLabel('find-on-list');
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && words !== '') onWords('');
    else if (event.key === 'Escape' || event.key === 'Enter' || event.key === 'ArrowDown') onDone();
    else return;
    event.preventDefault();
  };
  return (
    <div className="list-tools" role="group" aria-label="What is shown of this list">
      <input
        ref={field}
        type="search"
        className="field-input list-tools-words"
        aria-label="Find on this list"
        placeholder="Find on this list"
        title={`Words of title, people and note${key === undefined ? '' : ` (${key})`}`}
        value={words}
        onChange={(event) => { onWords(event.target.value); }}
        onKeyDown={onKeyDown}
      />
      <Button look="quiet" aria-pressed={hideFinished} onClick={() => { onHideFinished(!hideFinished); }}>
        Hide finished
      </Button>
      <Button look="quiet" title="Sort this list once" onClick={onSort}>
        <Icon of={ArrowDownUp} />
        Sort…
      </Button>
      <p className={shown === '' ? 'visually-hidden' : 'list-tools-shown numeric'} role="status">{shown}</p>
    </div>
  );
}
