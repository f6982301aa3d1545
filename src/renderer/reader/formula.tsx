import katex from 'katex';
import { useLayoutEffect, useRef, type ReactNode } from 'react';
import 'katex/dist/katex.min.css';

interface FormulaProps {
  readonly tex: string;
  /** The formula as it stands in the source: shown where KaTeX can't parse it. */
  readonly source: string;
  readonly display: boolean;
}

/**
 * A typeset formula. KaTeX renders into the node itself, because a string set as HTML would lose every
 * inline style under the content security policy.
 */
export function Formula({ tex, source, display }: FormulaProps): ReactNode {
  const box = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const node = box.current;
    if (node === null) return;
    try {
      katex.render(tex, node, { displayMode: display, throwOnError: true, strict: 'ignore', trust: false, maxExpand: 200 });
      node.removeAttribute('data-plain');
    } catch {
      node.textContent = source;
      node.setAttribute('data-plain', '');
    }
  }, [tex, source, display]);
  return <span ref={box} className="formula" />;
}
