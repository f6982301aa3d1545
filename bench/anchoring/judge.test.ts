import { describe, expect, it } from 'vitest';
import { couldBePlaced, judge, type Edited } from './judge.ts';
import { fresh, tracked, type Tracked } from './tracked.ts';

const TEXT = 'Forty lamps were compared in twelve rooms of one house, and readers were asked.';
const before = tracked(TEXT);
const quote = 'compared in twelve rooms';
const start = TEXT.indexOf(quote);
const marked = { start, end: start + quote.length };

function edited(after: Tracked): Edited {
  return { before, after, marked };
}

const moved = edited([...fresh('New. '), ...before]);

describe('judge', () => {
  it('calls the same words right, and any that are not marked wrong', () => {
    expect(judge(moved, { start: start + 5, end: start + 5 + quote.length })).toBe('right');
    expect(judge(moved, { start: start + 5, end: start + 8 + quote.length })).toBe('wrong');
    expect(judge(moved, { start: start + 5, end: start + 10 })).toBe('wrong');
    expect(judge(moved, null)).toBe('unplaced');
  });

  it('calls a copy of the words wrong', () => {
    const copied = edited([...before, ...fresh(` ${quote}`)]);
    expect(judge(copied, { start: TEXT.length + 1, end: TEXT.length + 1 + quote.length })).toBe('wrong');
  });

  it('calls every place wrong when the words are gone', () => {
    const gone = edited([...before.slice(0, marked.start), ...before.slice(marked.end)]);
    expect(judge(gone, { start: marked.start, end: marked.start + 3 })).toBe('wrong');
  });
});

describe('couldBePlaced', () => {
  it('is so when the words stand there, whatever came before them', () => {
    expect(couldBePlaced(moved)).toBe(true);
  });

  it('is not so when most of them are gone, or are torn apart', () => {
    const middle = marked.start + 10;
    expect(couldBePlaced(edited([...before.slice(0, marked.start), ...before.slice(marked.end - 5)]))).toBe(false);
    expect(couldBePlaced(edited([...before.slice(0, middle), ...fresh(' while nobody was there to see any of it'), ...before.slice(middle)]))).toBe(false);
  });

  it('is not so when a few words have lost everything around them', () => {
    const few = { start, end: start + 8 };
    expect(couldBePlaced({ before, after: [...fresh('Then it was '), ...before.slice(few.start, few.end)], marked: few })).toBe(false);
  });
});
