import type { ReactNode } from 'react';
import { addDays, type Day } from '../../domain/calendar/named-days.ts';
import { addMonths, readDay } from '../../domain/calendar/typed-day.ts';
import { dueWords } from '../../domain/reading-list/due.ts';
import { Button } from '../ui/button.tsx';
import { DayField } from '../ui/day-field.tsx';

interface DueFieldProps {
  readonly due: Day | null;
  readonly today: Day;
  readonly onDue: (due: Day | null) => void;
}

/** The day by which a paper should be read: typed, or one of the next that people mean. */
export function DueField({ due, today, onDue }: DueFieldProps): ReactNode {
  const offers = [
    { name: 'Today', day: today },
    { name: 'Tomorrow', day: addDays(today, 1) },
    { name: 'In a week', day: addDays(today, 7) },
    { name: 'In a month', day: addMonths(today, 1) },
  ];
  return (
    <div>
      <DayField
        label="Due"
        day={due}
        read={(typed) => readDay(typed, today)}
        clearable
        hint={(day) => sentence(dueWords(day, today).text)}
        onDay={onDue}
      />
      <p className="due-offers" role="group" aria-label="Due">
        {offers.map(({ name, day }) => (
          <Button key={name} look="quiet" aria-pressed={due === day} title={day} onClick={() => { onDue(day); }}>
            {name}
          </Button>
        ))}
      </p>
    </div>
  );
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
