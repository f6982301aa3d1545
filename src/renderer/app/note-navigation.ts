/** Where the links of a note lead. */
import { useMemo } from 'react';
import type { PaperId, PaperRow } from '../../domain/paper/paper.ts';
import type { NoteNavigation } from '../notes/note-actions.ts';
import type { AnnotationStore } from '../storage/annotation-store.ts';
import { showHighlight } from './steps/show-highlight.ts';
import { bridge } from './bridge.ts';
import { notify, notifyError, setDesk } from './desk.ts';
import { papersByTitle } from './papers-by-title.ts';

/** So many papers are proposed for a link. */
const PROPOSED = 8;

/** The ways out of a note of the open paper. */
export function useNoteNavigation(store: AnnotationStore): NoteNavigation {
  return useMemo(
    () => ({
      openPaper: (id) => void openPaper(id),
      showHighlight: (id) => void showLinked(store, id),
      searchTag: (tag) => {
        search(`tag:"${plain(tag)}"`);
      },
      searchTitle: (words) => {
        search(`title:"${plain(words)}"`);
      },
    }),
    [store],
  );
}

async function openPaper(id: PaperId): Promise<void> {
  const answer = await bridge.request['catalog:paper'](id);
  if (answer.ok) setDesk({ selectedId: id, activeHighlightId: null });
  else notifyError(answer.error.message);
}

/** Shows a highlight in its text, which may be another paper's. */
async function showLinked(store: AnnotationStore, id: string): Promise<void> {
  const highlight = await store.database.highlights.get(id);
  if (highlight === undefined || highlight.deleted) notify('This highlight was deleted. Its words stay here.');
  else showHighlight(highlight);
}

function search(query: string): void {
  setDesk({ query, view: { kind: 'library' }, readView: false });
}

/** Words in which nothing is grammar of a query. */
function plain(words: string): string {
  return words.replace(/["*]+/g, ' ').trim();
}

/** Papers for the words of a title, the last one perhaps half typed; the newest ones for no words. */
export async function findPapers(words: string): Promise<readonly PaperRow[]> {
  const answer = await papersByTitle(words, PROPOSED);
  return answer.ok ? answer.value : [];
}
