import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PaperId } from '../paper/paper.ts';
import { valueOf } from '../result.fixture.ts';
import type { Note, TableName, Versioned } from './annotation.ts';
import { joined, reversal, type Step } from './step.ts';

const paperId = 'arxiv:a' as PaperId;
const note = (markdown: string, revision: number, more: Partial<Note> = {}): Note => ({
  id: paperId, paperId, markdown, revision, createdAt: 1, updatedAt: revision, deleted: false, ...more,
}); // prettier-ignore
const step = (before: Note | null, after: Note, more: Partial<Step> = {}): Step => ({
  sentence: 'Wrote a note.', at: 10, edits: [{ table: 'notes', before, after }], ...more,
}); // prettier-ignore
const rows = (...notes: readonly Note[]) => (_table: TableName, id: string): Versioned | undefined => notes.find((row) => row.id === id);

describe('taking a step back', () => {
  it('sets the text back as a next revision, and redo sets it again', () => {
    const made = step(note('old', 1), note('new', 2));
    const [undone] = valueOf(reversal(made, 'undo', rows(note('new', 2)), 20));
    expect(undone).toEqual({ table: 'notes', row: note('old', 3, { updatedAt: 20 }) });
    const [redone] = valueOf(reversal(made, 'redo', rows(note('old', 3)), 30));
    expect(redone?.row).toMatchObject({ markdown: 'new', revision: 4 });
  });

  it('makes a tombstone of a row that the step made', () => {
    const made = step(null, note('new', 1));
    expect(valueOf(reversal(made, 'undo', rows(note('new', 1)), 20))[0]?.row).toMatchObject({ deleted: true, markdown: 'new' });
    expect(valueOf(reversal(made, 'redo', rows(note('new', 2, { deleted: true })), 20))[0]?.row).toMatchObject({ deleted: false });
  });

  it('keeps what was done since in other fields of the row', () => {
    const made = step(note('text', 1), note('text', 2, { deleted: true }));
    const since = { ...note('text', 3, { deleted: true }), colour: 'blue' } as Note;
    expect(valueOf(reversal(made, 'undo', rows(since), 20))[0]?.row).toMatchObject({ deleted: false, colour: 'blue', revision: 4 });
  });

  it('is refused where the same field was changed since', () => {
    const made = step(note('old', 1), note('new', 2));
    expect(reversal(made, 'undo', rows(note('newer', 3)), 20)).toMatchObject({ ok: false, error: { code: 'write-refused' } });
    expect(reversal(made, 'undo', rows(), 20).ok).toBe(false);
  });

  it('gives back every text of any history, in both directions', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1, maxLength: 12 }), (texts) => {
        let row = note('', 1);
        const steps = texts.map((text) => {
          const after = note(text, row.revision + 1);
          const made = step(row, after);
          row = after;
          return made;
        });
        const go = (made: Step, direction: 'undo' | 'redo'): void => {
          for (const change of valueOf(reversal(made, direction, rows(row), 9))) row = change.row as Note;
        };
        const seen = steps.toReversed().map((made) => (go(made, 'undo'), row.markdown));
        expect(seen).toEqual(['', ...texts.slice(0, -1)].toReversed());
        expect(steps.map((made) => (go(made, 'redo'), row.markdown))).toEqual(texts);
      }),
    );
  });
});

describe('steps that follow each other', () => {
  it('become one where they have one key and no long pause', () => {
    const first = step(note('a', 1), note('ab', 2), { key: 'note/a' });
    const second = step(note('ab', 2), note('abc', 3), { key: 'note/a', at: 900 });
    expect(joined(first, second)).toEqual({ ...second, edits: [{ table: 'notes', before: note('a', 1), after: note('abc', 3) }] });
  });

  it('stay apart otherwise', () => {
    const first = step(note('a', 1), note('ab', 2), { key: 'note/a' });
    expect(joined(first, step(note('ab', 2), note('b', 3), { key: 'note/b' }))).toBeUndefined();
    expect(joined(first, step(note('ab', 2), note('b', 3), { key: 'note/a', at: 100_000 }))).toBeUndefined();
    expect(joined(step(null, note('a', 1)), step(note('a', 1), note('b', 2)))).toBeUndefined();
  });
});
