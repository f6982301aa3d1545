/** What a reader of ten years has made: the rows of a library of everyday size. */
import { HIGHLIGHT_COLOURS, PRIORITIES, type Change, type PaperState, type Rating, type Status } from '../../src/domain/annotation/annotation.ts';
import { dayName } from '../../src/domain/calendar/days.ts';
import type { Paper, PaperId } from '../../src/domain/paper/paper.ts';
import { ranksAfter } from '../../src/domain/reading-list/rank.ts';
import { DAY, highlightRows, noteRows, TAGS } from '../highlights/marked-rows.ts';
import { between, pick, randomFrom, type Random } from '../papers/random.ts';

/** The sizes that the journey is about. */
export const EVERYDAY = { papers: 30_000, queued: 300, reading: 40, lists: 50, nested: 12, smart: 3, longList: 2_000, smallList: 12, otherEntries: 2_000, highlights: 3_000, notes: 500 } as const;

export const LONG_LIST = 'Everything on attention';
export const SMALL_LIST = 'This week';
/** One of the smart lists, which all ask for the queue. */
export const SMART_LIST = `Smart ${String(EVERYDAY.lists - 1)}`;
export const SEARCH = 'Queued and recent';

/** All rows; `papers` are those of the library, newest first. */
export function everydayRows(papers: readonly Paper[], seed: number, now: number): readonly Change[] {
  const random = randomFrom(seed);
  const ids = papers.map(({ id }) => id);
  return [
    ...states(ids, random, now),
    ...lists(random, now),
    ...entries(ids, random, now),
    ...searches(now),
    ...highlightRows(papers.slice(0, EVERYDAY.highlights / 3), EVERYDAY.highlights, random, now),
    ...noteRows(papers.filter((_, at) => at % 10 === 0).slice(0, EVERYDAY.notes), random, now),
  ];
}

function versioned(id: string, createdAt: number): Pick<PaperState, 'id' | 'revision' | 'createdAt' | 'updatedAt' | 'deleted'> {
  return { id, revision: 1, createdAt, updatedAt: createdAt, deleted: false };
}

/** A status for each paper: those in the queue and on the desk are spread over the whole library. */
function states(ids: readonly PaperId[], random: Random, now: number): readonly Change[] {
  const ranks = ranksAfter(null, [], EVERYDAY.queued);
  const every = Math.floor(ids.length / EVERYDAY.queued);
  return ids.map((id, at): Change => {
    const place = at % every === 0 ? ranks[at / every] : undefined;
    const status: Status = place !== undefined ? 'queued' : at % every === 1 && at / every < EVERYDAY.reading ? 'reading' : settled(random);
    const since = now - between(random, 0, 1_400) * DAY - between(random, 0, DAY);
    const until = since + between(random, 1, 200) * DAY;
    const row: PaperState = {
      ...versioned(id, since),
      paperId: id,
      status,
      statusAt: status === 'finished' ? Math.min(until, now) : since,
      startedAt: status === 'reading' || status === 'finished' ? since : null,
      finishedAt: status === 'finished' ? Math.min(until, now) : null,
      rating: status === 'finished' && random() < 0.6 ? rating(random) : null,
      priority: random() < 0.8 ? 'normal' : pick(random, PRIORITIES),
      snoozedUntil: status === 'new' && random() < 0.05 ? now + between(random, -3, 60) * DAY : null,
      queueRank: place ?? null,
      tags: random() < 0.15 ? [pick(random, TAGS)] : [],
    };
    return { table: 'paperStates', row };
  });
}

function settled(random: Random): Status {
  const drawn = random();
  return drawn < 0.3 ? 'new' : drawn < 0.75 ? 'finished' : 'dismissed';
}

function rating(random: Random): Rating {
  return pick(random, [1, 2, 3, 3, 4, 4, 5] as const);
}

/** The long list first, the small one next; nested ones stand in those before them, smart ones at the end. */
function lists(random: Random, now: number): readonly Change[] {
  const ranks = ranksAfter(null, [], EVERYDAY.lists);
  return ranks.map((rank, at): Change => {
    const nested = at >= 20 && at < 20 + EVERYDAY.nested;
    const smart = at >= EVERYDAY.lists - EVERYDAY.smart;
    const row = {
      ...versioned(listId(at), now - at * DAY),
      name: at === 0 ? LONG_LIST : at === 1 ? SMALL_LIST : smart ? `Smart ${String(at)}` : `Chapter ${String(at)}`,
      description: at % 4 === 0 ? 'What the next paper rests on, in the order of the argument.' : '',
      rank,
      parentId: nested ? listId(2 + ((at - 20) % 4)) : null,
      colour: at % 3 === 0 ? pick(random, HIGHLIGHT_COLOURS) : null,
      goalDate: at % 5 === 0 ? dayName(now + between(random, -10, 90) * DAY) : null,
      archivedAt: null,
      query: smart ? 'status:queued is:unread' : null,
    };
    return { table: 'readingLists', row };
  });
}

function listId(at: number): string {
  return `list-${String(at)}`;
}

function entries(ids: readonly PaperId[], random: Random, now: number): readonly Change[] {
  const filled = EVERYDAY.lists - EVERYDAY.smart - 2;
  const each = Math.floor((EVERYDAY.otherEntries - EVERYDAY.smallList) / filled);
  return [
    ...entriesOf(0, ids.slice(0, EVERYDAY.longList), random, now),
    ...entriesOf(1, ids.slice(100, 100 + EVERYDAY.smallList), random, now),
    ...Array.from({ length: filled }, (_, at) => entriesOf(at + 2, ids.slice(3_000 + at * each, 3_000 + (at + 1) * each), random, now)).flat(),
  ];
}

function entriesOf(list: number, ids: readonly PaperId[], random: Random, now: number): readonly Change[] {
  const ranks = ranksAfter(null, [], ids.length);
  return ids.map((paperId, at): Change => {
    const since = now - between(random, 0, 300) * DAY;
    const row = {
      ...versioned(`${listId(list)}/${paperId}`, since),
      listId: listId(list),
      paperId,
      rank: ranks[at] ?? '',
      finishedAt: random() < 0.4 ? now - between(random, 0, 100) * DAY : null,
      note: random() < 0.2 ? 'For the second argument.' : '',
      dueDate: random() < 0.1 ? dayName(now + between(random, -5, 60) * DAY) : null,
      priority: random() < 0.9 ? ('normal' as const) : pick(random, PRIORITIES),
    };
    return { table: 'listEntries', row };
  });
}

function searches(now: number): readonly Change[] {
  const kept = [[SEARCH, 'status:queued year:2015..'], ['Rated high', 'status:finished tag:method'], ['Attention', 'attention heads'], ['Marked', 'has:highlight status:reading']] as const;
  const ranks = ranksAfter(null, [], kept.length);
  return kept.map(([name, query], at): Change => ({ table: 'savedSearches', row: { ...versioned(`search-${String(at)}`, now), name, query, sort: { by: 'relevance', direction: 'desc' }, rank: ranks[at] ?? '' } }));
}
