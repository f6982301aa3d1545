import { Check, ChevronDown } from 'lucide-react';
import { useId, useState, type KeyboardEvent, type ReactNode } from 'react';
import './choice-menu.css';
import { Icon } from './icon.tsx';
import { Popover } from './popover.tsx';

/** Something that can be chosen, and how many things have it. */
export interface MenuChoice {
  readonly value: string;
  readonly name: string;
  readonly items: number;
}

interface ChoiceMenuProps {
  readonly name: string;
  readonly choices: readonly MenuChoice[];
  readonly chosen: readonly string[];
  readonly onToggle: (value: string) => void;
  /** What is said where there is nothing to choose. */
  readonly nothing: string;
}

/** At most this many are shown at a time; typing finds the others. */
const SHOWN = 100;

/** A button that opens a list to choose from, any number, with a field that narrows it. */
export function ChoiceMenu(props: ChoiceMenuProps): ReactNode {
  const { name, chosen } = props;
  const [open, setOpen] = useState(false);
  return (
    <Popover
      name={name}
      open={open}
      onOpen={setOpen}
      trigger={
        <button type="button" className="choice-menu-button" data-chosen={chosen.length > 0 ? '' : undefined}>
          {name}
          {chosen.length === 0 ? null : <span className="numeric">{chosen.length}</span>}
          <Icon of={ChevronDown} />
        </button>
      }
    >
      <Choices {...props} />
    </Popover>
  );
}

function Choices({ name, choices, chosen, onToggle, nothing }: ChoiceMenuProps): ReactNode {
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const listId = useId();
  const wanted = typed.trim().toLocaleLowerCase();
  const fitting = wanted === '' ? choices : choices.filter((choice) => choice.name.toLocaleLowerCase().includes(wanted));
  const shown = fitting.slice(0, SHOWN);
  const active = Math.min(at, shown.length - 1);
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const choice = shown[active];
    if (step !== 0) setAt(Math.max(0, Math.min(shown.length - 1, active + step)));
    else if (event.key === 'Enter' && choice !== undefined) onToggle(choice.value);
    else return;
    event.preventDefault();
  };
  if (choices.length === 0) return <p className="choice-menu-nothing">{nothing}</p>;
  return (
    <>
      <input
        className="field-input"
        role="combobox"
        aria-label={`${name}: type to narrow`}
        aria-expanded="true"
        aria-controls={listId}
        aria-autocomplete="list"
        {...(active >= 0 ? { 'aria-activedescendant': `${listId}-${active}` } : {})}
        placeholder="Type to narrow"
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      <ul className="choice-menu-list" id={listId} role="listbox" aria-label={name} aria-multiselectable="true">
        {shown.map((choice, place) => (
          <li
            key={choice.value}
            id={`${listId}-${place}`}
            ref={(node) => {
              if (place === active) node?.scrollIntoView({ block: 'nearest' });
            }}
            role="option"
            aria-selected={chosen.includes(choice.value)}
            className="choice-menu-item"
            data-active={place === active ? '' : undefined}
            title={choice.name}
            onPointerDown={(event) => {
              event.preventDefault();
              setAt(place);
              onToggle(choice.value);
            }}
          >
            <span className="choice-menu-check">{chosen.includes(choice.value) ? <Icon of={Check} /> : null}</span>
            <span className="choice-menu-name">{choice.name}</span>
            <span className="choice-menu-count numeric">{choice.items.toLocaleString('en')}</span>
          </li>
        ))}
      </ul>
      {fitting.length === 0 ? <p className="choice-menu-nothing">Nothing has this name.</p> : null}
      {fitting.length > SHOWN ? (
        <p className="choice-menu-nothing">And {(fitting.length - SHOWN).toLocaleString('en')} more: type to find them.</p>
      ) : null}
    </>
  );
}
