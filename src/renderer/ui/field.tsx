import type { InputHTMLAttributes, ReactNode, Ref, TextareaHTMLAttributes } from 'react';
import './field.css';

interface TextFieldProps extends InputHTMLAttributes<HTMLInputElement> {
  readonly label: string;
  readonly ref?: Ref<HTMLInputElement>;
}

/** A one-line field with its label above it. */
export function TextField({ label, ref, ...rest }: TextFieldProps): ReactNode {
  return (
    <label className="field">
      <span className="field-label">{label}</span>
      <input {...rest} ref={ref} className="field-input" />
    </label>
  );
}

interface TextAreaProps extends TextareaHTMLAttributes<HTMLTextAreaElement> {
  readonly label: string;
  /** The label is read aloud but not shown, where the place already says what the field is. */
  readonly labelHidden?: boolean;
  readonly ref?: Ref<HTMLTextAreaElement>;
}

/** A field of several lines. */
export function TextArea({ label, labelHidden = false, ref, className = '', ...rest }: TextAreaProps): ReactNode {
  return (
    <label className="field">
      <span className={labelHidden ? 'visually-hidden' : 'field-label'}>{label}</span>
      <textarea {...rest} ref={ref} className={`field-input field-area ${className}`} />
    </label>
  );
}
