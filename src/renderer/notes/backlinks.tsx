import { useEffect, useState, type ReactNode } from 'react';
import type { Mention } from '../../domain/note/links.ts';
import type { PaperId, PaperRow } from '../../domain/paper/paper.ts';
import { plainText } from '../../domain/text/plain-text.ts';
import type { Result } from '../../domain/result.ts';
import { useBacklinks } from '../storage/hooks.ts';
import { useNoteActions } from './note-actions.ts';
import './backlinks.css';

export type FetchRowsOf = (ids: readonly PaperId[]) => Promise<Result<readonly PaperRow[]>>;

/** So many notes are listed at first. */
const SHOWN = 5;
/** The most papers that one request may name. */
const MOST = 1_000;

interface BacklinksProps {
  readonly paperId: PaperId;
  readonly fetchRowsOf: FetchRowsOf;
}

/** The notes that link to the paper, each with the sentences in which it does. Nothing when there are none. */
export function Backlinks({ paperId, fetchRowsOf }: BacklinksProps): ReactNode {
  const backlinks = useBacklinks(paperId) ?? [];
  const [all, setAll] = useState(false);
  const shown = all ? backlinks : backlinks.slice(0, SHOWN);
  const titles = useTitles(fetchRowsOf, shown.map(({ from }) => from));
  const { openPaper } = useNoteActions();
  if (backlinks.length === 0) return null;
  return (
    <section className="backlinks" aria-label="Linked from">
      <h3 className="label">
        Linked from <span className="numeric">{backlinks.length}</span>
      </h3>
      <ul>
        {shown.map(({ from, mentions }) => (
          <li key={from} className="backlink">
            <button type="button" className="backlink-title" onClick={() => { openPaper(from); }}>
              {titles.get(from) ?? from}
            </button>
            {mentions.map((mention, at) => (
              <Sentence key={at} {...mention} />
            ))}
          </li>
        ))}
      </ul>
      {shown.length < backlinks.length ? (
        <button type="button" className="backlinks-more" onClick={() => { setAll(true); }}>
          Show all {backlinks.length}
        </button>
      ) : null}
    </section>
  );
}

function Sentence({ sentence, start, end }: Mention): ReactNode {
  return (
    <p className="backlink-sentence">
      {sentence.slice(0, start)}
      <strong>{sentence.slice(start, end)}</strong>
      {sentence.slice(end)}
    </p>
  );
}

/** Titles as they read; a paper that is no longer in the library has none. */
function useTitles(fetchRowsOf: FetchRowsOf, ids: readonly PaperId[]): ReadonlyMap<PaperId, string> {
  const [titles, setTitles] = useState<ReadonlyMap<PaperId, string>>(new Map());
  const key = ids.slice(0, MOST).join('\n');
  useEffect(() => {
    if (key === '') return;
    let stale = false;
    void fetchRowsOf(key.split('\n') as PaperId[]).then((answer) => {
      if (!stale && answer.ok) setTitles(new Map(answer.value.map(({ id, title }) => [id, plainText(title)])));
    });
    return () => {
      stale = true;
    };
  }, [fetchRowsOf, key]);
  return titles;
}
