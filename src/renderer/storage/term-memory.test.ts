import { expect, it } from 'vitest';
import type { Highlight, PaperState } from '../../domain/annotation/annotation.ts';
import type { TermPapers } from '../../domain/query/annotation-terms.ts';
import type { AnnotationRows } from '../../domain/query/evaluate-annotation-term.ts';
import type { PaperId } from '../../domain/paper/paper.ts';
import { NO_ROWS } from './query-sets.ts';
import { answerFrom, versionOf } from './term-memory.ts';

const INBOX = { key: 'is:inbox', term: { name: 'is', value: 'inbox' } } as const;
const state = (id: string, more: Partial<PaperState> = {}): PaperState => ({
  id, revision: 1, createdAt: 1, updatedAt: 1, deleted: false, paperId: id as PaperId, status: 'finished', statusAt: 1, startedAt: null, finishedAt: null,
  rating: null, priority: 'normal', snoozedUntil: null, queueRank: null, tags: [], ...more,
}); // prettier-ignore

it('answers anew only when a table that the term asks about has changed, and as before where nothing came of it', () => {
  const memory: Parameters<typeof answerFrom>[0] = new Map();
  const asked = (rows: AnnotationRows, today = '2026-11-23'): TermPapers => answerFrom(memory, rows, today)(INBOX);
  const rows = { ...NO_ROWS, paperStates: [state('a'), state('b', { status: 'new', snoozedUntil: Date.UTC(2026, 10, 30) })] };
  const first = asked(rows);
  expect(first).toEqual({ addedAfter: 0, without: ['a', 'b'], beside: [] });
  expect(asked({ ...rows, highlights: [{ id: 'h' } as Highlight] })).toBe(first);
  // Rated, and still decided about.
  expect(asked({ ...rows, paperStates: [state('a', { rating: 5 }), ...rows.paperStates.slice(1)] })).toBe(first);
  const other = asked({ ...rows, paperStates: [state('a', { status: 'new' }), ...rows.paperStates.slice(1)] });
  expect(other).toMatchObject({ without: ['b'] });
  // The day on which the snooze is over.
  expect(asked(rows, '2026-12-02')).toMatchObject({ without: ['a'] });
});

it('names the sets by what they say', () => {
  const [a, b] = [{ t: ['p'] }, { t: ['q'] }];
  expect(versionOf({ ...a })).toBe(versionOf(a));
  expect(versionOf(a)).not.toBe(versionOf(b));
  expect(versionOf({})).toBe('');
});
