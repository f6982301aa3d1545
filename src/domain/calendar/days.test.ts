import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { dayName, dayNamer, dayStart, daysBetween, dayWords, monthName, monthWords } from './days.ts';

const at = (year: number, month: number, day: number, hour = 12): number => new Date(year, month - 1, day, hour).getTime();

test('days begin at midnight of the reader’s clock and are counted by midnights', () => {
  expect(dayStart(at(2026, 3, 9, 23))).toBe(at(2026, 3, 9, 0));
  expect(dayStart(at(2026, 2, 27), 2)).toBe(at(2026, 3, 1, 0));
  expect(daysBetween(at(2026, 3, 9, 23), at(2026, 3, 10, 1))).toBe(1);
  expect(daysBetween(at(2025, 10, 1), at(2026, 4, 1))).toBe(182);
});

test('days as people say them', () => {
  const now = at(2026, 3, 12);
  expect(dayWords(at(2026, 3, 12, 1), now)).toBe('today');
  expect(dayWords(at(2026, 3, 11, 23), now)).toBe('yesterday');
  expect(dayWords(at(2026, 3, 2), now)).toBe('2 March');
  expect(dayWords(at(2024, 12, 31), now)).toBe('31 December 2024');
  expect(monthWords(at(2024, 12, 31))).toBe('December 2024');
  expect([dayName(at(2026, 3, 9)), monthName(at(2026, 3, 9))]).toEqual(['2026-03-09', '2026-03']);
});

const ownZone = process.env['TZ'];
afterEach(() => {
  if (ownZone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = ownZone;
});

test.each(['UTC', 'Europe/Berlin', 'America/Sao_Paulo', 'Australia/Adelaide', 'Pacific/Apia', 'Africa/Cairo'])('many days have the names they have one by one, %s', (zone) => {
  process.env['TZ'] = zone;
  expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
  const nameOf = dayNamer();
  const moment = fc.integer({ min: Date.UTC(2005, 0, 1), max: Date.UTC(2030, 0, 1) });
  fc.assert(
    fc.property(moment, fc.integer({ min: -100_000_000, max: 100_000_000 }), (one, away) => {
      expect([nameOf(one), nameOf(one + away)]).toEqual([dayName(one), dayName(one + away)]);
    }),
    { numRuns: 2_000 },
  );
});
