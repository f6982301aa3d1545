import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths, readDay } from './typed-day.ts';

const TODAY = '2026-11-23';

describe('a day that was typed', () => {
  it.each([
    ['2026-12-01', '2026-12-01'],
    [' 2026/2/3 ', '2026-02-03'],
    ['2028.02.29', '2028-02-29'],
    ['today', '2026-11-23'],
    ['Tomorrow', '2026-11-24'],
    ['in a week', '2026-11-30'],
    ['in 3  days', '2026-11-26'],
    ['in 1 month', '2026-12-23'],
    ['in a year', '2027-11-23'],
  ])('%s is %s', (typed, day) => {
    expect(readDay(typed, TODAY)).toEqual({ ok: true, value: day });
  });

  it.each([
    ['soon', '“soon” is not a day that Carrel can read.'],
    [' ', 'That is no day.'],
    ['12-01', '“12-01” is not a day that Carrel can read.'],
    ['2026-13-01', 'A year has no month 13.'],
    ['2026-00-10', 'A year has no month 0.'],
    ['2026-02-30', 'There is no 30 February 2026.'],
    ['2026-04-00', 'There is no 0 April 2026.'],
    ['0226-12-01', 'The year 226 is out of reach.'],
  ])('%s is refused: %s', (typed, message) => {
    expect(readDay(typed, TODAY)).toMatchObject({ ok: false, error: { code: 'bad-request', message } });
  });

  it('that Carrel writes is read as itself', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2999-12-31T00:00:00Z'), noInvalidDate: true }), (date) => {
        const day = date.toISOString().slice(0, 10);
        expect(readDay(day, TODAY)).toEqual({ ok: true, value: day });
      }),
    );
  });

  it('is, a month later, the last of a shorter month', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(addMonths('2027-12-15', 1)).toBe('2028-01-15');
  });
});
