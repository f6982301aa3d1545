import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withPapers, type GivenPapers, type TermSets } from '../../domain/query/annotation-terms.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { PapersToKeep } from '../../ipc/contract.ts';
import { keptSets, type AskedSets } from './kept-papers.ts';

/** Keeps papers as the library does, and forgets them when it is told to. */
function library() {
  const kept = new Map<string, ReadonlySet<string>>();
  const sent: PapersToKeep[] = [];
  const asked: AskedSets[] = [];
  const unknown = fail('set-unknown', 'Not known.');
  return {
    sent,
    asked,
    restart: () => {
      kept.clear();
    },
    keep: (papers: PapersToKeep): Promise<Result<unknown>> => {
      sent.push(papers);
      const before = papers.from === null ? new Set<string>() : kept.get(papers.from);
      if (before === undefined) return Promise.resolve(unknown);
      const removed = new Set(papers.removed);
      kept.set(papers.name, new Set([...[...before].filter((id) => !removed.has(id)), ...papers.added]));
      return Promise.resolve(ok(null));
    },
    /** Answers with the sets as it understands them. */
    ask: (sets: readonly AskedSets[]): Promise<Result<readonly (TermSets | undefined)[]>> => {
      asked.push(...sets);
      const missing: string[] = [];
      const ids = (given: GivenPapers): readonly string[] => {
        if (!('kept' in given)) return [...given].sort();
        if (!kept.has(given.kept)) missing.push(given.kept);
        return [...(kept.get(given.kept) ?? [])].sort();
      };
      const understood = sets.map((one) => one && Object.fromEntries(Object.entries(one).map(([key, papers]) => [key, withPapers(papers, ids)])));
      return Promise.resolve(missing.length === 0 ? ok(understood) : unknown);
    },
  };
}

const many = (from: number, to: number): readonly string[] => Array.from({ length: to - from }, (_, at) => `p${String(from + at).padStart(5, '0')}`);

describe('long sets', () => {
  it('cross once, and then only what changed', async () => {
    const there = library();
    const sets = keptSets(there.keep, 'w');
    const inbox = (without: readonly string[]): TermSets => ({ 'is:inbox': { addedAfter: 0, without, beside: [] } });
    const first = many(0, 3_000);
    for (let time = 0; time < 3; time += 1) expect(await sets.ask([inbox(first)], there.ask)).toEqual(ok([inbox(first)]));
    expect(there.sent.map(({ added }) => added.length)).toEqual([3_000]);
    expect(await sets.ask([inbox(many(1, 3_001)), undefined], there.ask)).toEqual(ok([inbox(many(1, 3_001)), undefined]));
    expect(there.sent.at(-1)).toMatchObject({ added: ['p03000'], removed: ['p00000'] });
    // Few papers are no trouble to anyone.
    expect(await sets.ask([{ 'tag:x': many(0, 3) }], there.ask)).toEqual(ok([{ 'tag:x': many(0, 3) }]));
    expect(there.sent).toHaveLength(2);
  });

  it('cross as a whole when the library has forgotten them, and have a name again after that', async () => {
    const there = library();
    const sets = keptSets(there.keep, 'w');
    const long = { 'status:finished': many(0, 900) };
    await sets.ask([long], there.ask);
    there.restart();
    expect(await sets.ask([long], there.ask)).toEqual(ok([long]));
    expect(there.asked.at(-1)).toEqual(long);
    expect(await sets.ask([long], there.ask)).toEqual(ok([long]));
    expect(there.asked.at(-1)).toEqual({ 'status:finished': { kept: expect.any(String) as unknown } });
  });

  it('hand on any other failure', async () => {
    const there = library();
    const failure = fail('cancelled', 'Another search.');
    expect(await keptSets(there.keep, 'w').ask([undefined], () => Promise.resolve(failure))).toBe(failure);
  });

  it('are understood as they are, whatever is asked and whenever the library starts anew', async () => {
    const set = fc.tuple(fc.integer({ min: 0, max: 700 }), fc.integer({ min: 0, max: 1_400 })).map(([from, length]) => many(from, from + length));
    const step = fc.record({ restart: fc.boolean(), key: fc.constantFrom('a', 'b'), papers: set });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        const there = library();
        const sets = keptSets(there.keep, 'w');
        for (const { restart, key, papers } of steps) {
          if (restart) there.restart();
          expect(await sets.ask([{ [key]: papers }], there.ask)).toEqual(ok([{ [key]: papers }]));
        }
      }),
      { numRuns: 40 },
    );
  });
});
