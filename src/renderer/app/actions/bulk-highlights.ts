/** What a reader does to many highlights and notes at once: each one sentence, and one way back for all. */
import type { ColourNames } from '../../../domain/annotation/colour-names.ts';
import { tagName } from '../../../domain/annotation/tags.ts';
import type { HighlightColour } from '../../../domain/annotation/annotation.ts';
import type { Item } from '../../../domain/highlights-view/item.ts';
import { quotesAsMarkdown } from '../../../domain/highlights-view/quotes.ts';
import type { PaperFacts, PaperId } from '../../../domain/paper/paper.ts';
import type { Result } from '../../../domain/result.ts';
import type { AnnotationStore } from '../../storage/annotation-store.ts';
import { deleteAll, recolourAll, tagAll, untagAll } from '../../storage/bulk.ts';
import type { Written } from '../../storage/plan.ts';
import { takeBack } from '../../storage/take-back.ts';
import { bridge } from '../bridge.ts';
import { notify, notifyError } from '../desk.ts';

/** Gives the selected highlights a colour; notes have none. */
export async function recolourItems(store: AnnotationStore, items: readonly Item[], colour: HighlightColour, names: ColourNames): Promise<void> {
  const ids = highlightIds(items);
  if (ids.length === 0) {
    notify('Notes have no colour. Select highlights to give them one.');
    return;
  }
  tell(store, await recolourAll(store, ids, colour), (count) => `${highlights(count)} now ${names[colour]}.`, `All of them were ${names[colour]} already.`);
}

/** Puts a tag on the selected highlights. */
export async function tagItems(store: AnnotationStore, items: readonly Item[], typed: string): Promise<void> {
  const tag = tagName(typed);
  if (tag === '') return;
  const ids = highlightIds(items);
  if (ids.length === 0) notify('Tags of a note stand in its text. Write #tag there.');
  else tell(store, await tagAll(store, ids, tag), (count) => `${highlights(count)} tagged #${tag}.`, `All of them had the tag #${tag} already.`);
}

/** Takes a tag off the selected highlights. */
export async function untagItems(store: AnnotationStore, items: readonly Item[], tag: string): Promise<void> {
  tell(store, await untagAll(store, highlightIds(items), tag), (count) => `The tag #${tag} taken off ${highlights(count)}.`, `None of them had the tag #${tag}.`);
}

/** Deletes the selected highlights and notes. */
export async function deleteItems(store: AnnotationStore, items: readonly Item[]): Promise<void> {
  const notes = items.flatMap((item) => (item.kind === 'note' ? [item.row.id] : []));
  const written = await deleteAll(store, highlightIds(items), notes);
  tell(store, written, () => `${named(items)} deleted.`, 'They were deleted already.');
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

function tell(store: AnnotationStore, written: Result<readonly Written[]>, done: (count: number) => string, nothing: string): void {
  if (!written.ok) {
    notifyError(`${written.error.message} ${written.error.next ?? ''}`);
    return;
  }
  const made = written.value;
  if (made.length === 0) notify(nothing);
  else notify(done(made.length), () => void undo(store, made));
}

async function undo(store: AnnotationStore, written: readonly Written[]): Promise<void> {
  const back = await takeBack(store, written);
  if (!back.ok) notifyError(`${back.error.message} ${back.error.next ?? ''}`);
}

function highlightIds(items: readonly Item[]): readonly string[] {
  return items.flatMap((item) => (item.kind === 'highlight' ? [item.row.id] : []));
}

function highlights(count: number): string {
  return count === 1 ? '1 highlight' : `${count.toLocaleString('en')} highlights`;
}

function named(items: readonly Item[]): string {
  const notes = items.filter(({ kind }) => kind === 'note').length;
  const noteWords = notes === 1 ? '1 note' : `${notes.toLocaleString('en')} notes`;
  if (notes === 0) return highlights(items.length);
  return notes === items.length ? noteWords : `${highlights(items.length - notes)} and ${noteWords}`;
}
