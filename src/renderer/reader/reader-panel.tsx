import { useId, useImperativeHandle, useRef, type ReactNode, type Ref } from 'react';
import type { MarkedField, PaperState } from '../../domain/annotation/annotation.ts';
import type { ColourNames } from '../../domain/annotation/colour-names.ts';
import type { Paper, PaperId } from '../../domain/paper/paper.ts';
import type { Result } from '../../domain/result.ts';
import type { RelatedPaper } from '../../ipc/contract.ts';
import { useScrollPlace } from '../ui/scroll-places.ts';
import { BeforeRepaint } from './before-repaint.ts';
import type { MarkTools } from './mark-bar.tsx';
import { MarkingLayer } from './marking-layer.tsx';
import { MissingAbstract } from './missing-abstract.tsx';
import { PaperHead } from './paper-head.tsx';
import { PaperStateBar, type PaperStateActions } from './paper-state-bar.tsx';
import { PaperText } from './paper-text.tsx';
import type { PlacedByField } from './placed.ts';
import { RelatedPapers } from './related-papers.tsx';
import { useMarking, type MarkingHandle } from './use-marking.ts';
import type { SizedHighlight } from './use-resize.ts';
import { useScrollBack } from './use-scroll-back.ts';
import { WayTo } from '../ui/keys.tsx';
import './reader-panel.css';

/** What the keys and the palette may ask of the panel. */
export interface ReaderHandle extends MarkingHandle {
  readonly focusText: () => void;
  /** Puts the cursor where a tag is typed. */
  readonly focusTags: () => void;
  readonly reveal: (highlightId: string) => void;
  /** Scrolls to a part of the whole height, from 0 (top) to 1 (end). */
  readonly scrollTo: (part: number) => void;
}

interface ReaderPanelProps {
  readonly paper: Paper;
  /** What is said of the paper above it all; the text scrolls below it. */
  readonly strip: ReactNode;
  /** Told where the panel is scrolled to, from 0 (top) to 1 (end). */
  readonly onScrolled: (part: number) => void;
  readonly highlights: PlacedByField;
  readonly activeHighlightId: string | null;
  readonly colourNames: ColourNames;
  readonly tools: MarkTools;
  readonly lists: readonly { readonly id: string; readonly name: string }[];
  /** Null while nothing was said of the paper. */
  readonly state: PaperState | null;
  readonly stateActions: PaperStateActions;
  readonly wholeWindow: boolean;
  readonly onWholeWindow: () => void;
  readonly onPickHighlight: (id: string | null) => void;
  /** Writes the highlight's new span; answers whether that was done. */
  readonly onResize: (highlight: SizedHighlight) => Promise<boolean>;
  readonly onAddToList: () => void;
  readonly onCite: () => void;
  readonly onShowList: (id: string) => void;
  readonly onPaste: () => void;
  readonly fetchRelated: (id: PaperId) => Promise<Result<readonly RelatedPaper[]>>;
  readonly onOpenPaper: (id: PaperId) => void;
  readonly onOpenLink: (url: string) => void;
  /** At the foot of the panel; the text scrolls above it. */
  readonly foot: ReactNode;
  readonly ref: Ref<ReaderHandle>;
}

const SUMMARY_LABELS = { carrel: 'In brief, in our words', site: 'In brief, from the page', authors: 'In brief' } as const;

/** The paper itself: what it is, and its texts. */
export function ReaderPanel(props: ReaderPanelProps): ReactNode {
  const { paper, activeHighlightId, lists, colourNames, tools, onPickHighlight, onOpenLink, ref } = props;
  const panel = useRef<HTMLDivElement>(null);
  const tagField = useRef<HTMLInputElement>(null);
  useScrollPlace(panel, 'reader', paper.id);
  const page = useRef<HTMLElement>(null);
  const bar = useRef<HTMLDivElement>(null);
  const helpId = useId();
  const scrollBack = useScrollBack(panel, page);
  const marking = useMarking({ ...props, reader: panel, bar });
  const { models, highlights, onClick, onKeyDown, handle } = marking;

  useImperativeHandle(ref, () => ({
    ...handle,
    focusText: () => {
      const texts = panel.current?.querySelectorAll<HTMLElement>('[data-field=abstract], [data-field=summary]');
      const text = [...(texts ?? [])].at(-1);
      if (panel.current === null || text === undefined) return;
      text.focus({ preventScroll: true });
      // A text that is taller than the panel is read from its beginning; left to itself, the window shows its middle.
      text.scrollIntoView({ block: text.offsetHeight > 0.8 * panel.current.clientHeight ? 'start' : 'nearest' });
    },
    focusTags: () => {
      tagField.current?.focus();
    },
    reveal: (id) => {
      const mark = panel.current?.querySelector<HTMLElement>(`[data-highlights~="${CSS.escape(id)}"]`);
      mark?.scrollIntoView({ block: 'center' });
    },
    scrollTo: scrollBack,
  }));

  const text = (field: MarkedField, name: string): ReactNode => {
    const model = models[field];
    return model === undefined ? null : (
      <PaperText
        field={field}
        name={name}
        model={model}
        highlights={highlights[field]}
        activeHighlightId={marking.active?.field === field ? activeHighlightId : null}
        helpId={helpId}
        onClick={onClick}
        onKeyDown={onKeyDown}
        onOpenLink={onOpenLink}
      />
    );
  };

  return (
    <main className="reader-panel" aria-label="Reader">
      {props.strip}
      {/* The rail is away then, and the window's name with it. */}
      {props.wholeWindow ? <h1 className="visually-hidden">Carrel</h1> : null}
      <BeforeRepaint look={marking.beforeRepaint} />
      <div
        ref={panel}
        className="reader-scroll"
        onScroll={({ currentTarget: { scrollTop, scrollHeight, clientHeight } }) => {
          props.onScrolled(scrollHeight > clientHeight ? scrollTop / (scrollHeight - clientHeight) : 0);
        }}
      >
        <article ref={page} className="reader-page">
          <PaperHead
            paper={paper}
            title={text('title', 'Title')}
            state={<PaperStateBar state={props.state} actions={props.stateActions} tagField={tagField} />}
            lists={lists}
            wholeWindow={props.wholeWindow}
            onWholeWindow={props.onWholeWindow}
            onAddToList={props.onAddToList}
            onCite={props.onCite}
            onShowList={props.onShowList}
            onOpenLink={onOpenLink}
          />
          {paper.summary === undefined ? null : (
            <section className="reader-section">
              <h3 className="label">{SUMMARY_LABELS[paper.summary.origin]}</h3>
              {text('summary', 'Summary')}
            </section>
          )}
          <section className="reader-section">
            <h3 className="label">Abstract</h3>
            {text('abstract', 'Abstract') ?? <MissingAbstract paper={paper} onPaste={props.onPaste} onOpenLink={onOpenLink} />}
          </section>
          <RelatedPapers paperId={paper.id} fetchRelated={props.fetchRelated} onOpen={props.onOpenPaper} />
          <p id={helpId} hidden>
            The arrow keys go from word to word. Hold Shift to select words, then <WayTo action="highlight" /> to highlight them.
          </p>
          <MarkingLayer
            reader={panel}
            page={page}
            bar={bar}
            marking={marking}
            colourNames={colourNames}
            tools={tools}
            onPickHighlight={onPickHighlight}
          />
        </article>
      </div>
      {props.foot}
    </main>
  );
}
