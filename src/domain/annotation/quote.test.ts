import { describe, expect, it } from 'vitest';
import { quoteWithSource } from './quote.ts';

const people = (...names: readonly string[]): { readonly name: string }[] => names.map((name) => ({ name }));

describe('quoteWithSource', () => {
  it('names title, people, year and venue', () => {
    const paper = { title: 'A \\textbf{bold} title', people: people('A. One', 'B. Two'), peopleIncomplete: false, date: '2022-03', venue: 'ICLR' };
    expect(quoteWithSource(' deep ', paper)).toBe('“deep”\n— A. One and B. Two (2022), “A bold title”, ICLR');
  });

  it('names the first of many people', () => {
    const paper = { title: 'T', people: people('A. One', 'B. Two', 'C. Three', 'D. Four'), peopleIncomplete: false, date: '2022' };
    expect(quoteWithSource('deep', paper)).toBe('“deep”\n— A. One et al. (2022), “T”');
    expect(quoteWithSource('deep', { ...paper, people: people('A. One'), peopleIncomplete: true })).toContain('A. One et al. (2022)');
  });

  it('leaves out what is not known', () => {
    expect(quoteWithSource('deep', { title: 'T', people: [], peopleIncomplete: false })).toBe('“deep”\n— “T”');
    expect(quoteWithSource('deep', { title: 'T', people: [], peopleIncomplete: false, date: '2022' })).toBe('“deep”\n— “T” (2022)');
  });

  it('writes a formula as it reads, not as it is typeset', () => {
    expect(quoteWithSource('cost $O(n^2)$', { title: 'T', people: [], peopleIncomplete: false })).toMatch(/^“cost O\(n²\)”/u);
  });
});
