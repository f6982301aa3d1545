import { useEffect, useRef, type ReactNode } from 'react';
import { TextArea } from '../ui/field.tsx';
import type { AutosavedText } from './use-autosaved-text.ts';

interface AutosavedFieldProps {
  readonly label: string;
  readonly placeholder: string;
  readonly className: string;
  readonly value: AutosavedText;
  /** True while the reader writes: the cursor goes to the end of the text then. */
  readonly writing: boolean;
  readonly onStart: () => void;
  /** The reader left the field, with Escape or otherwise; its text is being saved. */
  readonly onLeave: () => void;
}

/** The field of a text that saves itself. */
export function AutosavedField(props: AutosavedFieldProps): ReactNode {
  const { label, placeholder, className, value, writing, onStart, onLeave } = props;
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
      labelHidden
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
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        field.current?.blur();
      }}
    />
  );
}
