/** Which notes name a paper. */
import { mentionsOf, type Mention } from '../../domain/note/links.ts';
import type { PaperId } from '../../domain/paper/paper.ts';
import type { AnnotationDatabase } from './database.ts';

/** A note that links to the paper, and the sentences in which it does. */
export interface Backlink {
  /** The paper that the note is about. */
  readonly from: PaperId;
  readonly mentions: readonly Mention[];
}

/**
 * The notes that link to the paper, last changed first; a paper's own note is not among them. Reads all
 * notes and takes apart only those that hold the paper's id, so there is no index of links to keep right.
 */
export async function backlinksTo(database: AnnotationDatabase, paperId: PaperId): Promise<readonly Backlink[]> {
  const notes = await database.notes.toArray();
  return notes
    .filter((note) => !note.deleted && note.paperId !== paperId)
    .map((note) => ({ from: note.paperId, at: note.updatedAt, mentions: mentionsOf(note.markdown, paperId) }))
    .filter(({ mentions }) => mentions.length > 0)
    .sort((a, b) => b.at - a.at)
    .map(({ from, mentions }) => ({ from, mentions }));
}
