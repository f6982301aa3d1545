import { DropdownMenu as Radix } from 'radix-ui';
import type { ReactNode } from 'react';
import './menu.css';

interface MenuProps {
  /** The button that opens it. */
  readonly trigger: ReactNode;
  readonly entries: readonly { readonly label: string; readonly onChoose: () => void }[];
}

/** A short menu at a button: arrows, letters and Escape as everywhere. */
export function Menu({ trigger, entries }: MenuProps): ReactNode {
  return (
    <Radix.Root modal={false}>
      <Radix.Trigger asChild>{trigger}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content className="menu" align="end" sideOffset={4}>
          {entries.map(({ label, onChoose }) => (
            <Radix.Item key={label} className="menu-entry" onSelect={onChoose}>
              {label}
            </Radix.Item>
          ))}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
