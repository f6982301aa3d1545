import { X } from 'lucide-react';
import { Dialog as Radix } from 'radix-ui';
import { useState, type ReactNode } from 'react';
import { IconButton } from './button.tsx';
import './dialog.css';
import { Icon } from './icon.tsx';

interface DialogProps {
  readonly title: string;
  /** One sentence under the title; read aloud with it. */
  readonly description?: ReactNode;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** The buttons at the foot, the main one last. */
  readonly actions?: ReactNode;
  readonly wide?: boolean;
}

/** A dialog over the window: keeps the focus, closes with Escape, gives the focus back. */
export function Dialog({ title, description, onClose, children, actions, wide = false }: DialogProps): ReactNode {
  // Looked up before anything in the dialog takes the focus: afterwards nobody knows where it was.
  const [before] = useState(() => document.activeElement);
  return (
    <Radix.Root
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Radix.Portal>
        <Radix.Overlay className="dialog-scrim" />
        <Radix.Content
          className={wide ? 'dialog dialog-wide' : 'dialog'}
          onOpenAutoFocus={(event) => {
            const first = firstUseful(event.currentTarget);
            if (first === null) return;
            event.preventDefault();
            first.focus({ preventScroll: true });
          }}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            // It comes a moment after the dialog went: whoever has taken the focus since then keeps it.
            const isFree = document.activeElement === null || document.activeElement === document.body;
            if (isFree && before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
          }}
          {...(description === undefined ? { 'aria-describedby': undefined } : {})}
        >
          <header className="dialog-head">
            <Radix.Title className="dialog-title">{title}</Radix.Title>
            <Radix.Close asChild>
              <IconButton name="Close">
                <Icon of={X} />
              </IconButton>
            </Radix.Close>
          </header>
          {description === undefined ? null : (
            <Radix.Description className="dialog-description">{description}</Radix.Description>
          )}
          <div className="dialog-body">{children}</div>
          {actions === undefined ? null : <footer className="dialog-actions">{actions}</footer>}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

const USEFUL = ':is(a[href], button, input, select, textarea, summary, [tabindex="0"]):not(:disabled)';

/** The first control below the head of a dialog: the cross in the head comes first on the page, and is the last thing that anybody came for. */
function firstUseful(dialog: EventTarget | null): HTMLElement | null {
  return dialog instanceof HTMLElement ? dialog.querySelector<HTMLElement>(`.dialog-body ${USEFUL}, .dialog-actions ${USEFUL}`) : null;
}
