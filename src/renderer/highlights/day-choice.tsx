import { useState, type ReactNode } from 'react';
import { dayName, type DaySpan } from '../../domain/calendar/days.ts';
import { readDay } from '../../domain/calendar/typed-day.ts';
import { Choice } from '../ui/choice.tsx';
import { DayField } from '../ui/day-field.tsx';

interface DayChoiceProps {
  readonly span: DaySpan;
  readonly onChoose: (span: DaySpan) => void;
}

type Name = 'any' | '1' | '7' | '30' | '365' | 'between';

const NAMES: readonly { readonly value: Name; readonly name: string }[] = [
  { value: 'any', name: 'any day' },
  { value: '1', name: 'today' },
  { value: '7', name: 'last 7 days' },
  { value: '30', name: 'last 30 days' },
  { value: '365', name: 'last year' },
  { value: 'between', name: 'between…' },
];

/** When the highlights were made. */
export function DayChoice({ span, onChoose }: DayChoiceProps): ReactNode {
  const value = span.kind === 'last' ? (NAMES.find((one) => one.value === String(span.days))?.value ?? 'any') : span.kind;
  return (
    <div className="filter-days">
      <Choice
        label="Made"
        value={value}
        choices={NAMES}
        onChoose={(name) => {
          if (name === 'any') onChoose({ kind: 'any' });
          else if (name === 'between') onChoose({ kind: 'between', from: null, to: null });
          else onChoose({ kind: 'last', days: Number(name) });
        }}
      />
      {span.kind === 'between' ? (
        <>
          <Day label="From" day={span.from} onDay={(from) => { onChoose({ ...span, from }); }} />
          <Day label="to" day={span.to} onDay={(to) => { onChoose({ ...span, to }); }} />
        </>
      ) : null}
    </div>
  );
}

function Day({ label, day, onDay }: { readonly label: string; readonly day: number | null; readonly onDay: (day: number | null) => void }): ReactNode {
  const [today] = useState(() => dayName(Date.now()));
  return (
    <DayField
      label={label}
      placeholder="2026-12-01"
      day={day === null ? null : dayName(day)}
      read={(typed) => readDay(typed, today)}
      onDay={(named) => {
        // At midnight of the reader's clock: a date by itself would be read as one of Greenwich.
        onDay(named === null ? null : new Date(`${named}T00:00:00`).getTime());
      }}
    />
  );
}
