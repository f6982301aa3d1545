import { useLayoutEffect, useRef, type ReactNode } from 'react';
import { typeset } from './typeset.ts';

interface FormulaProps {
  readonly tex: string;
  /** The formula as it stands in the source: shown where KaTeX can't parse it. */
  readonly source: string;
  readonly display: boolean;
}

/** A typeset formula. */
export function Formula({ tex, source, display }: FormulaProps): ReactNode {
  const box = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    if (box.current !== null) typeset(box.current, { tex, source, display });
  }, [tex, source, display]);
  return <span ref={box} className="formula" />;
}
