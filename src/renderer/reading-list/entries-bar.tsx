import { CircleCheck, ListX, X } from 'lucide-react';
import type { ReactNode } from 'react';
import type { ListEntry } from '../../domain/annotation/annotation.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { useKeyLabel } from '../ui/keys.tsx';

interface EntriesBarProps {
  readonly selected: readonly ListEntry[];
  readonly total: number;
  readonly onToggleFinished: () => void;
  readonly onRemove: () => void;
  readonly onClear: () => void;
}

/** Several selected papers, and what to do with them. */
export function EntriesBar({ selected, total, onToggleFinished, onRemove, onClear }: EntriesBarProps): ReactNode {
  const key = useKeyLabel('finish');
  const finishes = selected.some(({ finishedAt }) => finishedAt === null);
  return (
    <div className="entries-bar" role="group" aria-label="Selected papers">
      <p className="entries-count numeric" role="status">
        {selected.length.toLocaleString('en')} of {total.toLocaleString('en')} selected
      </p>
      <Button look="quiet" title={`${finishes ? 'Finish' : 'Put back'} the selected${key === undefined ? '' : ` (${key})`}`} onClick={onToggleFinished}>
        <Icon of={CircleCheck} />
        {finishes ? 'Finish' : 'Put back'}
      </Button>
      <Button look="quiet" title="Take the selected off the list (Delete)" onClick={onRemove}>
        <Icon of={ListX} />
        Take off
      </Button>
      <IconButton name="Select nothing" hotkey="Esc" onClick={onClear}>
        <Icon of={X} />
      </IconButton>
    </div>
  );
}
