import { useId, type ReactNode } from 'react';
import './choice.css';

interface ChoiceProps<Value extends string> {
  /** Shown before the choice, and read aloud. */
  readonly label: string;
  /** The label is read aloud but not shown, where the choices say what they are. */
  readonly labelHidden?: boolean;
  readonly value: Value;
  readonly choices: readonly { readonly value: Value; readonly name: string }[];
  readonly onChoose: (value: Value) => void;
}

/** One of a few, as quiet as the words around it. */
export function Choice<Value extends string>({ label, labelHidden = false, value, choices, onChoose }: ChoiceProps<Value>): ReactNode {
  const id = useId();
  return (
    <span className="choice">
      <label htmlFor={id} className={labelHidden ? 'visually-hidden' : undefined}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={(event) => {
          const chosen = choices[event.target.selectedIndex];
          if (chosen !== undefined) onChoose(chosen.value);
        }}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.name}
          </option>
        ))}
      </select>
    </span>
  );
}
