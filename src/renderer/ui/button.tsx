import type { ButtonHTMLAttributes, ReactNode } from 'react';
import type { ActionId } from '../../ipc/actions.ts';
import { useKeyLabel } from './keys.tsx';
import './button.css';

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** `primary` for the one action a view is about; `quiet` inside panels. */
  readonly look?: 'primary' | 'plain' | 'quiet';
  readonly children: ReactNode;
}

/** A button with words on it. */
export function Button({ look = 'plain', className = '', type = 'button', ...rest }: ButtonProps): ReactNode {
  return <button {...rest} type={type} className={`button button-${look} ${className}`} />;
}

interface IconButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** Read aloud and shown as the tooltip. */
  readonly name: string;
  /** The action that does the same: its keys, as they are at present, are shown in the tooltip. */
  readonly action?: ActionId;
  /** A key that does the same here and is no action's, such as Esc. */
  readonly hotkey?: string;
  readonly children: ReactNode;
}

/** A button with an icon on it: it always has a name, and its tooltip names the key. */
export function IconButton({ name, action, hotkey, className = '', type = 'button', ...rest }: IconButtonProps): ReactNode {
  const label = useKeyLabel(action) ?? hotkey;
  const title = label === undefined ? name : `${name} (${label})`;
  return <button {...rest} type={type} aria-label={name} title={title} className={`icon-button ${className}`} />;
}
