import { describe, expect, it } from 'vitest';
import { makeQueries } from '../queries/make-queries.ts';
import { paperMaker } from './make-paper.ts';

const make = paperMaker(7);
const papers = Array.from({ length: 1_500 }, (_, number) => make(number));

describe('invented papers', () => {
  it('are the same for the same seed, and others for another', () => {
    expect(paperMaker(7)(1_499)).toEqual(papers[1_499]);
    expect(paperMaker(8)(1_499)).not.toEqual(papers[1_499]);
  });

  it('have titles of about ten words and abstracts of about 170', () => {
    const mean = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + text.split(' ').length, 0) / texts.length;
    expect(Math.abs(mean(papers.map(({ title }) => title)) - 10)).toBeLessThan(1);
    expect(Math.abs(mean(papers.flatMap(({ abstract }) => abstract?.text ?? [])) - 170)).toBeLessThan(10);
  });

  it('differ in titles and identifiers, so that none is merged with another', () => {
    expect(new Set(papers.map(({ title }) => title)).size).toBe(papers.length);
    const identifiers = papers.flatMap(({ identifiers: { arxiv, doi } }) => arxiv ?? doi ?? []);
    expect(new Set(identifiers).size).toBe(identifiers.length);
  });

  it('give 200 queries of every kind, the same for the same seed', () => {
    const queries = makeQueries(papers, 1);
    expect(queries).toHaveLength(200);
    expect(new Set(queries.map(({ kind }) => kind)).size).toBe(6);
    expect(makeQueries(papers, 1)).toEqual(queries);
  });
});
