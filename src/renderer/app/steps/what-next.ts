/** What next: opens the best paper to read, and says why. It begins nothing. */
import { dayName } from '../../../domain/calendar/days.ts';
import type { PaperId, PaperRow } from '../../../domain/paper/paper.ts';
import { plainText } from '../../../domain/text/plain-text.ts';
import type { Candidate } from '../../../domain/what-next/candidates.ts';
import { reasonSentence } from '../../../domain/what-next/reason.ts';
import { whatNext } from '../../../domain/what-next/what-next.ts';
import type { AnnotationStore } from '../../storage/annotation-store.ts';
import { createLane } from '../../storage/lane.ts';
import { whatNextRows } from '../../storage/reading-reads.ts';
import type { ActionContext } from '../actions/context.ts';
import { bridge } from '../bridge.ts';
import { notify, setDesk, useDesk } from '../desk.ts';

/** So many that would follow are named. */
const RUNNERS_UP = 2;
/** So many papers are looked up in the library at once, after those that are shown: nearly always the library has these. */
const CHUNK = 50;

/** A candidate that is in the library. */
interface Known {
  readonly candidate: Candidate;
  readonly row: PaperRow;
}

// Two quick presses follow each other: the second passes over what the first proposed.
const lane = createLane();

/** Opens the paper to read next. Pressed while the last proposal is open, that one is passed over for as long as the window stays. */
export function showNext({ store }: Pick<ActionContext, 'store'>): Promise<void> {
  return lane(() => proposeNext(store));
}

async function proposeNext(store: AnnotationStore): Promise<void> {
  const today = dayName(store.now());
  const ordered = whatNext(await whatNextRows(store.database), today);
  const { next, selectedId, skippedNext } = useDesk.getState();
  const passed = next !== null && next.paperId === selectedId && ordered.some(({ paperId }) => paperId === next.paperId) ? next : null;
  const skipped = passed === null ? skippedNext : new Set([...skippedNext, passed.paperId]);
  const chosen = await firstKnown(ordered.filter(({ paperId }) => !skipped.has(paperId)));
  if (chosen.length > 0) {
    propose(chosen, today, skipped, ordered);
    if (passed !== null) notify(`Skipped “${passed.title}” for now.`);
    return;
  }
  const all = await firstKnown(ordered);
  if (all.length === 0) {
    setDesk({ next: null, skippedNext: new Set() });
    notify('Nothing waits to be read. Queue a paper first, or put one on a list.');
    return;
  }
  propose(all, today, new Set(), ordered);
  notify(all.length === 1 ? 'This is the only paper that waits.' : 'That was the last one. From the first again.');
}

/** Forgets what was passed over, and proposes the best paper again. */
export async function startOver(context: Pick<ActionContext, 'store'>): Promise<void> {
  setDesk({ skippedNext: new Set(), next: null });
  await showNext(context);
}

function propose([best, ...others]: readonly Known[], today: string, skipped: ReadonlySet<PaperId>, ordered: readonly Candidate[]): void {
  if (best === undefined) return;
  const { view } = useDesk.getState();
  const paperId = best.candidate.paperId;
  setDesk({
    selectedId: paperId,
    activeHighlightId: null,
    skippedNext: skipped,
    next: {
      paperId,
      title: plainText(best.row.title),
      sentence: reasonSentence(best.candidate, today),
      skipped: ordered.filter((one) => skipped.has(one.paperId)).length,
      runnersUp: others.map(({ candidate, row }) => ({ paperId: candidate.paperId, title: plainText(row.title), sentence: reasonSentence(candidate, today) })),
    },
    // Where no reader is shown, the queue stands beside it.
    ...(view.kind === 'statistics' && { view: { kind: 'queue' as const } }),
  });
}

/** The first candidates that the library has, as many as are shown. Papers that are only known by what was written about them can't be opened. */
async function firstKnown(ordered: readonly Candidate[]): Promise<readonly Known[]> {
  const found: Known[] = [];
  let size = RUNNERS_UP + 1;
  for (let at = 0; at < ordered.length && found.length <= RUNNERS_UP; size = CHUNK) {
    const chunk = ordered.slice(at, at + size);
    at += size;
    const answer = await bridge.request['catalog:rows-of'](chunk.map(({ paperId }) => paperId));
    const rows = new Map(answer.ok ? answer.value.map((row) => [row.id, row]) : []);
    found.push(...chunk.flatMap((candidate) => rows.get(candidate.paperId) ?? []).map((row) => ({ row, candidate: chunk.find(({ paperId }) => paperId === row.id) })).filter((one): one is Known => one.candidate !== undefined));
  }
  return found.slice(0, RUNNERS_UP + 1);
}
