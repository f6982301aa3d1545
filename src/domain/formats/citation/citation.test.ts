import { expect, test } from 'vitest';
import { publishedPaper, samplePaper } from '../export/sample-papers.fixture.ts';
import { citation, CITATION_STYLES, plainCitation } from './citation.ts';

const people = (count: number): typeof samplePaper.people => Array.from({ length: count }, (_, at) => ({ name: `Ann ${String.fromCharCode(65 + at)}x` }));

test('a preprint in each style', () => {
  expect(plainCitation(samplePaper, 'apa')).toBe(
    'Wang, H., Jégou, H., & van der Meulen, F. (2022). DeepNet: Scaling x² Transformers to 1,000 Layers (arXiv:2203.00555). arXiv. https://arxiv.org/abs/2203.00555',
  );
  expect(plainCitation(samplePaper, 'mla')).toBe(
    'Wang, Hongyu, et al. “DeepNet: Scaling x² Transformers to 1,000 Layers.” arXiv, 1 Mar. 2022, https://arxiv.org/abs/2203.00555.',
  );
  expect(plainCitation(samplePaper, 'chicago')).toBe(
    'Wang, Hongyu, Hervé Jégou, and Frank van der Meulen. “DeepNet: Scaling x² Transformers to 1,000 Layers.” Preprint, arXiv, March 1, 2022. https://arxiv.org/abs/2203.00555.',
  );
  expect(plainCitation(samplePaper, 'ieee')).toBe(
    'H. Wang, H. Jégou, and F. van der Meulen, “DeepNet: Scaling x² Transformers to 1,000 Layers,” Mar. 2022, arXiv:2203.00555.',
  );
});

test('a published paper names its venue in italics and its DOI', () => {
  expect(plainCitation(publishedPaper, 'apa')).toContain('1,000 Layers. IEEE TPAMI 46(10), 2024. https://doi.org/10.1109/tpami.2024.3386927');
  expect(plainCitation(publishedPaper, 'ieee')).toContain('Layers,” IEEE TPAMI 46(10), 2024, Oct. 2024, doi: 10.1109/tpami.2024.3386927.');
  for (const style of CITATION_STYLES) {
    expect(citation(publishedPaper, style).filter(({ italic }) => italic).map(({ text }) => text)).toEqual(['IEEE TPAMI 46(10), 2024']);
  }
});

test('each style shortens long lists of people by its own rule', () => {
  const apa = plainCitation({ ...samplePaper, people: people(21) }, 'apa');
  expect(apa).toContain('Sx, A., . . . Ux, A.');
  expect(apa).not.toContain('Tx');
  expect(plainCitation({ ...samplePaper, people: people(20) }, 'apa')).toContain('Sx, A., & Tx, A.');
  expect(plainCitation({ ...samplePaper, people: people(2) }, 'mla')).toMatch(/^Ax, Ann, and Ann Bx\. /u);
  expect(plainCitation({ ...samplePaper, people: people(7) }, 'chicago')).toMatch(/^Ax, Ann, Ann Bx, Ann Cx, et al\. /u);
  expect(plainCitation({ ...samplePaper, people: people(6) }, 'chicago')).toContain('and Ann Fx.');
  expect(plainCitation({ ...samplePaper, people: people(7) }, 'ieee')).toMatch(/^A\. Ax et al\., /u);
  expect(plainCitation({ ...samplePaper, people: people(2) }, 'ieee')).toMatch(/^A\. Ax and A\. Bx, /u);
});

test('what is not known is left out without a trace', () => {
  const { date: _date, abstract: _abstract, ...known } = samplePaper;
  const bare = { ...known, people: [], identifiers: {}, links: [], title: 'Is it so?' };
  expect(CITATION_STYLES.map((style) => plainCitation(bare, style))).toEqual(['Is it so? (n.d.).', '“Is it so?”', '“Is it so?”', '“Is it so?”']);
});

test('people the source left out are et al. in every style', () => {
  const some = { ...samplePaper, people: people(2), peopleIncomplete: true };
  for (const style of CITATION_STYLES) expect(plainCitation(some, style)).toContain('et al.');
});
