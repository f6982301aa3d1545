/** Status, rating and tags of papers: each change with the sentence that says so. */
import type { Rating, Status } from '../../../domain/annotation/annotation.ts';
import { tagName, tidyTags, withoutTag, withTag } from '../../../domain/annotation/tags.ts';
import type { PaperId } from '../../../domain/paper/paper.ts';
import { counted } from '../../../domain/text/counted.ts';
import type { TagActions } from '../../library/selected-tags.tsx';
import type { AnnotationStore } from '../../storage/annotation-store.ts';
import { putPapersBack } from '../../storage/finished.ts';
import { changeTags, setRating, setStatus } from '../../storage/paper-states.ts';
import { addingToQueue } from '../../storage/queue.ts';
import type { UndoLog } from '../../storage/undo-log.ts';
import { chosenPapers } from './chosen-papers.ts';
import { changePapers } from './change-papers.ts';
import { decide } from './sitting.ts';

const STATUS_WORDS: Readonly<Record<Status, string>> = {
  new: 'new again', queued: 'queued', reading: 'being read', finished: 'finished', dismissed: 'dismissed',
}; // prettier-ignore
const DOING: Readonly<Record<Status, string>> = {
  new: 'Making papers new again', queued: 'Putting papers in the queue', reading: 'Beginning to read papers', finished: 'Finishing papers', dismissed: 'Dismissing papers',
}; // prettier-ignore

/** Gives papers a status. */
export async function changeStatus(log: UndoLog, papers: readonly PaperId[], status: Status): Promise<void> {
  const write = (): Promise<boolean> =>
    changePapers(log, papers, {
      doing: DOING[status],
      done: (named, count) => `${named} ${is(count)} ${STATUS_WORDS[status]}.`,
      already: (named, count) => `${named} ${is(count)} ${STATUS_WORDS[status]} already.`,
      write: status === 'queued' ? addingToQueue() : (store, piece) => setStatus(store, piece, status),
    });
  if (status === 'new') await write();
  else await decide(papers, status, write);
}

/** Says that papers are not finished after all, neither by themselves nor on their lists. */
export async function putBackPapers(log: UndoLog, papers: readonly PaperId[]): Promise<void> {
  await changePapers(log, papers, {
    doing: 'Putting papers back',
    done: (named, count) => `${named} ${is(count)} not finished any more.`,
    already: (named, count) => `${named} ${is(count)} not finished.`,
    write: putPapersBack,
  });
}

/** Gives papers stars, or takes them away with null. */
export async function ratePapers(log: UndoLog, papers: readonly PaperId[], rating: Rating): Promise<void> {
  const stars = rating === null ? 'no stars' : counted(rating, 'star');
  await changePapers(log, papers, {
    doing: 'Rating papers',
    done: (named, count) => `${named} ${has(count)} ${rating === null ? 'no stars any more' : stars}.`,
    already: (named, count) => `${named} ${has(count)} ${stars} already.`,
    write: (store, piece) => setRating(store, piece, rating),
  });
}

/** Puts tags on papers. */
export async function addTags(log: UndoLog, papers: readonly PaperId[], added: readonly string[]): Promise<void> {
  const tags = tidyTags(added);
  const words = tags.map((tag) => `#${tag}`).join(', ');
  if (tags.length === 0) return;
  await changePapers(log, papers, {
    doing: 'Tagging papers',
    done: (named, count) => (papers.length === 1 ? `Tagged ${words}.` : `${named} ${has(count)} the tag ${words}.`),
    already: (named, count) => `${named} ${has(count)} the tag ${words} already.`,
    write: (store, piece) => changeTags(store, piece, (before) => tags.reduce(withTag, before)),
  });
}

/** Takes a tag off papers. */
export async function removeTag(log: UndoLog, papers: readonly PaperId[], removed: string): Promise<void> {
  const tag = tagName(removed);
  await changePapers(log, papers, {
    doing: 'Taking a tag off',
    done: (named) => (papers.length === 1 ? `Took #${tag} off.` : `Took #${tag} off ${named}.`),
    already: () => `None of them had the tag #${tag}.`,
    write: (store, piece) => changeTags(store, piece, (before) => withoutTag(before, tag)),
  });
}

/** What is done to the tags of all chosen papers. */
export function tagActions(store: AnnotationStore, log: UndoLog): TagActions {
  return {
    addTags: (tags) => void chosenPapers(store).then((papers) => addTags(log, papers, tags)),
    removeTag: (tag) => void chosenPapers(store).then((papers) => removeTag(log, papers, tag)),
  };
}

function is(count: number): string {
  return count === 1 ? 'is' : 'are';
}

function has(count: number): string {
  return count === 1 ? 'has' : 'have';
}
