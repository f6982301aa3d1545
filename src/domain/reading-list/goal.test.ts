import { describe, expect, it } from 'vitest';
import { dayInWords, goalWords } from './goal.ts';
import { countWords, readingTimeWords, WORDS_A_MINUTE } from './reading-time.ts';

const now = new Date(2026, 10, 23, 21).getTime();

describe('a goal', () => {
  it.each([
    [12, '2026-12-02', '12 papers in 9 days: 2 a day'],
    [3, '2026-12-02', '3 papers in 9 days: one every 3 days'],
    [8, '2026-12-02', '8 papers in 9 days: 1 a day'],
    [1, '2026-12-02', '1 paper in 9 days: one every 9 days'],
    [4_000, '2026-11-25', '4,000 papers in 2 days: 2,000 a day'],
    [2, '2026-11-24', '2 papers to finish by tomorrow'],
    [1, '2026-11-23', '1 paper to finish today'],
    [0, '2026-11-24', 'Goal tomorrow: every paper is finished'],
    [0, '2026-11-01', 'Goal 1 November: every paper is finished'],
  ])('with %i left and the day %s is: %s', (left, day, text) => {
    expect(goalWords(left, 5_000, day, now)).toEqual({ text, isPast: false });
  });

  it('that went by says how long ago, and only while papers are left', () => {
    expect(goalWords(2, 3, '2026-11-20', now)).toEqual({ text: '3 days past its goal, 2 papers left', isPast: true });
    expect(goalWords(1, 3, '2026-11-22', now)).toEqual({ text: '1 day past its goal, 1 paper left', isPast: true });
  });

  it('of an empty list is only named', () => {
    expect(goalWords(0, 0, '2027-01-04', now).text).toBe('Goal: 4 January 2027');
    expect(dayInWords('2026-11-23', now)).toBe('today');
  });
});

describe('the time to read', () => {
  it.each([[0, 'about 1 minute'], [100, 'about 1 minute'], [14, 'about 14 minutes'], [59, 'about 59 minutes'], [60, 'about 1 hour'], [80, 'about 1½ hours'], [600, 'about 10 hours']])('of %i minutes’ words', (minutes, text) => {
    expect(readingTimeWords(minutes === 100 ? 100 : minutes * WORDS_A_MINUTE)).toBe(text);
  });

  it.each([['', 0], ['  ', 0], ['one', 1], [' one\n two\tthree ', 3], ['a\u00a0b', 2], ['state-of-the-art', 1]])('counts the words of %j', (text, words) => {
    expect(countWords(text)).toBe(words);
  });
});
