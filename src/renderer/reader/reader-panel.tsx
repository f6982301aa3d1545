import { useImperativeHandle, useRef, type ReactNode, type Ref } from 'react';
import type { MarkedField, PaperState } from '../../domain/annotation/annotation.ts';
import type { Paper, PaperId } from '../../domain/paper/paper.ts';
import type { Result } from '../../domain/result.ts';
import type { RelatedPaper } from '../../ipc/contract.ts';
import { MissingAbstract } from './missing-abstract.tsx';
import { PaperHead } from './paper-head.tsx';
import { PaperStateBar, type PaperStateActions } from './paper-state-bar.tsx';
import { PaperText, type PlacedHighlight } from './paper-text.tsx';
import { RelatedPapers } from './related-papers.tsx';
import { SelectionBar } from './selection-bar.tsx';
import { readSelection, type SourceSelection } from './selection.ts';
import './reader-panel.css';

/** What the keys and the palette may ask of the panel. */
export interface ReaderHandle {
  readonly selection: () => SourceSelection | null;
  readonly focusText: () => void;
  /** Puts the cursor where a tag is typed. */
  readonly focusTags: () => void;
  readonly reveal: (highlightId: string) => void;
}

interface ReaderPanelProps {
  readonly paper: Paper;
  readonly highlights: Readonly<Record<MarkedField, readonly PlacedHighlight[]>>;
  readonly activeHighlightId: string | null;
  readonly lists: readonly { readonly id: string; readonly name: string }[];
  /** Null while nothing was said of the paper. */
  readonly state: PaperState | null;
  readonly stateActions: PaperStateActions;
  readonly wholeWindow: boolean;
  readonly onWholeWindow: () => void;
  readonly onHighlight: () => void;
  readonly onPickHighlight: (id: string) => void;
  readonly onAddToList: () => void;
  readonly onShowList: (id: string) => void;
  readonly onPaste: () => void;
  readonly fetchRelated: (id: PaperId) => Promise<Result<readonly RelatedPaper[]>>;
  readonly onOpenPaper: (id: PaperId) => void;
  readonly onOpenLink: (url: string) => void;
  readonly ref: Ref<ReaderHandle>;
}

const SUMMARY_LABELS = { carrel: 'In brief, in our words', site: 'In brief, from the page', authors: 'In brief' } as const;

/** The paper itself: what it is, and its texts. */
export function ReaderPanel(props: ReaderPanelProps): ReactNode {
  const { paper, highlights, activeHighlightId, lists, onPickHighlight, onOpenLink, ref } = props;
  const panel = useRef<HTMLElement>(null);
  const tagField = useRef<HTMLInputElement>(null);
  const { summary, abstract } = paper;

  useImperativeHandle(ref, () => ({
    selection: () => readSelection(window.getSelection()),
    focusText: () => {
      const texts = panel.current?.querySelectorAll<HTMLElement>('[data-field=abstract], [data-field=summary]');
      [...(texts ?? [])].at(-1)?.focus({ preventScroll: false });
    },
    focusTags: () => {
      tagField.current?.focus();
    },
    reveal: (id) => {
      const mark = panel.current?.querySelector<HTMLElement>(`[data-highlight="${CSS.escape(id)}"]`);
      mark?.scrollIntoView({ block: 'center' });
    },
  }));

  const text = (field: MarkedField, name: string, source: string): ReactNode => (
    <PaperText
      field={field}
      name={name}
      text={source}
      highlights={highlights[field]}
      activeHighlightId={activeHighlightId}
      onPickHighlight={onPickHighlight}
      onOpenLink={onOpenLink}
    />
  );

  return (
    <main ref={panel} className="reader-panel" aria-label="Reader">
      <article className="reader-page">
        <PaperHead
          paper={paper}
          title={text('title', 'Title', paper.title)}
          state={<PaperStateBar state={props.state} actions={props.stateActions} tagField={tagField} />}
          lists={lists}
          wholeWindow={props.wholeWindow}
          onWholeWindow={props.onWholeWindow}
          onAddToList={props.onAddToList}
          onShowList={props.onShowList}
          onOpenLink={onOpenLink}
        />
        {summary === undefined ? null : (
          <section className="reader-section">
            <h3 className="label">{SUMMARY_LABELS[summary.origin]}</h3>
            {text('summary', 'Summary', summary.text)}
          </section>
        )}
        <section className="reader-section">
          <h3 className="label">Abstract</h3>
          {abstract === undefined ? (
            <MissingAbstract paper={paper} onPaste={props.onPaste} onOpenLink={onOpenLink} />
          ) : (
            text('abstract', 'Abstract', abstract.text)
          )}
        </section>
        <RelatedPapers paperId={paper.id} fetchRelated={props.fetchRelated} onOpen={props.onOpenPaper} />
      </article>
      <SelectionBar reader={panel} onHighlight={props.onHighlight} />
    </main>
  );
}
