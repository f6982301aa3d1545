import { useMemo, type ReactNode } from 'react';
import type { Segment } from '../../domain/text/segment.ts';
import { segmentText } from '../../domain/text/segment-text.ts';
import { Formula } from '../ui/formula.tsx';
import { texStyleClass } from '../ui/tex-style.ts';

/** A quote as it reads in the text, formulas typeset. Nothing in it can be pressed. */
export function QuoteWords({ source }: { readonly source: string }): ReactNode {
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
      return <span className={texStyleClass(segment.style)}>{segment.kind === 'text' ? written : segment.shown}</span>;
  }
}
