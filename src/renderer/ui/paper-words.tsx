import { useMemo, type ReactNode } from 'react';
import type { Segment, TextStyle } from '../../domain/text/segment.ts';
import { segmentText } from '../../domain/text/segment-text.ts';
import { Formula } from './formula.tsx';
import './paper-words.css';

/** A piece of a paper's text as it reads, formulas typeset; for quotes. Nothing in it can be pressed. */
export function PaperWords({ source }: { readonly source: string }): ReactNode {
  const segments = useMemo(() => segmentText(source), [source]);
  return segments.map((segment) => <Words key={segment.start} source={source} segment={segment} />);
}

function Words({ source, segment }: { readonly source: string; readonly segment: Segment }): ReactNode {
  const written = source.slice(segment.start, segment.end);
  switch (segment.kind) {
    case 'markup':
      return null;
    case 'math':
      return <Formula tex={segment.tex} source={written} display={false} />;
    case 'link':
      return written;
    case 'replaced':
    case 'text':
      return <span className={textStyleClass(segment.style)}>{segment.kind === 'text' ? written : segment.shown}</span>;
  }
}

/** The classes of a style that a text has from its TeX; none for plain words. */
export function textStyleClass(style: readonly TextStyle[]): string | undefined {
  return style.length === 0 ? undefined : style.map((one) => `tex-${one}`).join(' ');
}
