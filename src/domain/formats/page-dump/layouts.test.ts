import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withPlainNewlines } from '../clean-text.ts';
import { readPageDump } from './read-page-dump.ts';

interface Invented {
  readonly title: string;
  readonly abstract: string;
  readonly summary: string;
}

const noun = fc.constantFrom('kiln', 'swift', 'valley', 'harbour', 'loom', 'lantern', 'orchard', 'tide', 'meadow', 'granary', 'ferry', 'violin');
const quality = fc.constantFrom('patient', 'sparse', 'nested', 'brittle', 'modular', 'seasonal', 'shallow', 'woven', 'tidal');
const thing = fc.constantFrom('Networks', 'Schedules', 'Forecasts', 'Estimators', 'Kernels', 'Retrieval', 'Calibration', 'Maps');
const opening = fc.constantFrom('We', 'The authors', 'In this paper, we', 'However, readers', 'Existing methods', 'Our approach', 'Across 7 datasets, we');
const doing = fc.constantFrom('measure', 'sort', 'balance', 'predict', 'compare', 'repair', 'count');
const detail = fc.constantFrom('by 1.3%', '(e.g., at night)', 'with self-attention', 'in O(n^{2}) steps', 'of pre-trained models', 'without labels', 'for $x_1$');

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
const title = fc
  .tuple(fc.constantFrom('', 'KILN: ', 'Tide2Vec: ', 'mLoom: ', 'Do '), quality, thing, quality, thing, noun)
  .map(([name, q1, t1, q2, t2, n]) => `${name}${capital(q1)} ${t1} with ${capital(q2)} ${t2} of Small ${capital(n)}s${name === 'Do ' ? ' Matter?' : ''}`);
const sentence = fc
  .tuple(opening, doing, quality, noun, detail, noun, doing, quality, noun)
  .map(([o, d, q, n, x, n2, d2, q2, n3]) => `${o} ${d} ${q} ${n}s ${x} and every ${n2}, and ${d2} the ${q2} ${n3}.`);
const ending = fc.constantFrom('', ' Code is available at https://github.com/foo/bar', ' See https://foo.example.org/bar .', ' More at https://gitlab.com/foo/bar.');
const abstract = fc.tuple(fc.array(sentence, { minLength: 3, maxLength: 9 }), ending).map(([sentences, end]) => sentences.join(' ') + end);
const summary = fc.tuple(quality, noun, doing, quality, noun).map(([q, n, d, q2, n2]) => `${capital(q)} ${n}s ${d} the ${q2} ${n2} better than any ${n2} before.`);
const papers = fc.uniqueArray(fc.record({ title, abstract, summary }), { minLength: 2, maxLength: 12, selector: (paper) => paper.title });

/** Breaks lines as `fold -s` does. */
function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

const BANNER = ['Get trending papers in your email inbox once a day!', 'Get trending papers in your email inbox!'];
const CARD_END = ['Published on Nov 20, 2025', '· 4 authors', 'View arXiv page', 'View PDF', 'Add to collection', '2 comments'];

const LAYOUTS: Readonly<Record<string, (papers: readonly Invented[]) => readonly string[]>> = {
  'title and abstract by turns': (all) => [...BANNER, ...all.flatMap((paper, i) => [`${i === 0 ? 'Subscribe' : ''}${paper.title}`, paper.abstract])],
  'the same without banner': (all) => all.flatMap((paper) => [paper.title, paper.abstract]),
  'blank lines everywhere': (all) => all.flatMap((paper) => ['', paper.title, '', '', paper.abstract, '']),
  'cards with furniture, wrapped': (all) => all.flatMap((paper) => ['Submitted by', 'ada', ...wrap(paper.title, 60), ...wrap(paper.abstract, 80), ...CARD_END]),
  'wrapped, one blank line between cards': (all) => all.flatMap((paper) => [...wrap(paper.title, 72), ...wrap(paper.abstract, 72), '']),
  'every card twice on long lines': (all) => all.flatMap((paper) => [paper.title, paper.abstract, paper.title, paper.abstract]),
  'every card twice, wrapped at two widths': (all) =>
    [...BANNER, ...all.flatMap((paper) => [...wrap(paper.title, 44), ...wrap(paper.abstract, 56), 'Upvote', '12', ...wrap(paper.title, 76), ...wrap(paper.abstract, 88), ...CARD_END])],
  'a copy of the title first': (all) => [...BANNER, ...all.flatMap((paper) => [paper.title, '12', '', paper.title, ...wrap(paper.abstract, 80), ...CARD_END])],
};

function read(text: string) {
  const result = readPageDump(text);
  if (!result.ok) throw new Error(`${result.error.message}\n${text}`);
  return result.value;
}

/** The division is made by likelihood, so the pages it is held to are the same in every run. */
const SAME_PAGES = { seed: 20251120, numRuns: 150 };

describe('pages of invented papers come back in the layout', () => {
  it.each(Object.entries(LAYOUTS))('%s', (_, layout) => {
    fc.assert(
      fc.property(papers, fc.constantFrom('\n', '\r\n', '\r'), (all, newline) => {
        const { records, unreadable, cutOff } = read(`${layout(all).join(newline)}${newline}`);
        expect(records.map((record) => [record.title, record.abstract?.text])).toEqual(all.map((paper) => [paper.title, paper.abstract]));
        expect(unreadable).toEqual([]);
        // An abstract may end without full stop only where it ends in an address.
        expect(cutOff).toBeUndefined();
      }),
      SAME_PAGES,
    );
  });

  it('a summary in the small card, the abstract in the large one', () => {
    fc.assert(
      fc.property(papers, (all) => {
        const page = all.flatMap((paper) => [...wrap(paper.title, 50), ...wrap(paper.summary, 60), '7', '', paper.title, '', ...wrap(paper.abstract, 90), ...CARD_END]);
        const { records, unreadable } = read(page.join('\n'));
        expect(records.map((record) => [record.title, record.summary?.text, record.abstract?.text])).toEqual(all.map((paper) => [paper.title, paper.summary, paper.abstract]));
        expect(unreadable).toEqual([]);
      }),
      SAME_PAGES,
    );
  });

  it('with characters nobody sees', () => {
    fc.assert(
      fc.property(papers, (all) => {
        const page = all.flatMap((paper) => [`\u200b${paper.title.replaceAll(' ', '\u00a0')}`, '\u00a0', `${paper.abstract.replace(' ', ' \u200b\u2060')}  `]);
        expect(read(`\ufeff${page.join('\n')}\n`).records.map((record) => [record.title, record.abstract?.text])).toEqual(all.map((paper) => [paper.title, paper.abstract]));
      }),
      SAME_PAGES,
    );
  });
});

describe('any text at all', () => {
  const line = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('', ' ', 'Upvote', '12', '· Nov 20', 'https://arxiv.org/abs/2203.00555', ...BANNER, 'Subscribe', '\u200b'),
    title,
    abstract,
    abstract.map((text) => wrap(text, 60).join('\n')),
    sentence,
  );
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.array(line, { maxLength: 30 }).map((lines) => lines.join('\n')));

  it('never throws, and gives only what stands in the source', () => {
    fc.assert(
      fc.property(text, (source) => {
        const result = readPageDump(source);
        if (!result.ok) {
          expect(result.error.message).not.toBe('');
          return;
        }
        const plain = withPlainNewlines(source);
        for (const record of result.value.records) {
          for (const raw of [record.titleRaw, record.abstract?.raw ?? '', record.summary?.raw ?? '']) expect(plain).toContain(raw);
          expect(record.title).not.toBe('');
          expect((record.abstract ?? record.summary)?.text).toBeTruthy();
        }
      }),
      { numRuns: 1000 },
    );
  });
});
