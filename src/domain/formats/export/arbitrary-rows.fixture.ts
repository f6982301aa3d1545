/** Papers and rows of any content, for property tests of round trips. */
import fc from 'fast-check';
import { describeSpan } from '../../annotation/describe-span.ts';
import { HIGHLIGHT_COLOURS, type Highlight, type Note } from '../../annotation/annotation.ts';
import type { Paper, PaperId, PaperRecord } from '../../paper/paper.ts';

const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 });
const words = fc.stringMatching(/^[A-Za-z]{3,12}( [A-Za-z]{2,9}){3,6}$/u);
const time = fc.integer({ min: 0, max: 4_000_000_000_000 });
const number = fc.tuple(fc.integer({ min: 1501, max: 2612 }), fc.integer({ min: 10_000, max: 99_999 })).filter(([month]) => month % 100 >= 1 && month % 100 <= 12);

const arbitraryPaper: fc.Arbitrary<Paper> = fc
  .record({ number, title: words, abstract: text, people: fc.array(words, { maxLength: 4 }), incomplete: fc.boolean(), topics: fc.uniqueArray(words, { maxLength: 3 }), added: time, updated: time, date: fc.constantFrom(undefined, '2020', '2021-02', '2022-03-04') })
  .map(({ number: [month, digits], title, abstract, people, incomplete, topics, added, updated, date }) => {
    const record: PaperRecord = {
      title,
      titleRaw: ` ${title}\n`,
      identifiers: { arxiv: `${String(month)}.${String(digits)}` },
      people: people.map((name) => ({ name })),
      peopleIncomplete: incomplete,
      ...(date === undefined ? {} : { date }),
      abstract: { text: abstract, raw: `${abstract}\r\n`, origin: 'authors' },
      topics,
      links: [{ kind: 'code', url: 'https://github.com/a/b' }],
    };
    return { ...record, id: `arxiv:${String(month)}.${String(digits)}` as PaperId, addedAt: added, updatedAt: updated };
  });

export const arbitraryLibrary = fc.uniqueArray(arbitraryPaper, { selector: ({ id }) => id, minLength: 1, maxLength: 4 });

const version = fc.record({ revision: fc.integer({ min: 1, max: 99 }), createdAt: time, updatedAt: time });
const tags = fc.uniqueArray(fc.stringMatching(/^[a-zà-ÿ][a-zà-ÿ -]{0,10}[a-zà-ÿ]$/u), { maxLength: 3 });

/** A highlight of a random span of the paper's abstract. */
export function arbitraryHighlight(paper: Paper): fc.Arbitrary<Highlight> {
  const abstract = paper.abstract?.text ?? ' ';
  const spot = fc.tuple(fc.nat(abstract.length - 1), fc.nat(abstract.length)).map(([a, b]) => [Math.min(a, b), Math.max(a, b, Math.min(a, b) + 1)] as const);
  return fc.record({ id: fc.uuid(), version, spot, colour: fc.constantFrom(...HIGHLIGHT_COLOURS), comment: fc.string({ unit: 'grapheme' }), tags }).map(({ id, version: made, spot: [start, end], colour, comment, tags: typed }) => ({
    id,
    ...made,
    deleted: false,
    paperId: paper.id,
    field: 'abstract' as const,
    anchor: describeSpan(abstract, start, Math.min(end, abstract.length)),
    colour,
    comment,
    tags: typed,
  }));
}

export function arbitraryNote(paper: Paper): fc.Arbitrary<Note> {
  return fc.record({ version, markdown: fc.string({ unit: 'grapheme', minLength: 1 }).filter((markdown) => markdown.trim() !== '') }).map(({ version: made, markdown }) => ({ id: paper.id, ...made, deleted: false, paperId: paper.id, markdown }));
}
