import type { ButtonHTMLAttributes, ReactNode } from 'react';
import type { ActionId } from '../../ipc/actions.ts';
import { useKeyLabel } from './keys.tsx';
import './marks.css';
import './swatch.css';

/** One of the highlight colours, by the name its tokens have. */
interface SwatchColour {
  readonly id: string;
  /** As the reader calls it. */
  readonly name: string;
}

/** A drop of a highlight colour with its underline pattern. It never speaks: what it sits in has the name. */
export function Swatch({ colour }: { readonly colour: string }): ReactNode {
  return <span className="swatch" data-colour={colour} aria-hidden="true" />;
}

interface SwatchButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly colour: SwatchColour;
  readonly chosen: boolean;
  /** The action that does the same: its keys, as they are at present, are shown in the tooltip. */
  readonly action?: ActionId;
  /** A key that does the same here and is no action's. */
  readonly hotkey?: string;
}

/** A button that chooses a highlight colour; its name and tooltip are the colour's name. */
export function SwatchButton({ colour, chosen, action, hotkey, className = '', ...rest }: SwatchButtonProps): ReactNode {
  const keys = useKeyLabel(action) ?? hotkey;
  return (
    <button
      {...rest}
      type="button"
      className={`swatch-button ${className}`}
      aria-label={colour.name}
      aria-pressed={chosen}
      title={keys === undefined ? colour.name : `${colour.name} (${keys})`}
    >
      <Swatch colour={colour.id} />
    </button>
  );
}
