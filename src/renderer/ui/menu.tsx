import { DropdownMenu as Radix } from 'radix-ui';
import type { ReactNode } from 'react';
import './menu.css';

export interface MenuItem {
  readonly name: string;
  readonly onChoose: () => void;
}

interface MenuProps {
  /** The button that opens it. */
  readonly children: ReactNode;
  /** Groups of entries; a line stands between two of them. */
  readonly groups: readonly (readonly MenuItem[])[];
}

/** A menu at a button: arrows, first letters and Escape work in it. */
export function Menu({ children, groups }: MenuProps): ReactNode {
  return (
    <Radix.Root modal={false}>
      <Radix.Trigger asChild>{children}</Radix.Trigger>
      {/* Not in a portal: people who listen find it in the region of its button. */}
      <Radix.Content className="menu" align="start" sideOffset={4} collisionPadding={8}>
        {groups
          .filter((items) => items.length > 0)
          .map((items, at) => (
            <Radix.Group key={items[0]?.name} className={at === 0 ? undefined : 'menu-group'}>
              {items.map(({ name, onChoose }) => (
                <Radix.Item key={name} className="menu-item" onSelect={onChoose}>
                  {name}
                </Radix.Item>
              ))}
            </Radix.Group>
          ))}
      </Radix.Content>
    </Radix.Root>
  );
}
