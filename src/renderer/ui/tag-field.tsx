import { X } from 'lucide-react';
import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { Icon } from './icon.tsx';
import './tag-field.css';

/** At most this many suggestions are offered at a time. */
const OFFERED = 6;

interface TagFieldProps {
  readonly label: string;
  readonly tags: readonly string[];
  /** Tags to offer, the likeliest first. */
  readonly known: readonly string[];
  readonly onAdd: (typed: string) => void;
  readonly onRemove: (tag: string) => void;
  /** The reader is through: Escape, or Enter with nothing typed. */
  readonly onDone: () => void;
  /** The focus went elsewhere; what was typed has been added. */
  readonly onLeave?: () => void;
  readonly autoFocus?: boolean;
}

/**
 * Tags with a field for more: Enter or a comma adds what is typed, Backspace in the empty field takes the
 * last one off, the arrows choose among the suggestions. What is typed when the focus leaves is added.
 */
export function TagField(props: TagFieldProps): ReactNode {
  const { label, tags, known, onAdd, onRemove, onDone, onLeave, autoFocus = false } = props;
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState(-1);
  const field = useRef<HTMLInputElement>(null);
  const listId = useId();
  useEffect(() => {
    if (autoFocus) field.current?.focus();
  }, [autoFocus]);

  const offered = typed.trim() === '' ? [] : offer(known, tags, typed);
  const add = (tag: string): void => {
    setTyped('');
    setChosen(-1);
    if (tag.trim() !== '') onAdd(tag);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && offered.length > 0) setChosen(wrapped(chosen + step, offered.length));
    else if (event.key === 'Enter' && typed.trim() === '') onDone();
    else if (event.key === 'Enter' || event.key === ',') add(offered[chosen] ?? typed);
    else if (event.key === 'Escape') {
      event.stopPropagation();
      setTyped('');
      onDone();
    } else if (event.key === 'Backspace' && typed === '' && tags.length > 0) onRemove(tags.at(-1) ?? '');
    else return;
    event.preventDefault();
  };

  return (
    <div className="tag-field">
      {tags.map((tag) => (
        <Tag
          key={tag}
          name={tag}
          onRemove={() => {
            onRemove(tag);
            field.current?.focus();
          }}
        />
      ))}
      <span className="tag-field-place">
        <input
          ref={field}
          className="tag-field-input"
          role="combobox"
          aria-label={label}
          aria-expanded={offered.length > 0}
          aria-controls={listId}
          aria-autocomplete="list"
          {...(chosen >= 0 && chosen < offered.length ? { 'aria-activedescendant': `${listId}-${chosen}` } : {})}
          placeholder="Add a tag"
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            setChosen(-1);
          }}
          onKeyDown={onKeyDown}
          onBlur={() => {
            add(typed);
            onLeave?.();
          }}
        />
        <ul className="tag-field-offers" id={listId} role="listbox" aria-label="Suggested tags" hidden={offered.length === 0}>
          {offered.map((tag, at) => (
            <li
              key={tag}
              id={`${listId}-${at}`}
              role="option"
              aria-selected={at === chosen}
              // The press must not take the focus from the field.
              onPointerDown={(event) => {
                event.preventDefault();
                add(tag);
              }}
            >
              {tag}
            </li>
          ))}
        </ul>
      </span>
    </div>
  );
}

interface TagProps {
  readonly name: string;
  readonly onRemove?: () => void;
}

/** A tag as it is shown everywhere. */
export function Tag({ name, onRemove }: TagProps): ReactNode {
  return (
    <span className="tag">
      #{name}
      {onRemove === undefined ? null : (
        <button type="button" className="tag-remove" aria-label={`Take the tag ${name} off`} onClick={onRemove}>
          <Icon of={X} />
        </button>
      )}
    </span>
  );
}

/** Known tags that begin with what is typed, then those that hold it; none that is on already. */
function offer(known: readonly string[], tags: readonly string[], typed: string): readonly string[] {
  const wanted = typed.trim().replace(/^#/u, '').toLocaleLowerCase();
  const on = new Set(tags.map((tag) => tag.toLocaleLowerCase()));
  const free = known.map((tag) => [tag, tag.toLocaleLowerCase()] as const).filter(([, folded]) => !on.has(folded));
  const begins = free.filter(([, folded]) => folded.startsWith(wanted));
  const holds = free.filter(([, folded]) => !folded.startsWith(wanted) && folded.includes(wanted));
  return [...begins, ...holds].slice(0, OFFERED).map(([tag]) => tag);
}

function wrapped(at: number, length: number): number {
  return (at + length) % length;
}
