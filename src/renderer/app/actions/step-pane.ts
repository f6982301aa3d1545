import type { Perform } from './context.ts';

/** What takes the focus in a pane that has not had it yet: what one works on, before the tools around it. */
const FIRST = '[role=listbox], .list-row-open, [aria-current=page], [data-field=abstract], [data-field=summary]';
const TABBABLE = 'a[href], button:not(:disabled), input:not(:disabled), textarea:not(:disabled), [contenteditable=true], [tabindex="0"]';

const last = new WeakMap<Element, HTMLElement>();

/** Moves the focus to the next pane, or the one before, and there to where it was last. */
function stepPane(step: 1 | -1): Perform {
  return () => {
    const panes = [...document.querySelectorAll('.desk > nav, .desk > section, .desk > main')].filter(isShown);
    const focused = document.activeElement;
    const at = panes.findIndex((pane) => pane.contains(focused));
    const here = panes[at];
    if (here !== undefined && focused instanceof HTMLElement) last.set(here, focused);
    for (let tried = 1; tried <= panes.length; tried += 1) {
      // From nowhere, the next pane is the first one and the one before is the last.
      const from = at < 0 && step < 0 ? 0 : at;
      const pane = panes[(from + step * tried + panes.length * 2) % panes.length];
      const target = pane === undefined ? undefined : targetIn(pane);
      if (target === undefined) continue;
      target.focus();
      return;
    }
  };
}

function targetIn(pane: Element): HTMLElement | undefined {
  const former = last.get(pane);
  if (former !== undefined && pane.contains(former) && isShown(former)) return former;
  const candidates = [...pane.querySelectorAll<HTMLElement>(FIRST), ...pane.querySelectorAll<HTMLElement>(TABBABLE)];
  return candidates.find(isShown);
}

function isShown(element: Element): boolean {
  return element.checkVisibility();
}

export const STEP_PANE: Readonly<Record<'next-pane' | 'previous-pane', Perform>> = {
  'next-pane': stepPane(1),
  'previous-pane': stepPane(-1),
};
