import { mostFrequent, type TopicTally } from '../../../domain/statistics/topics.ts';
import type { TopicsQuery } from '../../../ipc/contract.ts';
import { either, holds, setOf } from './paper-set.ts';
import type { Snapshot } from './snapshot.ts';

/**
 * How many papers of each group have each topic; the topics of most papers first. Counted here, because what
 * is counted is thousands of papers and what is shown is a handful of numbers.
 */
export function topicsIn(snapshot: Snapshot, { groups, most }: TopicsQuery): readonly TopicTally[] {
  const sets = groups.map((ids) => snapshot.given(ids));
  const all = sets.reduce(either, setOf([], snapshot.size));
  const tallies = snapshot.topics().flatMap(({ value: topic, papers }): readonly TopicTally[] => {
    const asked = papers.filter((number) => holds(all, number));
    if (asked.length === 0) return [];
    return [{ topic, papers: sets.map((set) => asked.reduce((count, number) => (holds(set, number) ? count + 1 : count), 0)) }];
  });
  return mostFrequent(tallies, most);
}
