/** What the dialog says of a list that is to be shared: what goes along, and what stays. */
import { SHARE_FORMAT_INFO, type ShareFormat } from '../../domain/formats/export/share-format.ts';
import type { GoesAlong } from '../../domain/reading-list/to-share.ts';
import { capital } from '../../domain/text/capital.ts';
import { counted } from '../../domain/text/counted.ts';
import type { EntryCounts, ShareFacts } from '../storage/share-facts.ts';

/** Everything that goes along, a sentence each. */
export function alongSentences(format: ShareFormat, along: GoesAlong, facts: ShareFacts): readonly string[] {
  const { papers: ofPaper } = SHARE_FORMAT_INFO[format];
  const counts = countsWith(facts, along.inside);
  // A list of references has each paper once.
  const written = counts.papers - (along.inside && isReferences(format) ? facts.onBoth : 0);
  const smart = counts.smart === 0 ? '' : `the papers that ${counts.smart === 1 ? 'the smart list finds' : 'the smart lists find'} now`;
  const papers = [written === 0 && smart !== '' ? '' : counted(written, 'paper'), smart].filter((part) => part !== '').join(' and ');
  return [
    `${capital(papers)}, in this order, each with its ${ofPaper}.`,
    ...listSentence(format),
    ...(along.notes && counts.notes > 0 ? [`${capital(counted(counts.notes, 'note'))} on why a paper is on the list.`] : []),
    ...(along.dates && counts.dates + counts.goals > 0 ? [`${capital(datesOf(counts))}.`] : []),
    ...(along.finished && counts.finished > 0 ? [`Ticks on ${counted(counts.finished, 'paper')} that you have finished.`] : []),
    ...(along.inside && facts.names.length > 0 ? [insideSentence(format, facts.names)] : []),
  ];
}

/** What never goes along, and what the reader chose to keep. */
export function staysSentence(along: GoesAlong): string {
  const rest = along.finished ? '' : ', and what you have finished';
  return `Your highlights, notes on papers, tags, ratings and statuses stay here${rest}.`;
}

/** The counts of the list, with those inside it where they go along. */
export function countsWith({ own, inside }: ShareFacts, withInside: boolean): EntryCounts {
  if (!withInside) return own;
  return {
    papers: own.papers + inside.papers,
    smart: own.smart + inside.smart,
    notes: own.notes + inside.notes,
    dates: own.dates + inside.dates,
    finished: own.finished + inside.finished,
    goals: own.goals + inside.goals,
  };
}

function insideSentence(format: ShareFormat, names: readonly string[]): string {
  const lists = `${names.length === 1 ? 'list' : 'lists'} inside it: ${names.map((name) => `“${name}”`).join(', ')}.`;
  return isReferences(format) ? `The papers of the ${lists}` : `The ${lists}`;
}

function isReferences(format: ShareFormat): boolean {
  return format !== 'list' && format !== 'markdown';
}

function listSentence(format: ShareFormat): readonly string[] {
  if (format === 'list') return ['The list’s name, description and colour.'];
  return format === 'markdown' ? ['The list’s name and description.'] : [];
}

function datesOf({ dates, goals }: EntryCounts): string {
  const parts = [dates === 0 ? '' : `due dates and priorities of ${counted(dates, 'paper')}`, goals === 0 ? '' : counted(goals, 'goal')];
  return parts.filter((part) => part !== '').join(', and ');
}
