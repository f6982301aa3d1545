/** Status, rating and tags of a paper: each change with the sentence that says so and the way back. */
import type { Rating, Status } from '../../../domain/annotation/annotation.ts';
import type { PaperId } from '../../../domain/paper/paper.ts';
import { statusPart } from '../../../domain/paper-state/paper-state.ts';
import type { CodedError } from '../../../domain/result.ts';
import { plainText } from '../../../domain/text/plain-text.ts';
import type { AnnotationStore } from '../../storage/annotation-store.ts';
import { changeTags, putStatusBack, setRating, setStatus } from '../../storage/paper-states.ts';
import { stateOf } from '../../storage/reads.ts';
import { bridge } from '../bridge.ts';
import { notify, notifyError, useDesk } from '../desk.ts';
import type { ActionContext } from './context.ts';

const STATUS_WORDS: Readonly<Record<Status, string>> = {
  new: 'is new again', queued: 'is queued', reading: 'is being read', finished: 'is finished', dismissed: 'is dismissed',
}; // prettier-ignore

function tellError({ message, next }: CodedError): void {
  notifyError(next === undefined ? message : `${message} ${next}`);
}

/** The chosen paper; says what to do where there is none. */
export function chosenPaper(): PaperId | null {
  const { selectedId } = useDesk.getState();
  if (selectedId === null) notify('Choose a paper first.');
  return selectedId;
}

/** Gives a paper a status. */
export async function changeStatus(store: AnnotationStore, paperId: PaperId, status: Status): Promise<void> {
  const saved = await setStatus(store, [paperId], status);
  if (!saved.ok) {
    tellError(saved.error);
    return;
  }
  const [changed] = saved.value;
  if (changed === undefined) return;
  const before = statusPart(changed.previous);
  notify(`${await nameOf(paperId)} ${STATUS_WORDS[status]}.`, () => void putStatusBack(store, paperId, before));
}

/** Marks the chosen paper as finished, or as it was before when it is. */
export async function finishPaper({ store }: ActionContext): Promise<void> {
  const paperId = chosenPaper();
  if (paperId === null) return;
  const state = await stateOf(store.database, paperId);
  const startedBefore = state?.startedAt == null ? 'new' : 'reading';
  await changeStatus(store, paperId, state?.status === 'finished' ? startedBefore : 'finished');
}

/** Gives a paper stars, or takes them away with null. */
export async function ratePaper(store: AnnotationStore, paperId: PaperId, rating: Rating): Promise<void> {
  const saved = await setRating(store, paperId, rating);
  if (!saved.ok) {
    tellError(saved.error);
    return;
  }
  const [changed] = saved.value;
  if (changed === undefined) return;
  const before = changed.previous === undefined || changed.previous.deleted ? null : changed.previous.rating;
  const stars = rating === null ? 'has no rating any more' : `has ${String(rating)} ${rating === 1 ? 'star' : 'stars'}`;
  notify(`${await nameOf(paperId)} ${stars}.`, () => void setRating(store, paperId, before));
}

/** Puts tags on a paper. */
export async function addTags(store: AnnotationStore, paperId: PaperId, added: readonly string[]): Promise<void> {
  await retag(store, paperId, (tags) => [...tags, ...added]);
}

/** Takes a tag off a paper. */
export async function removeTag(store: AnnotationStore, paperId: PaperId, removed: string): Promise<void> {
  await retag(store, paperId, (tags) => tags.filter((tag) => tag !== removed));
}

async function retag(store: AnnotationStore, paperId: PaperId, change: (tags: readonly string[]) => readonly string[]): Promise<void> {
  const saved = await changeTags(store, paperId, change);
  if (!saved.ok) {
    tellError(saved.error);
    return;
  }
  const [changed] = saved.value;
  if (changed === undefined) return;
  const before = changed.previous === undefined || changed.previous.deleted ? [] : changed.previous.tags;
  const { tags } = changed.row;
  const added = tags.filter((tag) => !before.includes(tag)).map((tag) => `#${tag}`);
  const gone = before.filter((tag) => !tags.includes(tag)).map((tag) => `#${tag}`);
  notify(added.length > 0 ? `Tagged ${added.join(', ')}.` : `Took ${gone.join(', ')} off.`, () => void changeTags(store, paperId, () => before));
}

async function nameOf(paperId: PaperId): Promise<string> {
  const rows = await bridge.request['catalog:rows-of']([paperId]);
  const title = rows.ok ? rows.value[0]?.title : undefined;
  return title === undefined ? 'The paper' : `“${plainText(title)}”`;
}
