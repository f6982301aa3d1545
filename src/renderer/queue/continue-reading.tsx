import { BookOpen, ChevronDown, ChevronRight } from 'lucide-react';
import { useId, useState, type ReactNode } from 'react';
import { dayName } from '../../domain/calendar/days.ts';
import { onNamedDay } from '../../domain/calendar/day-words.ts';
import type { PaperId } from '../../domain/paper/paper.ts';
import { plainText } from '../../domain/text/plain-text.ts';
import { useBeingRead } from '../storage/reading-hooks.ts';
import { usePaperRows, type FetchRowsOf } from '../storage/use-paper-rows.ts';
import { Icon } from '../ui/icon.tsx';
import './continue-reading.css';

/** So many are shown: what lies open on a desk, not a list. */
const MOST = 3;

interface ContinueReadingProps {
  readonly fetchRowsOf: FetchRowsOf;
  readonly version: number;
  readonly selectedId: PaperId | null;
  readonly folded: boolean;
  readonly onFold: (folded: boolean) => void;
  readonly onContinue: (id: PaperId) => void;
  /** Shows all that are being read. */
  readonly onShowAll: () => void;
}

/** The papers that are being read, last seen first; nothing while there are none. */
export function ContinueReading(props: ContinueReadingProps): ReactNode {
  const { fetchRowsOf, version, selectedId, folded, onFold, onContinue, onShowAll } = props;
  const all = useBeingRead();
  const heading = useId();
  const [today] = useState(() => dayName(Date.now()));
  const { rows } = usePaperRows(fetchRowsOf, all?.slice(0, MOST).map(({ state }) => state.paperId) ?? [], version);
  const shown = (all ?? []).slice(0, MOST).flatMap(({ state }) => {
    const row = rows.get(state.paperId);
    return row === undefined ? [] : [{ state, title: plainText(row.title) }];
  });
  if (all === undefined || shown.length === 0) return null;
  const more = all.length - MOST;
  return (
    <section className="continue" aria-labelledby={heading}>
      <button type="button" id={heading} className="continue-fold label" aria-expanded={!folded} onClick={() => { onFold(!folded); }}>
        <Icon of={folded ? ChevronRight : ChevronDown} />
        Continue reading
      </button>
      {folded ? null : (
        <ul>
          {shown.map(({ state, title }) => (
            <li key={state.id}>
              <button
                type="button"
                className="rail-item continue-paper"
                aria-label={`Continue: ${title}`}
                aria-current={state.paperId === selectedId ? 'true' : undefined}
                title={state.startedAt === null ? title : `${title}\nBegun ${onNamedDay(dayName(state.startedAt), today)}`}
                onClick={() => { onContinue(state.paperId); }}
              >
                <Icon of={BookOpen} />
                <span className="rail-item-name">{title}</span>
              </button>
            </li>
          ))}
          {more > 0 ? (
            <li>
              <button type="button" className="rail-item continue-more" onClick={onShowAll}>
                <span className="rail-item-name">{more.toLocaleString('en')} more being read</span>
              </button>
            </li>
          ) : null}
        </ul>
      )}
    </section>
  );
}
