import { expect, test } from 'vitest';
import type { ShareFacts } from '../storage/share-facts.ts';
import { alongSentences, staysSentence } from './share-words.ts';

const none = { papers: 0, smart: 0, notes: 0, dates: 0, finished: 0, goals: 0 };
const facts: ShareFacts = { own: { ...none, papers: 3, notes: 1, dates: 2, finished: 1, goals: 1 }, inside: { ...none, papers: 2 }, onBoth: 1, names: ['Later'] };
const all = { notes: true, dates: true, finished: true, inside: true };

test('what goes along is said with its numbers, and nothing that does not', () => {
  expect(alongSentences('markdown', all, facts)).toEqual([
    '5 papers, in this order, each with its title, people, date, venue and address.',
    'The list’s name and description.',
    '1 note on why a paper is on the list.',
    'Due dates and priorities of 2 papers, and 1 goal.',
    'Ticks on 1 paper that you have finished.',
    'The list inside it: “Later”.',
  ]);
  expect(alongSentences('list', { notes: false, dates: false, finished: false, inside: false }, facts)).toEqual(['3 papers, in this order, each with its reference, summary and abstract.', 'The list’s name, description and colour.']);
});

test('references have each paper once, and of the lists inside only their papers', () => {
  const sentences = alongSentences('bibtex', { ...all, dates: false, finished: false }, facts);
  expect(sentences[0]).toMatch(/^4 papers/u);
  expect(sentences.at(-1)).toBe('The papers of the list inside it: “Later”.');
});

test('a smart list is said to be what it finds now', () => {
  expect(alongSentences('list', all, { ...facts, own: { ...none, smart: 1 }, inside: none, names: [] })[0]).toMatch(/^The papers that the smart list finds now, in this order/u);
});

test('what is finished stays unless it goes along', () => {
  expect(staysSentence(all)).not.toContain('finished');
  expect(staysSentence({ ...all, finished: false })).toContain('and what you have finished');
});
