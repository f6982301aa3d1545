import { BookOpenText, MailCheck } from 'lucide-react';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { PaperId } from '../../../domain/paper/paper.ts';
import { counted } from '../../../domain/text/counted.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { CentrePanel, CentrePanelError } from '../../ui/centre-panel.tsx';
import { EmptyView } from '../../ui/empty-view.tsx';
import { Icon } from '../../ui/icon.tsx';
import type { Reveal } from '../paper-list.tsx';
import { PaperRows } from '../paper-rows.tsx';
import type { PapersPanelProps } from '../papers-panel-props.ts';
import { useRows } from '../use-rows.ts';
import { useSelecting } from '../use-selecting.ts';
import './inbox-panel.css';

interface InboxPanelProps extends PapersPanelProps {
  /** Shows one paper at a time in the whole window. */
  readonly onOneByOne: () => void;
  readonly onEmpty: () => void;
  /** What was done since the reader came here, in words; empty when nothing was. */
  readonly done: string;
  /** What to do when the Inbox is empty, as a button. */
  readonly nextStep: ReactNode;
}

/** What arrived and waits for a decision, the latest first. */
export function InboxPanel(props: InboxPanelProps): ReactNode {
  const { query, sort, selectedId, onSelect, selection } = props;
  const rows = useRows(props.fetchRows, query, sort, props.version);
  const [reveal, setReveal] = useState<Reveal>({ index: -1 });
  const panel = useRef<HTMLElement>(null);
  const place = rows.indexOf(selectedId);
  const show = (index: number): void => {
    const row = rows.rowAt(index);
    setReveal({ index });
    if (row !== undefined) onSelect(row.id);
  };
  const selecting = useSelecting({ rows, place, selection, onSelection: props.onSelection, onShow: show, fetchIds: props.fetchIds });

  // The next paper comes by itself, and its row with it. Not whenever rows arrive: scrolling away is the reader's wish.
  const shown = useRef<PaperId | null>(null);
  useEffect(() => {
    if (shown.current === selectedId || place < 0) return;
    shown.current = selectedId;
    setReveal({ index: place });
  }, [selectedId, place]);
  // The keys of the list work at once, unless a dialog was opened before the rows came.
  const isEmpty = rows.ready && rows.total === 0;
  useEffect(() => {
    if (document.activeElement?.closest('[role=dialog]') != null) return;
    if (rows.ready && !isEmpty) panel.current?.querySelector<HTMLElement>('.paper-list')?.focus({ preventScroll: true });
  }, [rows.ready, isEmpty]);

  return (
    <CentrePanel ref={panel} name="Inbox">
      <header className="inbox-head">
        <h2 className="centre-panel-name">Inbox</h2>
        <div className="inbox-tools">
          {isEmpty ? null : (
            <>
              <IconButton name="One by one in the whole window" hotkey="F9" onClick={props.onOneByOne}>
                <Icon of={BookOpenText} />
              </IconButton>
              <IconButton name="Empty the Inbox, and keep all papers" onClick={props.onEmpty}>
                <Icon of={MailCheck} />
              </IconButton>
            </>
          )}
        </div>
        <p className="centre-panel-count inbox-count numeric" role="status" title={props.done}>
          {rows.ready ? countLine(rows.total, props.done) : ' '}
        </p>
      </header>
      <CentrePanelError error={rows.error} />
      {isEmpty ? (
        <Empty {...props} />
      ) : (
        <PaperRows
          rows={rows}
          selectedId={selectedId}
          selectedIndex={place}
          reveal={reveal}
          selection={selection}
          selecting={selecting}
          bulk={props.bulk}
          onOpen={props.onOpen}
          onStatus={props.onStatus}
        />
      )}
    </CentrePanel>
  );
}

function Empty({ done, nextStep, onImport }: InboxPanelProps): ReactNode {
  if (done !== '') {
    return (
      <EmptyView title="The Inbox is empty" action={nextStep}>
        You are through: {done}.
      </EmptyView>
    );
  }
  return (
    <EmptyView title="The Inbox is empty" action={<Button onClick={onImport}>Import files…</Button>}>
      What you import arrives here and waits until you put it on a list, queue it, finish it, snooze it or dismiss it.
    </EmptyView>
  );
}

function countLine(total: number, done: string): string {
  if (total === 0) return 'Nothing waits';
  const waiting = counted(total, 'paper waits', 'papers wait');
  return done === '' ? waiting : `${waiting} · ${done}`;
}
