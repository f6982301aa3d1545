import { useEffect, useState, type ReactNode } from 'react';
import { yearOf } from '../../domain/paper/date.ts';
import type { PaperId } from '../../domain/paper/paper.ts';
import { peopleLine } from '../../domain/paper/people.ts';
import type { Result } from '../../domain/result.ts';
import { plainText } from '../../domain/text/plain-text.ts';
import type { RelatedPaper } from '../../ipc/contract.ts';
import './related-papers.css';

/** Terms shown for each paper; they are there to explain, not to be complete. */
const TERMS = 4;

interface RelatedPapersProps {
  readonly paperId: PaperId;
  readonly fetchRelated: (id: PaperId) => Promise<Result<readonly RelatedPaper[]>>;
  readonly onOpen: (id: PaperId) => void;
}

/** The papers of the library that are nearest by content, each with the terms that both share. */
export function RelatedPapers({ paperId, fetchRelated, onOpen }: RelatedPapersProps): ReactNode {
  const [related, setRelated] = useState<readonly RelatedPaper[]>([]);
  useEffect(() => {
    let stale = false;
    void fetchRelated(paperId).then((answer) => {
      if (!stale && answer.ok) setRelated(answer.value);
    });
    return () => {
      stale = true;
    };
  }, [fetchRelated, paperId]);

  if (related.length === 0) return null;
  return (
    <section className="reader-section" aria-label="Related papers">
      <h3 className="label">Related in your library</h3>
      <ul className="related">
        {related.map(({ paper, shared }) => (
          <li key={paper.id}>
            <button
              type="button"
              className="related-paper"
              onClick={() => {
                onOpen(paper.id);
              }}
            >
              <span className="related-title">{plainText(paper.title)}</span>
              <span className="related-about numeric">
                {[peopleLine(paper.people, paper.peopleIncomplete, 1), paper.date === undefined ? '' : yearOf(paper.date)]
                  .filter((part) => part !== '')
                  .join(' · ')}
                {shared.length === 0 ? '' : ` — shares ${shared.slice(0, TERMS).join(', ')}`}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
