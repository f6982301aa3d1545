import type { ButtonHTMLAttributes, ReactNode } from 'react';
import './marks.css';
import './swatch.css';

/** One of the highlight colours, by the name its tokens have. */
export interface SwatchColour {
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
  /** The key that does the same, shown in the tooltip. */
  readonly hotkey?: string;
}

/** A button that chooses a highlight colour; its name and tooltip are the colour's name. */
export function SwatchButton({ colour, chosen, hotkey, className = '', ...rest }: SwatchButtonProps): ReactNode {
  return (
    <button
      {...rest}
      type="button"
      className={`swatch-button ${className}`}
      aria-label={colour.name}
      aria-pressed={chosen}
      title={hotkey === undefined ? colour.name : `${colour.name} (${hotkey})`}
    >
      <Swatch colour={colour.id} />
    </button>
  );
}
