import { useEffect, useRef, type ReactNode } from 'react';
import { TextArea } from './field.tsx';

/** What the field needs of a text that saves itself. */
interface SelfSaving {
  readonly text: string;
  readonly change: (text: string) => void;
  /** Saves what is typed now; answers whether nothing of it is left unsaved. */
  readonly settle: () => Promise<boolean>;
}

interface AutosavedFieldProps {
  readonly label: string;
  readonly placeholder: string;
  readonly className?: string;
  /** Shown above the field; without it the label is read aloud alone. */
  readonly labelShown?: boolean;
  readonly value: SelfSaving;
  /** Whether Escape leaves the field; yes unless what is around it has a use for the key. */
  readonly leavesWithEscape?: boolean;
  /** True while the reader writes: the cursor goes to the end of the text then. */
  readonly writing: boolean;
  readonly onStart: () => void;
  /** The reader left the field, with Escape or otherwise; its text is being saved. */
  readonly onLeave: () => void;
}

/** The field of a text that saves itself. */
export function AutosavedField(props: AutosavedFieldProps): ReactNode {
  const { label, placeholder, className = '', labelShown = false, leavesWithEscape = true, value, writing, onStart, onLeave } = props;
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    const { current } = field;
    if (!writing || current === null || document.activeElement === current) return;
    current.focus();
    current.setSelectionRange(current.value.length, current.value.length);
  }, [writing]);
  return (
    <TextArea
      ref={field}
      label={label}
      labelHidden={!labelShown}
      rows={1}
      className={className}
      placeholder={placeholder}
      value={value.text}
      onFocus={onStart}
      onChange={(event) => {
        value.change(event.target.value);
      }}
      onBlur={() => {
        onLeave();
        void value.settle();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !leavesWithEscape) return;
        event.stopPropagation();
        field.current?.blur();
      }}
    />
  );
}
