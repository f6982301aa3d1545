import { diffWordsWithSpace } from 'diff';
import { useMemo, type ReactNode } from 'react';

/** Comparing two very different long texts is given up after so many milliseconds; the text is shown plain then. */
const PATIENCE_MS = 400;

interface VersionTextProps {
  readonly text: string;
  readonly present: string;
}

/** A version's text with what differs from the present one: what would come back, and what would go. */
export function VersionText({ text, present }: VersionTextProps): ReactNode {
  const pieces = useMemo(() => diffWordsWithSpace(present, text, { timeout: PATIENCE_MS }), [text, present]);
  const same = text === present;
  return (
    <div className="version">
      <p className="version-key">
        {same ? (
          'This is the note as it is now.'
        ) : (
          <>
            <ins>Would come back</ins> <del>Would go</del>
          </>
        )}
      </p>
      <div className="version-text" tabIndex={0} role="group" aria-label="Text of the version">
        {pieces === undefined
          ? text
          : pieces.map(({ value, added, removed }, at) => (added ? <ins key={at}>{value}</ins> : removed ? <del key={at}>{value}</del> : value))}
      </div>
    </div>
  );
}
