/** Status, rating and tags of a paper: each change with the sentence that says so. */
import type { Rating, Status } from '../../../domain/annotation/annotation.ts';
import { tidyTags } from '../../../domain/annotation/tags.ts';
import type { PaperId } from '../../../domain/paper/paper.ts';
import { plainText } from '../../../domain/text/plain-text.ts';
import { changeTags, setRating, setStatus } from '../../storage/paper-states.ts';
import type { UndoLog } from '../../storage/undo-log.ts';
import { bridge } from '../bridge.ts';
import { notify, useDesk } from '../desk.ts';
import { takeStep } from './step.ts';

const STATUS_WORDS: Readonly<Record<Status, string>> = {
  new: 'is new again', queued: 'is queued', reading: 'is being read', finished: 'is finished', dismissed: 'is dismissed',
}; // prettier-ignore

/** The chosen paper; says what to do where there is none. */
export function chosenPaper(): PaperId | null {
  const { selectedId } = useDesk.getState();
  if (selectedId === null) notify('Choose a paper first.');
  return selectedId;
}

/** Gives a paper a status. */
export async function changeStatus(log: UndoLog, paperId: PaperId, status: Status): Promise<void> {
  // Writing does not wait for the title.
  const name = nameOf(paperId);
  await takeStep(log, async () => `${await name} ${STATUS_WORDS[status]}.`, (store) => setStatus(store, [paperId], status));
}

/** Gives a paper stars, or takes them away with null. */
export async function ratePaper(log: UndoLog, paperId: PaperId, rating: Rating): Promise<void> {
  const stars = rating === null ? 'has no stars any more' : `has ${String(rating)} ${rating === 1 ? 'star' : 'stars'}`;
  const name = nameOf(paperId);
  await takeStep(log, async () => `${await name} ${stars}.`, (store) => setRating(store, paperId, rating));
}

/** Puts tags on a paper. */
export async function addTags(log: UndoLog, paperId: PaperId, added: readonly string[]): Promise<void> {
  const told = `Tagged ${tidyTags(added).map((tag) => `#${tag}`).join(', ')}.`;
  await takeStep(log, told, (store) => changeTags(store, paperId, (tags) => [...tags, ...added]));
}

/** Takes a tag off a paper. */
export async function removeTag(log: UndoLog, paperId: PaperId, removed: string): Promise<void> {
  await takeStep(log, `Took #${removed} off.`, (store) => changeTags(store, paperId, (tags) => tags.filter((tag) => tag !== removed)));
}

/** The paper's title in quotes; `The paper` where the library does not know it. */
export async function nameOf(paperId: PaperId): Promise<string> {
  const rows = await bridge.request['catalog:rows-of']([paperId]);
  const title = rows.ok ? rows.value[0]?.title : undefined;
  return title === undefined ? 'The paper' : `“${plainText(title)}”`;
}
