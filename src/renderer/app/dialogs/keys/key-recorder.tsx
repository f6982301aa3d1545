import { useEffect, useEffectEvent, useRef, type ReactNode } from 'react';
import type { KeyPress } from '../../../../domain/shortcuts/press.ts';
import { pressOf } from '../../shortcuts/use-shortcuts.ts';

interface KeyRecorderProps {
  readonly label: string;
  readonly onPress: (press: KeyPress) => void;
  readonly onLeave: () => void;
}

/**
 * Takes the next keys that are pressed while it has the focus. Bare Escape leaves it and bare Tab goes on to
 * the buttons beside it, so that nobody is held here.
 */
export function KeyRecorder({ label, onPress, onLeave }: KeyRecorderProps): ReactNode {
  const field = useRef<HTMLInputElement>(null);
  const take = useEffectEvent((event: KeyboardEvent) => {
    const press = pressOf(event);
    const bare = !(press.ctrlKey || press.metaKey || press.altKey);
    if (press.key === 'Tab' && bare) return;
    // Before the dialog sees it: Escape is for this field alone.
    event.preventDefault();
    event.stopImmediatePropagation();
    if (press.key === 'Escape' && bare && !press.shiftKey) onLeave();
    else if (!event.repeat) onPress(press);
  });
  useEffect(() => {
    field.current?.focus();
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.target === field.current && !event.isComposing) take(event);
    };
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => {
      window.removeEventListener('keydown', onKeyDown, { capture: true });
    };
  }, []);
  return (
    <label className="keys-recorder">
      <span className="visually-hidden">{label}</span>
      <input ref={field} className="field-input" readOnly value="" placeholder="Press the new keys" aria-describedby="keys-recorder-way-out" />
      <span id="keys-recorder-way-out" className="keys-row-aside">
        Esc leaves them as they are
      </span>
    </label>
  );
}
