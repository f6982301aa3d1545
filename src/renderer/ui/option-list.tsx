import { Check } from 'lucide-react';
import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { Icon } from './icon.tsx';
import { Keys } from './keys.tsx';
import './option-list.css';

/** One of several things to choose among. */
export interface Option<Value> {
  readonly value: Value;
  readonly name: string;
  /** The letter or digit that chooses it at once. */
  readonly key: string;
  /** What is said of it in a softer voice. */
  readonly aside?: string;
}

interface OptionListProps<Value> {
  readonly label: string;
  readonly options: readonly Option<Value>[];
  /** The one that holds now, which gets a tick; null where none does. Left out where nothing holds before it is chosen. */
  readonly current?: Value | null;
  readonly className?: string;
  readonly onChoose: (value: Value) => void;
}

/** The options of a dialog, which have its keys: the arrows and Enter choose one, or its own key alone. */
export function OptionList<Value>({ label, options, current, className = '', onChoose }: OptionListProps<Value>): ReactNode {
  const id = useId();
  const list = useRef<HTMLUListElement>(null);
  const [moved, setMoved] = useState<number | null>(null);
  const marked = moved ?? Math.max(0, options.findIndex(({ value }) => value === current));
  const ticks = current !== undefined;
  // Before the dialog looks for something to focus: the keys are meant for the list.
  useEffect(() => {
    list.current?.focus();
  }, []);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const chosen = event.key === 'Enter' || event.key === ' ' ? options[marked] : options.find(({ key }) => key === event.key.toUpperCase());
    if (step === 0 && chosen === undefined) return;
    event.preventDefault();
    if (step !== 0) setMoved((marked + step + options.length) % options.length);
    else if (chosen !== undefined) onChoose(chosen.value);
  };
  return (
    <ul
      ref={list}
      className={`option-list ${className}`}
      role="listbox"
      aria-label={label}
      aria-activedescendant={`${id}-${String(marked)}`}
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      {options.map(({ value, name, key, aside }, at) => (
        <li
          key={key}
          id={`${id}-${String(at)}`}
          role="option"
          aria-selected={ticks ? value === current : at === marked}
          className={at === marked ? 'option option-marked' : 'option'}
          onPointerMove={() => {
            setMoved(at);
          }}
          onClick={() => {
            onChoose(value);
          }}
        >
          {ticks ? <span className="option-check">{value === current ? <Icon of={Check} /> : null}</span> : null}
          <span className="option-name">{name}</span>
          {aside === undefined ? null : <span className="option-aside">{aside}</span>}
          <Keys label={key} />
        </li>
      ))}
    </ul>
  );
}
