import { highlightsOf } from '../../storage/reads.ts';
import { notify, setDesk, useDesk } from '../desk.ts';
import { howTo } from '../shortcuts/keys-in-use.ts';
import type { Perform } from './context.ts';

/** The action that chooses the next or the previous highlight of the open paper, in text order, and shows it. */
function stepHighlight(step: 1 | -1): Perform {
  return async ({ store, reader, paper }) => {
    const open = paper();
    const highlights = open === null ? [] : await highlightsOf(store.database, open.id);
    const at = highlights.findIndex(({ id }) => id === useDesk.getState().activeHighlightId);
    const next = at < 0 ? highlights.at(step === 1 ? 0 : -1) : highlights.at((at + step) % highlights.length);
    if (next === undefined) {
      notify(`This paper has no highlights yet. Select words and ${howTo('highlight')}.`);
      return;
    }
    setDesk({ activeHighlightId: next.id });
    reader.current?.reveal(next.id);
  };
}

export const STEP_HIGHLIGHT: Readonly<Record<'next-highlight' | 'previous-highlight', Perform>> = {
  'next-highlight': stepHighlight(1),
  'previous-highlight': stepHighlight(-1),
};
