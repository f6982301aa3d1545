import type { ReactNode } from 'react';
import './marked-choice.css';

interface MarkedChoiceProps {
  /** One of a group has a round mark; several may be ticked without it. */
  readonly group?: string;
  readonly name: string;
  readonly about?: string;
  readonly checked: boolean;
  readonly disabled?: boolean;
  readonly autoFocus?: boolean;
  /** Chosen, or for one that is ticked also taken away. */
  readonly onChoose: (checked: boolean) => void;
}

/** A choice with a line on what it means. */
export function MarkedChoice({ group, name, about = '', checked, disabled = false, autoFocus = false, onChoose }: MarkedChoiceProps): ReactNode {
  const kind = group === undefined ? { type: 'checkbox' as const } : { type: 'radio' as const, name: group };
  return (
    <label className="marked-choice">
      <input
        {...kind}
        checked={checked}
        disabled={disabled}
        autoFocus={autoFocus}
        onChange={(event) => {
          onChoose(event.target.checked);
        }}
      />
      <span>
        <span className="marked-choice-name">{name}</span>
        {about === '' ? null : <span className="marked-choice-about">{about}</span>}
      </span>
    </label>
  );
}
