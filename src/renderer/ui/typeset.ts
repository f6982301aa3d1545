/** Formulas, set by KaTeX. */
import katex from 'katex';
import 'katex/dist/katex.min.css';

/** Largest size a formula may ask for, in em: no source pushes the page apart. */
const LARGEST_EM = 40;

/** More formulas than any paper has; what was typeset before them is forgotten. */
const KEPT = 400;

/** Formulas as they were typeset before; null for one that can't be. */
const known = new Map<string, HTMLElement | null>();

/**
 * Sets a formula inside `node`. What KaTeX can't parse is shown as `source`. A formula is typeset once:
 * a highlight that comes or goes only costs a copy.
 */
export function typeset(node: HTMLElement, formula: { readonly tex: string; readonly source: string; readonly display: boolean }): void {
  const { tex, source, display } = formula;
  const made = typesetOnce(tex, display);
  if (made === null) node.textContent = source;
  else node.replaceChildren(...[...made.childNodes].map((child) => child.cloneNode(true)));
  node.toggleAttribute('data-plain', made === null);
}

function typesetOnce(tex: string, display: boolean): HTMLElement | null {
  const key = `${display ? 'display' : 'inline'} ${tex}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  if (known.size >= KEPT) known.clear();
  const made = typesetNew(tex, display);
  known.set(key, made);
  return made;
}

/**
 * KaTeX renders into a node, because a string set as HTML would lose every inline style under the
 * content security policy; copies of a node keep their styles.
 */
function typesetNew(tex: string, display: boolean): HTMLElement | null {
  const node = document.createElement('span');
  try {
    katex.render(tex, node, { displayMode: display, throwOnError: true, strict: 'ignore', trust: false, maxExpand: 200, maxSize: LARGEST_EM });
    return node;
  } catch {
    return null;
  }
}
