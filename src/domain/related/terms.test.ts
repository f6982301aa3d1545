import { describe, expect, it } from 'vitest';
import { likenessTo, rarityOf } from './likeness.ts';
import { stem } from './stem.ts';
import { termReader } from './terms.ts';

const { termsOf, countsOf } = termReader();

describe('terms of a paper', () => {
  it('are stems, and pairs of them within a sentence, counted three times in the title', () => {
    const terms = termsOf({ title: 'Sparse lamps', abstract: { text: 'Lamps glow. Sparsely.' } });
    expect([...terms.values()].map(({ key, count }) => [key, count])).toEqual([
      ['spars', 4],
      ['lamp', 4],
      ['spars lamp', 3],
      ['glow', 1],
      ['lamp glow', 1],
    ]);
  });

  it('are shown as the text has them, with the little words between', () => {
    expect(termsOf({ title: 'A mixture of experts (MoE)' }).get('mixtur expert')?.words).toBe('mixture of experts');
    expect(termsOf({ title: 'A mixture of experts (MoE)' }).has('expert moe')).toBe(false);
  });

  it('are counted as often when only the counts are asked for', () => {
    const paper = { title: 'Sparse lamps', abstract: { text: 'Lamps glow, sparsely. Interchangeability.' } };
    expect([...countsOf(paper)]).toEqual([...termsOf(paper).values()].map(({ key, count }) => [key, count]));
  });

  it('leave out numbers, single letters and words that say nothing', () => {
    expect([...termsOf({ title: 'We propose 3 novel methods for the X' }).keys()]).toEqual([]);
  });
});

describe('likeness', () => {
  const occurrence = { papers: 100, having: (key: string) => (key === 'rare' ? 1 : 50) };
  const likeness = likenessTo(termsOf({ title: 'rare common' }), occurrence);

  it('is 1 for the same text, 0 without a term in common, and counts rare terms more', () => {
    expect(likeness(countsOf({ title: 'rare common' })).degree).toBeCloseTo(1);
    expect(likeness(countsOf({ title: 'whales' }))).toEqual({ degree: 0, shared: [] });
    expect(likeness(countsOf({ title: 'rare whales' })).degree).toBeGreaterThan(likeness(countsOf({ title: 'common whales' })).degree);
  });

  it('is 0 for a paper without any terms', () => {
    expect(likenessTo(termsOf({ title: 'Of the' }), occurrence)(countsOf({ title: 'Of the' })).degree).toBe(0);
  });

  it('takes two words together to be rarer than either', () => {
    expect(rarityOf('rare common', occurrence)).toBeGreaterThanOrEqual(rarityOf('rare', occurrence));
    expect(rarityOf('common common', occurrence)).toBeGreaterThan(rarityOf('common', occurrence));
  });
});

describe('stem', () => {
  it.each([['caresses', 'caress'], ['hopping', 'hop'], ['agreed', 'agre'], ['relational', 'relat'], ['controlling', 'control'], ['sky', 'sky'], ['jégou', 'jégou'], ['as', 'as']])('cuts %s to %s', (word, cut) => {
    expect(stem(word)).toBe(cut);
  });
});
