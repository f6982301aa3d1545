import { Popover as Radix } from 'radix-ui';
import type { ReactNode } from 'react';
import './popover.css';

interface PopoverProps {
  /** Names what opens, for those who hear it. */
  readonly name: string;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  /** Takes the keys back when it closes, where that is not the button. */
  readonly onClosed?: () => void;
  /** The button that opens it, one element. */
  readonly trigger: ReactNode;
  readonly children: ReactNode;
}

/** Something small beside the button that opened it: takes the focus, closes with Escape and by pressing elsewhere. */
export function Popover({ name, open, onOpen, onClosed, trigger, children }: PopoverProps): ReactNode {
  return (
    <Radix.Root open={open} onOpenChange={onOpen}>
      <Radix.Trigger asChild>{trigger}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          className="popover"
          align="start"
          sideOffset={4}
          collisionPadding={8}
          aria-label={name}
          onCloseAutoFocus={(event) => {
            if (onClosed === undefined) return;
            event.preventDefault();
            onClosed();
          }}
        >
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
