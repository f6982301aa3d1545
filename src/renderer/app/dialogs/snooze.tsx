import { useId, useState, type ReactNode, type SyntheticEvent } from 'react';
import { dateLabel } from '../../../domain/paper/date.ts';
import { dayName } from '../../../domain/calendar/days.ts';
import { WEEKDAYS } from '../../../domain/calendar/day-words.ts';
import { snoozeChoices, snoozeDay, type SnoozeChoice } from '../../../domain/inbox/snooze.ts';
import { counted } from '../../../domain/text/counted.ts';
import { useUndoLog } from '../../storage/hooks.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { OptionList, type Option } from '../../ui/option-list.tsx';
import { snoozePapers } from '../steps/inbox.ts';
import { closeDialog } from './close-dialog.ts';
import type { DialogOf } from './dialog-of.ts';
import './snooze.css';

/** Until when papers are out of the Inbox: the arrows and Enter choose, one key alone, or a day that is typed. */
export function Snooze({ papers }: DialogOf<'snooze'>): ReactNode {
  const log = useUndoLog();
  const [now] = useState(Date.now);
  const choose = (until: number): void => {
    closeDialog();
    void snoozePapers(log, papers, until);
  };
  const them = papers.length === 1 ? 'It comes' : `They come`;
  return (
    <Dialog
      title={papers.length === 1 ? 'Snooze this paper' : `Snooze ${counted(papers.length, 'paper')}`}
      description={`${them} back into the Inbox on that day.`}
      onClose={closeDialog}
    >
      <OptionList label="Until" options={snoozeChoices(now).map(optionOf)} onChoose={choose} />
      <OtherDay now={now} onChoose={choose} />
    </Dialog>
  );
}

function optionOf({ name, key, until }: SnoozeChoice): Option<number> {
  return { value: until, name, key, aside: wholeDay(until) };
}

interface OtherDayProps {
  readonly now: number;
  readonly onChoose: (until: number) => void;
}

function OtherDay({ now, onChoose }: OtherDayProps): ReactNode {
  const id = useId();
  const [typed, setTyped] = useState('');
  const [refusal, setRefusal] = useState('');
  const until = snoozeDay(typed, now);
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (until.ok) onChoose(until.value);
    else setRefusal(`${until.error.message} ${until.error.next ?? ''}`);
  };
  return (
    <form className="snooze-other" noValidate onSubmit={submit}>
      <label className="field-label" htmlFor={id}>
        Another day
      </label>
      <div className="snooze-other-line">
        <input
          id={id}
          className="field-input"
          placeholder="2026-12-01, in 2 weeks"
          autoComplete="off"
          spellCheck={false}
          value={typed}
          aria-invalid={refusal !== ''}
          aria-describedby={`${id}-said`}
          onChange={(event) => {
            setTyped(event.target.value);
            setRefusal('');
          }}
        />
        <Button type="submit">Snooze</Button>
      </div>
      <p id={`${id}-said`} className={refusal === '' ? 'snooze-said' : 'snooze-said snooze-refusal'} role={refusal === '' ? 'status' : 'alert'}>
        {refusal === '' && until.ok ? wholeDay(until.value) : refusal}
      </p>
    </form>
  );
}

function wholeDay(moment: number): string {
  return `${WEEKDAYS[new Date(moment).getDay()] ?? ''}, ${dateLabel(dayName(moment))}`;
}
