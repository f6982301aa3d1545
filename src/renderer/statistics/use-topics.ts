/** Topics of what was finished, which the catalog counts. */
import { useLayoutEffect, useState } from 'react';
import type { MonthPapers } from '../../domain/statistics/statistics.ts';
import { topicsByMonth, type TopicCount, type TopicTally } from '../../domain/statistics/topics.ts';
import type { Result } from '../../domain/result.ts';
import type { TopicsQuery } from '../../ipc/contract.ts';

export type FetchTopics = (query: TopicsQuery) => Promise<Result<readonly TopicTally[]>>;

interface Known {
  readonly months: readonly MonthPapers[];
  readonly version: number;
  readonly topics: readonly TopicCount[];
}

// Kept while another view is shown: coming back, nothing is counted twice.
let known: Known | undefined;

/** The `most` topics of the months' papers; undefined until they were counted. `version` changes when the catalog does. */
export function useTopics(fetchTopics: FetchTopics, months: readonly MonthPapers[], version: number, most: number): readonly TopicCount[] | undefined {
  const [shown, setShown] = useState(known);
  // Before the drawings are made, which the catalog's answer can then overlap.
  useLayoutEffect(() => {
    if (known?.months === months && known.version === version) return;
    let stale = false;
    void fetchTopics({ groups: months.map(({ papers }) => papers), most }).then((answer) => {
      if (stale || !answer.ok) return;
      known = { months, version, topics: topicsByMonth(months.map(({ month }) => month), answer.value) };
      setShown(known);
    });
    return () => {
      stale = true;
    };
  }, [fetchTopics, months, version, most]);
  return shown?.months === months ? shown.topics : undefined;
}
