import { useId, useState, type KeyboardEvent, type ReactNode } from 'react';
import { addDays, type Day } from '../../domain/calendar/named-days.ts';
import { addMonths, readDay } from '../../domain/calendar/typed-day.ts';
import { dueWords } from '../../domain/reading-list/due.ts';
import type { CodedError } from '../../domain/result.ts';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/field.tsx';

interface DueFieldProps {
  readonly due: Day | null;
  readonly today: Day;
  readonly onDue: (due: Day | null) => void;
}

/** The day by which a paper should be read: typed, or one of the next that people mean. Taken with Enter or on leaving the field. */
export function DueField({ due, today, onDue }: DueFieldProps): ReactNode {
  const hint = useId();
  /** What stands in the field while it is not the stored day. */
  const [typed, setTyped] = useState<string | null>(null);
  const [error, setError] = useState<CodedError | null>(null);
  const set = (day: Day | null): void => {
    setTyped(null);
    setError(null);
    if (day !== due) onDue(day);
  };
  const take = (): void => {
    if (typed === null) return;
    if (typed.trim() === '') {
      set(null);
      return;
    }
    const day = readDay(typed, today);
    if (day.ok) set(day.value);
    else setError(day.error);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') take();
    else if (event.key === 'Escape' && typed !== null) {
      // Escape first takes back what was typed; the next one closes.
      setTyped(null);
      setError(null);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const offers = [
    { name: 'Today', day: today },
    { name: 'Tomorrow', day: addDays(today, 1) },
    { name: 'In a week', day: addDays(today, 7) },
    { name: 'In a month', day: addMonths(today, 1) },
  ];
  return (
    <div className="due-field">
      <TextField
        label="Due"
        placeholder="2026-12-01, tomorrow, in 3 days"
        value={typed ?? due ?? ''}
        aria-describedby={hint}
        aria-invalid={error !== null}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => {
          setTyped(event.target.value);
          setError(null);
        }}
        onBlur={take}
        onKeyDown={onKeyDown}
      />
      <p id={hint} className={error === null ? 'due-hint' : 'due-hint due-wrong'} role="status">
        {error === null ? (due === null || typed !== null ? '' : sentence(dueWords(due, today).text)) : `${error.message} ${error.next ?? ''}`}
      </p>
      <p className="due-offers" role="group" aria-label="Due">
        {offers.map(({ name, day }) => (
          <Button key={name} look="quiet" aria-pressed={due === day} title={day} onClick={() => { set(day); }}>
            {name}
          </Button>
        ))}
        {due === null ? null : <Button look="quiet" onClick={() => { set(null); }}>No date</Button>}
      </p>
    </div>
  );
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
