import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { Button } from './button.tsx';
import './day-field.css';
import { TextField } from './field.tsx';

/** Reads a day as it was typed; the day is written `2026-12-01`. */
type ReadTypedDay = (typed: string) => { readonly ok: true; readonly value: string } | { readonly ok: false; readonly error: { readonly message: string; readonly next?: string } };

interface DayFieldProps {
  readonly label: string;
  readonly day: string | null;
  readonly read: ReadTypedDay;
  /** Told of a whole day, or of none where the field was emptied. */
  readonly onDay: (day: string | null) => void;
  /** Said below the field of the day in it, also before that is taken. */
  readonly hint?: (day: string) => string;
  /** A button beside the hint takes the day away. */
  readonly clearable?: boolean;
  readonly placeholder?: string;
}

/**
 * A day as the reader types it. Taken with Enter or on leaving the field; what is no day stays in it with the
 * reason, and keeps a form around it from being sent.
 */
export function DayField({ label, day, read, onDay, hint, clearable = false, placeholder = '2026-12-01, tomorrow, in 3 days' }: DayFieldProps): ReactNode {
  const hintId = useId();
  const field = useRef<HTMLInputElement>(null);
  /** What stands in the field while it is not the stored day. */
  const [typed, setTyped] = useState<string | null>(null);
  /** The reader was through with what they typed, and it is no day. */
  const [isWrong, setWrong] = useState(false);
  const [before, setBefore] = useState(day);
  const put = (text: string | null): void => {
    setTyped(text);
    setWrong(false);
  };
  if (day !== before) {
    // Set elsewhere, or taken: what was typed has had its time.
    setBefore(day);
    put(null);
  }
  const typedDay = typed === null ? null : read(typed);
  const shown = typedDay === null ? day : typedDay.ok ? typedDay.value : null;
  const reason = typedDay === null || typedDay.ok || typed?.trim() === '' ? null : `${typedDay.error.message} ${typedDay.error.next ?? ''}`.trim();
  useEffect(() => {
    field.current?.setCustomValidity(reason ?? '');
  }, [reason]);
  const set = (next: string | null): void => {
    put(null);
    if (next !== day) onDay(next);
  };
  const take = (): void => {
    if (typedDay === null) return;
    if (typed?.trim() === '') set(null);
    else if (typedDay.ok) set(typedDay.value);
    else setWrong(true);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    // Once the day is taken, both keys are for what is around the field.
    if (typed === null || (event.key !== 'Enter' && event.key !== 'Escape')) return;
    event.stopPropagation();
    if (event.key === 'Enter') take();
    else put(null);
    // A form around it may be sent with a day that was taken.
    if (event.key === 'Escape' || reason !== null) event.preventDefault();
  };
  return (
    <div className="day-field">
      <TextField
        ref={field}
        label={label}
        placeholder={placeholder}
        value={typed ?? day ?? ''}
        aria-describedby={hintId}
        aria-invalid={isWrong}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => {
          put(event.target.value);
        }}
        onBlur={take}
        onKeyDown={onKeyDown}
      />
      <div className="day-field-foot">
        <p id={hintId} className={isWrong ? 'day-field-hint day-field-wrong' : 'day-field-hint'} role="status">
          {isWrong ? reason : shown === null ? '' : hint?.(shown)}
        </p>
        {clearable && day !== null ? <Button look="quiet" onClick={() => { set(null); }}>No date</Button> : null}
      </div>
    </div>
  );
}
