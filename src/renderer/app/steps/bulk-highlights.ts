/** What a reader does to many highlights and notes at once: each one sentence, and one way back for all. */
import type { ColourNames } from '../../../domain/annotation/colour-names.ts';
import { tagName } from '../../../domain/annotation/tags.ts';
import type { HighlightColour } from '../../../domain/annotation/annotation.ts';
import type { Item } from '../../../domain/highlights-view/item.ts';
import { quotesAsMarkdown } from '../../../domain/highlights-view/quotes.ts';
import type { PaperFacts, PaperId } from '../../../domain/paper/paper.ts';
import { counted } from '../../../domain/text/counted.ts';
import type { AnnotationStore } from '../../storage/annotation-store.ts';
import { deleteAll, recolourAll, tagAll, untagAll, type BulkWritten } from '../../storage/bulk.ts';
import type { UndoLog } from '../../storage/undo-log.ts';
import { bridge } from '../bridge.ts';
import { notify, notifyError, setDesk } from '../desk.ts';
import { takeStep } from './step.ts';

/** Gives the selected highlights a colour; notes have none. */
export async function recolourItems(log: UndoLog, items: readonly Item[], colour: HighlightColour, names: ColourNames): Promise<void> {
  const ids = highlightIds(items);
  const name = names[colour];
  if (ids.length === 0) notify('Notes have no colour. Select highlights to give them one.');
  else await changeAll(log, (store) => recolourAll(store, ids, colour), (count) => `${counted(count, 'highlight')} now ${name}.`, `All of them were ${name} already.`);
}

/** Puts a tag on the selected highlights. */
export async function tagItems(log: UndoLog, items: readonly Item[], typed: string): Promise<void> {
  const tag = tagName(typed);
  if (tag === '') return;
  const ids = highlightIds(items);
  if (ids.length === 0) notify('Tags of a note stand in its text. Write #tag there.');
  else await changeAll(log, (store) => tagAll(store, ids, tag), (count) => `${counted(count, 'highlight')} tagged #${tag}.`, `All of them had the tag #${tag} already.`);
}

/** Takes a tag off the selected highlights. */
export async function untagItems(log: UndoLog, items: readonly Item[], tag: string): Promise<void> {
  const ids = highlightIds(items);
  await changeAll(log, (store) => untagAll(store, ids, tag), (count) => `The tag #${tag} taken off ${counted(count, 'highlight')}.`, `None of them had the tag #${tag}.`);
}

/** Deletes the selected highlights and notes. */
export async function deleteItems(log: UndoLog, items: readonly Item[]): Promise<void> {
  const notes = items.flatMap((item) => (item.kind === 'note' ? [item.row.id] : []));
  await changeAll(log, (store) => deleteAll(store, highlightIds(items), notes), () => `${named(items)} deleted.`, 'They were deleted already.');
}

/** One write and one step back for all; `done` is told how many rows changed, `nothing` is said when none did. */
async function changeAll(log: UndoLog, write: (store: AnnotationStore) => BulkWritten, done: (count: number) => string, nothing: string): Promise<void> {
  const written = await takeStep(log, (made) => done(made.length), write, { quiet: true });
  if (written === null) return;
  if (written.length === 0) notify(nothing);
  else notify(done(written.length), 'undo');
}

/** Puts the selected on the clipboard: quotes, comments and notes, each with the paper it is from. */
export async function copyItems(items: readonly Item[]): Promise<void> {
  const ids = [...new Set(items.map(({ paperId }) => paperId))];
  const facts = await bridge.request['catalog:facts-of'](ids);
  if (!facts.ok) {
    notifyError(`Nothing was copied: ${facts.error.message}`);
    return;
  }
  const papers = new Map<PaperId, PaperFacts>(facts.value.map((paper) => [paper.id, paper]));
  try {
    await navigator.clipboard.writeText(quotesAsMarkdown(items, { papers, lists: [], listsOf: new Map() }));
    notify(`${named(items)} copied as Markdown.`);
  } catch {
    notifyError('Nothing was copied: the system’s clipboard did not take it. Try again.');
  }
}

/** Opens the export dialog for the selected. */
export function exportItems(items: readonly Item[]): void {
  const scope = { kind: 'marks', ids: items.map(({ row }) => row.id) } as const;
  setDesk({ dialog: { kind: 'export', choices: [{ id: 'selected', name: 'The selected', about: named(items), scope }] } });
}

function highlightIds(items: readonly Item[]): readonly string[] {
  return items.flatMap((item) => (item.kind === 'highlight' ? [item.row.id] : []));
}

function named(items: readonly Item[]): string {
  const notes = items.filter(({ kind }) => kind === 'note').length;
  const highlights = items.length - notes;
  const parts = [...(highlights > 0 ? [counted(highlights, 'highlight')] : []), ...(notes > 0 ? [counted(notes, 'note')] : [])];
  return parts.join(' and ');
}
