import { describe, expect, it } from 'vitest';
import { measure, together, type Outcome } from './measure.ts';
import { textSources } from './texts.ts';

const SEED = 3;
const PER_KIND = 3;
/** Slow machines must not fail a test. */
const PATIENCE = 300_000;

const sources = textSources(SEED, 60);
if (!sources.some(({ name }) => name === 'real abstracts')) console.warn('Skipped the real abstracts: there is no page with them beside this checkout.');

describe.each(sources)('highlights in $name that were edited by script', (source) => {
  const wrong: Outcome[] = [];
  const measured = measure([source], PER_KIND, SEED, (outcome) => {
    if (outcome.verdicts.Carrel === 'wrong') wrong.push(outcome);
  });
  const all = together(measured);

  it('has cases of every kind of edit, most of them such that a person could place the highlight', { timeout: PATIENCE }, () => {
    expect(measured.filter(({ cases }) => cases === 0)).toEqual([]);
    expect(all.placeable).toBeGreaterThan(all.cases / 2);
  });

  it('never stand on other words', () => {
    expect(wrong).toEqual([]);
  });

  it('are found again, where a person could, 97 times of 100 or more', () => {
    expect(all.right.Carrel / all.placeable).toBeGreaterThanOrEqual(0.97);
  });
});

it('sees the errors of the scoring that annotation tools commonly use', { timeout: PATIENCE }, () => {
  // Otherwise the cases would be too easy to say anything.
  const { cases, wrong } = together(measure(sources.slice(0, 1), PER_KIND, SEED));
  expect(wrong['common scoring']).toBeGreaterThan(cases / 50);
});
