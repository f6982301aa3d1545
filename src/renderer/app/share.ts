/** Reading lists on their way to somebody else, and what is said about them. */
import type { ReadingList } from '../../domain/annotation/annotation.ts';
import { SHARE_FORMAT_INFO } from '../../domain/formats/export/share-format.ts';
import { listsInside } from '../../domain/reading-list/to-share.ts';
import { counted } from '../../domain/text/counted.ts';
import type { Question, ShareRequest, SharedText } from '../../ipc/contract.ts';
import type { ShareChoice } from '../exports/share-dialog.tsx';
import type { AnnotationStore } from '../storage/annotation-store.ts';
import { ownWords } from '../storage/query-sets.ts';
import { bridge } from './bridge.ts';
import { notify, notifyError, tellError } from './desk.ts';

/** Asks where, writes the list there, and says so. */
export async function saveShared(store: AnnotationStore, choice: ShareChoice): Promise<void> {
  const ended = await bridge.request['share:save'](await requestOf(store, choice), choice.list.name);
  if (!ended.ok) tellError(ended.error);
  else if (ended.value.kind === 'written') notify(`Saved ${said(choice, ended.value.report)} to ${ended.value.report.path}.`);
}

/** Puts the list on the clipboard. */
export async function copyShared(store: AnnotationStore, choice: ShareChoice): Promise<void> {
  const text = await bridge.request['share:text'](await requestOf(store, choice));
  if (!text.ok) {
    tellError(text.error);
    return;
  }
  try {
    await navigator.clipboard.writeText(text.value.text);
    notify(`Copied ${said(choice, text.value)}.`);
  } catch {
    notifyError('The list was not copied: the clipboard refused it. Click into the window and try again.');
  }
}

/** A smart list asks what only the window can answer about annotations, so that its question goes along. */
async function requestOf(store: AnnotationStore, { list, format, along }: ShareChoice): Promise<ShareRequest> {
  const inside = along.inside ? listsInside(await store.database.readingLists.toArray(), list.id) : [];
  const found = await Promise.all([list, ...inside].map((one) => questionOf(store, one)));
  return { format, listId: list.id, along, found: Object.fromEntries(found.flat()) };
}

async function questionOf(store: AnnotationStore, { id, query }: ReadingList): Promise<readonly (readonly [string, Question])[]> {
  if (query === null) return [];
  const sets = (await ownWords(store.database, query, store.now()))?.sets;
  return [[id, { query, strict: true, ...(sets === undefined ? {} : { sets }) }]];
}

/** For example: `“Thesis” with 9 papers (Markdown)`. */
function said({ list, format }: ShareChoice, { papers, missing }: Omit<SharedText, 'text'>): string {
  const left = missing === 0 ? '' : `; ${counted(missing, 'paper')} that ${missing === 1 ? 'is' : 'are'} not in the library any more ${missing === 1 ? 'was' : 'were'} left out`;
  return `“${list.name}” with ${counted(papers, 'paper')} (${SHARE_FORMAT_INFO[format].name})${left}`;
}
