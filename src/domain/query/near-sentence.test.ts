import { expect, it } from 'vitest';
import { nearSentence, type NearMatches } from './near-sentence.ts';

const near = (facts: Partial<NearMatches>): NearMatches => ({ exact: 2, words: 2, of: 3, isCut: false, readAs: [], ...facts });

it.each([
  [near({}), 16, '2 papers have all 3 words; 14 more have at least 2'],
  [near({ exact: 1, of: 2, words: 1 }), 2, '1 paper has both words; 1 more has one of them'],
  [near({ exact: 0, of: 2, words: 1 }), 5, 'No paper has both words; 5 have one of them'],
  [near({ exact: 0, isCut: true }), 50, 'No paper has all 3 words; the nearest 50 have at least 2'],
  [near({ exact: 0, of: 2, readAs: [['lmap', 'lamp']] }), 1, 'No paper has both words; 1 has all in a near spelling, with “lamp” for “lmap”'],
])('%j of %i: %s', (facts, total, sentence) => {
  expect(nearSentence(facts, total)).toBe(sentence);
});
