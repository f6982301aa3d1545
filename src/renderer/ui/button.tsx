import type { ButtonHTMLAttributes, ReactNode } from 'react';
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
  /** The key that does the same, shown in the tooltip. */
  readonly hotkey?: string;
  readonly children: ReactNode;
}

/** A button with an icon on it: it always has a name, and its tooltip names the key. */
export function IconButton({ name, hotkey, className = '', type = 'button', ...rest }: IconButtonProps): ReactNode {
  const title = hotkey === undefined ? name : `${name} (${hotkey})`;
  return <button {...rest} type={type} aria-label={name} title={title} className={`icon-button ${className}`} />;
}
