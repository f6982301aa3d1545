import { describe, expect, it } from 'vitest';
import { mostFrequent, topicsByMonth } from './topics.ts';

describe('topics of what was read', () => {
  const TALLIES = [
    { topic: 'vision', papers: [0, 2] },
    { topic: 'pruning', papers: [1, 1] },
    { topic: 'audio', papers: [3, 0] },
    { topic: 'speech', papers: [0, 1] },
  ];

  it('are chosen by how many papers have them in all, and then by name', () => {
    expect(mostFrequent(TALLIES, 3).map(({ topic }) => topic)).toEqual(['audio', 'pruning', 'vision']);
  });

  it('are counted in every month', () => {
    expect(topicsByMonth(['2026-10', '2026-11'], TALLIES.slice(0, 2))).toEqual([
      { month: '2026-10', topic: 'vision', papers: 0 },
      { month: '2026-11', topic: 'vision', papers: 2 },
      { month: '2026-10', topic: 'pruning', papers: 1 },
      { month: '2026-11', topic: 'pruning', papers: 1 },
    ]);
  });
});
