import { expect, test } from 'vitest';
import { highlightOf, noteOf } from '../annotation/highlight.fixture.ts';
import type { PaperFacts, PaperId } from '../paper/paper.ts';
import { itemsOf } from './item.ts';
import { citation, quotesAsMarkdown } from './quotes.ts';

const p1: PaperFacts = {
  id: 'p1' as PaperId,
  title: 'Deep [Equilibrium] $O(n)$ Models',
  people: [{ name: 'S. Bai' }, { name: 'J. Kolter' }],
  peopleIncomplete: false,
  date: '2019-09-03',
  venue: 'NeurIPS',
  identifiers: { arxiv: '1909.01377' },
  topics: [],
};

test('quotes with comment, tags and one citation for those of one paper', () => {
  const items = itemsOf(
    [
      highlightOf('a', { paperId: p1.id, quote: 'implicit\nlayers', comment: 'So **one** layer.', tags: ['depth', 'idea'] }),
      highlightOf('b', { paperId: p1.id, quote: 'root finding' }),
    ],
    [noteOf('elsewhere', 'My note.\n')],
  );
  expect(quotesAsMarkdown(items, { papers: new Map([[p1.id, p1]]), lists: [], listsOf: new Map() })).toBe(
    [
      '> implicit\n> layers',
      'So **one** layer.',
      '#depth #idea',
      '> root finding',
      '— S. Bai and J. Kolter (2019), [Deep \\[Equilibrium\\] O(n) Models](https://arxiv.org/abs/1909.01377), NeurIPS.',
      'My note.',
      '— a paper that is no longer in the library\n',
    ].join('\n\n'),
  );
});

test('citations say no more than is known', () => {
  const bare: PaperFacts = { id: p1.id, title: 'T', people: [], peopleIncomplete: false, identifiers: {}, topics: [] };
  expect(citation(bare)).toBe('*T*.');
  expect(citation({ ...bare, people: [{ name: 'A' }], peopleIncomplete: true, identifiers: { doi: '10.1/a(b)' } })).toBe('A et al., [T](https://doi.org/10.1/a%28b%29).');
});
