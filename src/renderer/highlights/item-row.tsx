import { Check, NotebookPen } from 'lucide-react';
import type { CSSProperties, PointerEvent, ReactNode } from 'react';
import type { ColourNames } from '../../domain/annotation/colour-names.ts';
import { dayWords } from '../../domain/calendar/days.ts';
import type { Item } from '../../domain/highlights-view/item.ts';
import { plainTitle } from '../../domain/highlights-view/paper-title.ts';
import type { PaperFacts } from '../../domain/paper/paper.ts';
import { linksOfNote } from '../../domain/note/links.ts';
import { withoutMarkup } from '../../domain/note/plain-note.ts';
import { plainText } from '../../domain/text/plain-text.ts';
import { Icon } from '../ui/icon.tsx';
import { Swatch } from '../ui/swatch.tsx';
import { textOf, type RowEntry } from './entries.ts';
import './item-row.css';

interface ItemRowProps {
  readonly entry: RowEntry;
  readonly id: string;
  readonly total: number;
  readonly selected: boolean;
  readonly active: boolean;
  readonly style: CSSProperties;
  readonly paper: PaperFacts | undefined;
  /** Where the heading says the paper already, the row does not. */
  readonly withPaper: boolean;
  readonly paperKnown: boolean;
  readonly colourNames: ColourNames;
  readonly now: number;
  readonly onPress: (event: PointerEvent) => void;
  readonly onToggle: () => void;
}

const FIELD_NAMES = { title: 'title', summary: 'summary', abstract: 'abstract' } as const;

/** A highlight or a note in the list. The sign at its left selects it beside others. */
export function ItemRow(props: ItemRowProps): ReactNode {
  const { entry, id, total, selected, active, style, paper, withPaper, paperKnown, colourNames, now, onPress, onToggle } = props;
  const { item } = entry;
  const text = item.kind === 'note' ? noteWords(item.row.markdown) : plainText(textOf(item));
  const comment = item.kind === 'highlight' ? noteWords(item.row.comment).trim() : '';
  return (
    <div
      id={id}
      role="option"
      aria-selected={selected}
      aria-posinset={entry.place + 1}
      aria-setsize={total}
      className="row item-row"
      data-active={active ? '' : undefined}
      style={style}
      onPointerDown={onPress}
    >
      <span
        className="item-pick"
        title={selected ? 'Take out of the selection' : 'Select beside the others'}
        onPointerDown={(event) => {
          event.stopPropagation();
          onToggle();
        }}
      >
        <Sign item={item} />
        <span className="item-check">{selected ? <Icon of={Check} /> : null}</span>
      </span>
      <span className="visually-hidden">{item.kind === 'note' ? 'Note: ' : `${colourNames[item.row.colour]}: `}</span>
      <p className="item-text" data-lines={entry.lines} data-kind={item.kind} title={text}>
        {text}
      </p>
      {comment === '' ? null : <p className="item-comment">{comment}</p>}
      <p className="item-about">
        <About item={item} paper={paper} withPaper={withPaper} paperKnown={paperKnown} />
        {item.tags.slice(0, 3).map((tag) => (
          <span key={tag} className="item-tag">
            #{tag}
          </span>
        ))}
        <span className="item-day numeric" title={new Date(item.row.createdAt).toLocaleString('en-GB')}>
          {dayWords(item.row.createdAt, now)}
        </span>
      </p>
    </div>
  );
}

/** So much of a note is enough for its lines here. */
const NOTE_BEGINNING = 400;

/** The beginning of a note as it reads. */
function noteWords(markdown: string): string {
  const beginning = markdown.slice(0, NOTE_BEGINNING);
  return withoutMarkup(beginning, (text) => {
    let words = '';
    let at = 0;
    for (const link of linksOfNote(text)) {
      words += text.slice(at, link.start) + link.text;
      at = link.end;
    }
    return words + text.slice(at);
  });
}

function Sign({ item }: { readonly item: Item }): ReactNode {
  return item.kind === 'note' ? <Icon of={NotebookPen} /> : <Swatch colour={item.row.colour} />;
}

function About({ item, paper, withPaper, paperKnown }: { readonly item: Item; readonly paper: PaperFacts | undefined; readonly withPaper: boolean; readonly paperKnown: boolean }): ReactNode {
  const where = item.kind === 'note' ? 'Note' : `In the ${FIELD_NAMES[item.row.field]}`;
  if (!withPaper) return <span className="item-paper">{where}</span>;
  const title = paper === undefined ? (paperKnown ? 'A paper that is no longer in the library' : ' ') : plainTitle(paper);
  return (
    <span className="item-paper" title={title}>
      {item.kind === 'note' ? `Note on ${title}` : title}
    </span>
  );
}
