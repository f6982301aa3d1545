import { Star, X } from 'lucide-react';
import { useState, type KeyboardEvent, type ReactNode, type Ref } from 'react';
import { PRIORITIES, STARS, STATUSES, type PaperState, type Priority, type Rating, type Status } from '../../domain/annotation/annotation.ts';
import { dayName } from '../../domain/calendar/days.ts';
import { dateLabel } from '../../domain/paper/date.ts';
import { capital } from '../../domain/text/capital.ts';
import { counted } from '../../domain/text/counted.ts';
import { IconButton } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { useKeyLabel } from '../ui/keys.tsx';
import './paper-state-bar.css';

/** What a reader can do here. */
export interface PaperStateActions {
  readonly setStatus: (status: Status) => void;
  readonly setPriority: (priority: Priority) => void;
  readonly setRating: (rating: Rating) => void;
  readonly addTags: (tags: readonly string[]) => void;
  readonly removeTag: (tag: string) => void;
}

interface PaperStateBarProps {
  /** Null while nothing was said of the paper. */
  readonly state: PaperState | null;
  readonly actions: PaperStateActions;
  /** The field for another tag. */
  readonly tagField: Ref<HTMLInputElement>;
}

const PRIORITY_NAMES: Readonly<Record<Priority, string>> = { high: '↑ High priority', normal: 'Normal priority', low: '↓ Low priority' };


/** Where the reader is with the paper, how much it matters, how good it is, and its tags. */
export function PaperStateBar({ state, actions, tagField }: PaperStateBarProps): ReactNode {
  const keys = useKeyLabel('priority-next');
  return (
    <div className="paper-state">
      <label className="paper-status">
        <span className="visually-hidden">Status</span>
        <select
          value={state?.status ?? 'new'}
          title={statusSince(state)}
          onChange={(event) => {
            const status = STATUSES.find((one) => one === event.target.value);
            if (status !== undefined) actions.setStatus(status);
          }}
        >
          {STATUSES.map((status) => (
            <option key={status} value={status}>
              {capital(status)}
            </option>
          ))}
        </select>
      </label>
      <label className="paper-status paper-priority" data-priority={state?.priority ?? 'normal'}>
        <span className="visually-hidden">Priority</span>
        <select
          value={state?.priority ?? 'normal'}
          title={keys === undefined ? 'Priority' : `Priority (${keys})`}
          onChange={(event) => {
            const priority = PRIORITIES.find((one) => one === event.target.value);
            if (priority !== undefined) actions.setPriority(priority);
          }}
        >
          {PRIORITIES.toReversed().map((priority) => (
            <option key={priority} value={priority}>
              {PRIORITY_NAMES[priority]}
            </option>
          ))}
        </select>
      </label>
      <Stars rating={state?.rating ?? null} onRate={actions.setRating} />
      <Tags tags={state?.tags ?? []} actions={actions} tagField={tagField} />
    </div>
  );
}

function statusSince(state: PaperState | null): string {
  if (state === null || state.status === 'new') return 'Status (S)';
  return `Since ${dateLabel(dayName(state.statusAt))} (S)`;
}

function Stars({ rating, onRate }: { readonly rating: Rating; readonly onRate: (rating: Rating) => void }): ReactNode {
  return (
    <div className="paper-stars" role="group" aria-label="Rating">
      {STARS.map((stars) => (
        <IconButton
          key={stars}
          name={counted(stars, 'star')}
          className={rating !== null && stars <= rating ? 'paper-star paper-star-full' : 'paper-star'}
          aria-pressed={stars === rating}
          onClick={() => {
            onRate(stars === rating ? null : stars);
          }}
        >
          <Icon of={Star} />
        </IconButton>
      ))}
    </div>
  );
}

interface TagsProps {
  readonly tags: readonly string[];
  readonly actions: PaperStateActions;
  readonly tagField: Ref<HTMLInputElement>;
}

function Tags({ tags, actions, tagField }: TagsProps): ReactNode {
  const [typed, setTyped] = useState('');
  const add = (): void => {
    if (typed.trim() !== '') actions.addTags(typed.split(','));
    setTyped('');
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' || event.key === ',') {
      event.preventDefault();
      add();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      if (typed === '') event.currentTarget.blur();
      else setTyped('');
    }
  };
  return (
    <ul className="paper-tags" aria-label="Tags">
      {tags.map((tag) => (
        <li key={tag} className="paper-tag">
          #{tag}
          <IconButton
            name={`Take the tag away: ${tag}`}
            onClick={() => {
              actions.removeTag(tag);
            }}
          >
            <Icon of={X} />
          </IconButton>
        </li>
      ))}
      <li>
        <input
          ref={tagField}
          className="paper-tag-field"
          aria-label="Add a tag"
          placeholder="Add a tag"
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
          }}
          onKeyDown={onKeyDown}
          onBlur={add}
        />
      </li>
    </ul>
  );
}
