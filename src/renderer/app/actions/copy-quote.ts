import { fieldText } from '../../../domain/annotation/field-text.ts';
import { quoteWithSource } from '../../../domain/annotation/quote.ts';
import { notify, notifyError, useDesk } from '../desk.ts';
import type { ActionContext } from './context.ts';

/** Copies the selected words, or the active highlight, with the paper they are from. Marks nothing. */
export async function copyQuote({ store, reader, paper }: ActionContext): Promise<void> {
  const open = paper();
  const words = reader.current?.selection() ?? null;
  const { activeHighlightId } = useDesk.getState();
  const text = open === null || words === null ? undefined : fieldText(open, words.field)?.slice(words.start, words.end);
  const source = text ?? (activeHighlightId === null ? undefined : (await store.database.highlights.get(activeHighlightId))?.anchor.exact);
  if (open === null || source === undefined) {
    notify('Select words in the text first, or click a highlight.');
    return;
  }
  try {
    await navigator.clipboard.writeText(quoteWithSource(source, open));
    notify('Copied, with its source.');
  } catch {
    notifyError('The quote was not copied: the clipboard refused it. Select the words and press Ctrl C instead.');
  }
}
