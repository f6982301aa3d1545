/** Topics of what was read. */

/** How many papers have a topic, group by group: in the statistics a group is a month. */
export interface TopicTally {
  readonly topic: string;
  readonly papers: readonly number[];
}

/** Of how many finished papers of a month something is a topic. */
export interface TopicCount {
  /** `2026-11`. */
  readonly month: string;
  readonly topic: string;
  readonly papers: number;
}

/** The `most` topics with most papers in all groups together, those first; among equals in the order of their names. */
export function mostFrequent(tallies: readonly TopicTally[], most: number): readonly TopicTally[] {
  const counted = tallies.map((tally) => ({ tally, total: tally.papers.reduce((sum, papers) => sum + papers, 0) }));
  const sorted = counted.sort((a, b) => b.total - a.total || (a.tally.topic < b.tally.topic ? -1 : 1));
  return sorted.slice(0, most).map(({ tally }) => tally);
}

/** The tallies as one number for each topic in each month; the groups of the tallies are these months. */
export function topicsByMonth(months: readonly string[], tallies: readonly TopicTally[]): readonly TopicCount[] {
  return tallies.flatMap(({ topic, papers }) => months.map((month, at) => ({ month, topic, papers: papers[at] ?? 0 })));
}
