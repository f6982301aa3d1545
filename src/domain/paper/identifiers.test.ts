import { describe, expect, it } from 'vitest';
import { parseArxiv, parseDoi } from './identifiers.ts';

describe('parseArxiv', () => {
  it.each([
    ['2203.00555', '2203.00555'],
    ['2203.00555v12', '2203.00555'],
    ['arXiv:0704.0001v1', '0704.0001'],
    ['arxiv: 2203.00555', '2203.00555'],
    ['https://arxiv.org/abs/2203.00555v2', '2203.00555'],
    ['http://export.arxiv.org/pdf/2203.00555v2.pdf', '2203.00555'],
    ['https://arxiv.org/html/2203.00555?context=cs#S1', '2203.00555'],
    ['https://huggingface.co/papers/2203.00555', '2203.00555'],
    ['https://doi.org/10.48550/arXiv.2203.00555', '2203.00555'],
    ['hep-th/9901001', 'hep-th/9901001'],
    ['arXiv:math.GT/0309136v1', 'math/0309136'],
    ['https://arxiv.org/abs/cond-mat/0703470', 'cond-mat/0703470'],
  ])('reads %s', (text, identifier) => {
    expect(parseArxiv(text)).toBe(identifier);
  });

  it.each([
    ['a month 13', '2213.00555'],
    ['a month 0', '2200.00555'],
    ['four digits after 2014', '2203.0055'],
    ['five digits before 2015', '1412.00555'],
    ['a month before the scheme', '0703.0001'],
    ['an unknown archive', 'desk/9901001'],
    ['the old scheme after its end', 'hep-th/0704001'],
    ['another site', 'https://notarxiv.org/abs/2203.00555'],
    ['words around it', 'see 2203.00555'],
    ['nothing', ''],
  ])('refuses %s', (_, text) => {
    expect(parseArxiv(text)).toBeUndefined();
  });
});

describe('parseDoi', () => {
  it.each([
    ['10.1000/182', '10.1000/182'],
    ['DOI: 10.1000/ABC.', '10.1000/abc'],
    ['https://doi.org/10.1000/182', '10.1000/182'],
    ['http://dx.doi.org/10.1002%2FABC(1)', '10.1002/abc(1)'],
    ['https://www.doi.org/10.1000/182?from=feed', '10.1000/182'],
    ['10.1016/S0140-6736(97)11096-0', '10.1016/s0140-6736(97)11096-0'],
    ['10.1000/182)', '10.1000/182'],
  ])('reads %s', (text, doi) => {
    expect(parseDoi(text)).toBe(doi);
  });

  it.each(['10.1000', '11.1000/182', 'https://example.org/10.1000/182', 'https://doi.org/%E0%A4%A', 'x'.repeat(5000), ')'.repeat(999)])('refuses %.20s', (text) => {
    expect(parseDoi(text)).toBeUndefined();
  });
});
