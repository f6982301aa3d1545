import katex from 'katex';
import { useLayoutEffect, useRef, type ReactNode } from 'react';
import 'katex/dist/katex.min.css';

interface FormulaProps {
  readonly tex: string;
  /** The formula as it stands in the source: shown where KaTeX can't parse it. */
  readonly source: string;
  readonly display: boolean;
}

/** More formulas than any paper has; what was typeset before them is forgotten. */
const KEPT = 400;

/** Formulas as they were typeset before; null for one that can't be. */
const typeset = new Map<string, HTMLElement | null>();

/**
 * A typeset formula. KaTeX renders into a node itself, because a string set as HTML would lose every
 * inline style under the content security policy; copies of a node keep their styles, and a highlight
 * that comes or goes only costs a copy.
 */
export function Formula({ tex, source, display }: FormulaProps): ReactNode {
  const box = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const node = box.current;
    if (node === null) return;
    const formula = typesetOnce(tex, display);
    if (formula === null) node.textContent = source;
    else node.replaceChildren(...[...formula.childNodes].map((child) => child.cloneNode(true)));
    node.toggleAttribute('data-plain', formula === null);
  }, [tex, source, display]);
  return <span ref={box} className="formula" />;
}

function typesetOnce(tex: string, display: boolean): HTMLElement | null {
  const key = `${display ? 'display' : 'inline'} ${tex}`;
  const known = typeset.get(key);
  if (known !== undefined) return known;
  if (typeset.size >= KEPT) typeset.clear();
  const made = typesetNew(tex, display);
  typeset.set(key, made);
  return made;
}

function typesetNew(tex: string, display: boolean): HTMLElement | null {
  const node = document.createElement('span');
  try {
    katex.render(tex, node, { displayMode: display, throwOnError: true, strict: 'ignore', trust: false, maxExpand: 200 });
    return node;
  } catch {
    return null;
  }
}
