import { useId, useState, type ReactNode } from 'react';
import type { Highlight, MarkedField } from '../../domain/annotation/annotation.ts';
import type { Recognised } from '../../domain/annotation/place-anchor.ts';
import { dayName } from '../../domain/calendar/days.ts';
import { dateLabel } from '../../domain/paper/date.ts';
import { plainText } from '../../domain/text/plain-text.ts';
import { Button } from '../ui/button.tsx';
import './changed-place.css';

/** The text that a highlight was made in, where the library still has it. */
interface OldText {
  readonly text: string;
  /** Milliseconds since 1970-01-01 UTC. */
  readonly replacedAt: number;
}

/** What became of a highlight whose text has changed. */
export type ChangedPlace =
  | { readonly kind: 'moved'; readonly how: Recognised; readonly start: number; readonly end: number; readonly words: string; readonly old?: OldText }
  | { readonly kind: 'unplaced'; readonly old?: OldText };

interface ChangedPlaceNoticeProps {
  readonly highlight: Highlight;
  readonly place: ChangedPlace;
  /** The reader has looked and agrees: the words are the right ones. */
  readonly onConfirm: () => void;
  /** The reader has selected the words that it belongs to. */
  readonly onPlace: () => void;
}

const FIELDS: Readonly<Record<MarkedField, string>> = { title: 'title', summary: 'summary', abstract: 'abstract' };

/** Says that a highlight has moved, or has lost its place, and what the reader can do about it. */
export function ChangedPlaceNotice({ highlight, place, onConfirm, onPlace }: ChangedPlaceNoticeProps): ReactNode {
  const [shown, setShown] = useState(false);
  const oldId = useId();
  const { field, anchor } = highlight;
  return (
    <div className="changed-place" role="group" aria-label={place.kind === 'moved' ? 'This highlight moved' : 'This highlight has lost its place'}>
      <p>{sentence(place, field)}</p>
      {place.kind === 'moved' && place.how === 'similar' ? <p className="changed-place-words">Now: “{plainText(place.words)}”</p> : null}
      <div className="changed-place-actions">
        {place.kind === 'moved' ? (
          <Button onClick={onConfirm}>Confirm</Button>
        ) : (
          <Button
            // The press must not take the selection away before the click uses it.
            onPointerDown={(event) => {
              event.preventDefault();
            }}
            onClick={onPlace}
          >
            Place again by hand
          </Button>
        )}
        {place.old === undefined ? null : (
          <Button
            look="quiet"
            aria-expanded={shown}
            aria-controls={oldId}
            onClick={() => {
              setShown(!shown);
            }}
          >
            {shown ? 'Hide the old text' : 'Show the old text'}
          </Button>
        )}
      </div>
      <div id={oldId} hidden={!shown}>
        {shown && place.old !== undefined ? <OldVersion field={field} old={place.old} start={anchor.start} end={anchor.end} /> : null}
      </div>
    </div>
  );
}

function sentence(place: ChangedPlace, field: MarkedField): string {
  if (place.kind === 'unplaced') {
    return `The ${FIELDS[field]} changed, and it is not certain where this highlight belongs now. Select its words there and place it again, or keep it here.`;
  }
  switch (place.how) {
    case 'exact':
      return 'The text changed; this highlight moved with its words.';
    case 'same-reading':
      return 'The text changed; this highlight moved with its words, which are written a little differently now.';
    case 'similar':
      return 'The text changed; this highlight moved with its words, and a part of them has changed.';
  }
}

interface OldVersionProps {
  readonly field: MarkedField;
  readonly old: OldText;
  readonly start: number;
  readonly end: number;
}

/** The old text with the words that were marked in it. */
function OldVersion({ field, old, start, end }: OldVersionProps): ReactNode {
  return (
    <figure className="old-text">
      <figcaption className="old-text-name" title={new Date(old.replacedAt).toLocaleString('en-GB')}>
        The {FIELDS[field]} until {dateLabel(dayName(old.replacedAt))}
      </figcaption>
      <blockquote>
        {plainText(old.text.slice(0, start))}
        <mark>{plainText(old.text.slice(start, end))}</mark>
        {plainText(old.text.slice(end))}
      </blockquote>
    </figure>
  );
}
