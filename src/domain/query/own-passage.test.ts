import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Highlight, Note, Versioned } from '../annotation/annotation.ts';
import type { PaperId } from '../paper/paper.ts';
import type { AnnotationRows } from './evaluate-annotation-term.ts';
import { evaluateAnnotationTerms } from './evaluate-annotation-term.ts';
import { ownPassages, saysMore, type OwnPassage } from './own-passage.ts';
import { parseQuery } from './parse.ts';

const PAPER = 'a' as PaperId;
const versioned = (id: string): Versioned => ({ id, revision: 1, createdAt: 1, updatedAt: 1, deleted: false });
const note = (markdown: string): Note => ({ ...versioned('a'), paperId: PAPER, markdown });
function rowsOf(notes: readonly Note[], ...marked: readonly (readonly [exact: string, comment: string])[]): AnnotationRows {
  const highlights = marked.map(([exact, comment], at) => {
    const anchor = { start: 0, end: exact.length, exact, prefix: '', suffix: '', textHash: '' };
    return { ...versioned(String(at)), paperId: PAPER, field: 'title', anchor, colour: 'yellow', comment } as unknown as Highlight;
  });
  return { highlights, notes, readingLists: [], listEntries: [], paperStates: [], preferences: [] };
}
const passage = (query: string, rows: AnnotationRows): OwnPassage | undefined => ownPassages(parseQuery(query).query, rows, [PAPER]).get(PAPER);
const shown = (found: OwnPassage | undefined): string | undefined => found && found.marks.reduceRight((text, [start, end]) => `${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`, found.text);

describe('ownPassages', () => {
  it('gives the words around the match, marked in the text as it was written', () => {
    const text = `${'Before it. '.repeat(20)}Here the\n  **Marmalades** were élargies, 🪑 twice.${' After it.'.repeat(20)}`;
    const found = passage('marmalade elargies ', rowsOf([note(text)]));
    expect(found?.kind).toBe('note');
    expect(shown(found)).toMatch(/^….*Here the \*\*\[Marmalades\]\*\* were \[élargies\], 🪑 twice\. After it\..*…$/u);
  });

  it('shows a short text whole', () => {
    expect(shown(passage('lamp', rowsOf([note('# A lamp\n')])))).toBe('# A [lamp]');
  });

  it('prefers the text that has more of the words', () => {
    const rows = rowsOf([note('red')], ['red and green', ''], ['blue', 'green, red, blue']);
    expect(passage('red ', rows)).toMatchObject({ kind: 'note', found: 1 });
    expect(passage('red green ', rows)).toMatchObject({ kind: 'highlight', found: 2 });
    expect(passage('red green blue ', rows)).toMatchObject({ kind: 'comment', found: 3 });
  });

  it('looks only where a field says, and never for what is negated', () => {
    const rows = rowsOf([note('a lamp')], ['a desk', '']);
    expect(passage('note:desk ', rows)).toBeUndefined();
    expect(passage('highlight:desk ', rows)?.kind).toBe('highlight');
    expect(passage('chair -lamp ', rows)).toBeUndefined();
    expect(passage('title:lamp ', rows)).toBeUndefined();
    expect(passage('year:2020', rows)).toBeUndefined();
  });

  it('takes no account of what was deleted', () => {
    expect(passage('lamp ', rowsOf([{ ...note('a lamp'), deleted: true }]))).toBeUndefined();
  });

  it('has a passage wherever a single word matches, and marks within it', () => {
    const text = fc.array(fc.constantFrom('lamp', 'Lamps', 'lämp', 'desk', '½', '\n', '**', 'ﬁne', '注意', '🪑', ' '), { maxLength: 60 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(text, fc.constantFrom('lamp ', 'desk ', 'fine ', 'la', 'lam', '"lamp desk"', 'la*'), (markdown, query) => {
        const rows = rowsOf([note(markdown)]);
        const found = passage(query, rows);
        expect(found !== undefined).toBe(Object.keys(evaluateAnnotationTerms(parseQuery(query).query, rows, '2026-11-23')).length > 0);
        for (const [start, end] of found?.marks ?? []) expect(found?.text.slice(start, end)).toMatch(/^\S+$/u);
      }),
    );
  });
});

it("the reader's passage is shown where it has as many of the words as the paper's", () => {
  const own = { kind: 'note', text: '', marks: [], found: 1 } as const;
  const paper = { text: 'A lamp and lamps by a desk', marks: [[2, 6], [11, 16]] } as const;
  expect(saysMore(own, paper)).toBe(true);
  expect(saysMore(own, { ...paper, marks: [...paper.marks, [22, 26]] })).toBe(false);
  expect(saysMore(own, undefined)).toBe(true);
});
