import { useId, useState, type ReactNode } from 'react';
import { dayName } from '../../domain/calendar/days.ts';
import { daysBetween } from '../../domain/calendar/named-days.ts';
import { counted } from '../../domain/text/counted.ts';
import { TextField } from '../ui/field.tsx';

interface GoalFieldProps {
  readonly goal: string | null;
  readonly now: () => number;
  readonly onGoal: (goal: string | null) => void;
}

/** The day by which the reader wants to be through. A day that is only half written keeps the form from being sent. */
export function GoalField({ goal, now, onGoal }: GoalFieldProps): ReactNode {
  const hint = useId();
  const [half, setHalf] = useState(false);
  const [today] = useState(() => dayName(now()));
  return (
    <div>
      <TextField
        label="Goal: finished by"
        type="date"
        value={goal ?? ''}
        max="9999-12-31"
        aria-describedby={hint}
        aria-invalid={half}
        onChange={({ target: { value, validity } }) => {
          setHalf(validity.badInput);
          onGoal(value === '' ? null : value);
        }}
        onBlur={({ target: { validity } }) => {
          setHalf(validity.badInput);
        }}
      />
      <p id={hint} className={half ? 'list-settings-hint list-settings-wrong' : 'list-settings-hint'} role="status">
        {half ? 'This is no whole day yet. Write day, month and year, or empty the field.' : goal === null ? null : awayWords(daysBetween(today, goal))}
      </p>
    </div>
  );
}

function awayWords(days: number): string {
  if (days === 0) return 'That is today.';
  const count = counted(Math.abs(days), 'day');
  return days > 0 ? `In ${count}.` : `${count} ago.`;
}
