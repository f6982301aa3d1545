import { useEffect, useRef, type ReactNode, type RefObject } from 'react';
import type { SourceCaret } from './selection.ts';
import { caretRect } from './source-points.ts';
import { useMeasured } from './use-measured.ts';
import { hostOfField } from './use-source-selection.ts';
import './caret.css';

interface CaretProps {
  /** The element that the caret is placed in; it scrolls with the text. */
  readonly page: RefObject<HTMLElement | null>;
  readonly caret: SourceCaret;
}

/** The caret in a text that can't be written in: where the keyboard is. */
export function Caret({ page, caret }: CaretProps): ReactNode {
  const line = useRef<HTMLSpanElement>(null);
  const { field, anchor, focus } = caret;
  const place = useMeasured(page, () => {
    const host = hostOfField(page.current, field);
    const rect = host === null ? null : caretRect(host, focus, focus > anchor ? 'end' : 'start');
    const frame = page.current?.getBoundingClientRect();
    return rect === null || frame === undefined ? null : { left: rect.left - frame.left, top: rect.top - frame.top, height: rect.height };
  });
  useEffect(() => {
    line.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [place]);
  return place === null ? null : <span ref={line} className="caret" aria-hidden="true" style={place} />;
}
