import { useState, type ReactNode } from 'react';
import { dayName } from '../../domain/calendar/days.ts';
import { daysBetween } from '../../domain/calendar/named-days.ts';
import { readDay } from '../../domain/calendar/typed-day.ts';
import { counted } from '../../domain/text/counted.ts';
import { DayField } from '../ui/day-field.tsx';

interface GoalFieldProps {
  readonly goal: string | null;
  readonly now: () => number;
  readonly onGoal: (goal: string | null) => void;
}

/** The day by which the reader wants to be through. What is no day yet keeps the form from being sent. */
export function GoalField({ goal, now, onGoal }: GoalFieldProps): ReactNode {
  const [today] = useState(() => dayName(now()));
  return (
    <DayField
      label="Goal: finished by"
      placeholder="2026-12-01, in 2 months"
      day={goal}
      read={(typed) => readDay(typed, today)}
      hint={(day) => awayWords(daysBetween(today, day))}
      onDay={onGoal}
    />
  );
}

function awayWords(days: number): string {
  if (days === 0) return 'That is today.';
  const count = counted(Math.abs(days), 'day');
  return days > 0 ? `In ${count}.` : `${count} ago.`;
}
