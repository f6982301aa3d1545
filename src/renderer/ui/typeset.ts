/** Formulas, set by KaTeX. */
import katex from 'katex';
import 'katex/dist/katex.min.css';

/** Largest size a formula may ask for, in em: no source pushes the page apart. */
const LARGEST_EM = 40;

/**
 * Sets a formula inside `node`. KaTeX renders into the node itself, because a string set as HTML would
 * lose every inline style under the content security policy. What KaTeX can't parse is shown as `source`.
 */
export function typeset(node: HTMLElement, formula: { readonly tex: string; readonly source: string; readonly display: boolean }): void {
  const { tex, source, display } = formula;
  try {
    katex.render(tex, node, { displayMode: display, throwOnError: true, strict: 'ignore', trust: false, maxExpand: 200, maxSize: LARGEST_EM });
    node.removeAttribute('data-plain');
  } catch {
    node.textContent = source;
    node.setAttribute('data-plain', '');
  }
}
