/** What an import's outcomes are called, and the one sentence that sums a report up. */
import type { RowCounts } from '../../domain/formats/merge-imported.ts';
import type { ImportOutcome, ImportReport } from '../../domain/paper/import-report.ts';
import { counted } from '../../domain/text/counted.ts';

/** Outcomes in the order a reader looks for them. */
export const OUTCOMES = ['failed', 'added', 'merged', 'updated', 'unchanged'] as const satisfies readonly ImportOutcome[];

export const OUTCOME_WORDS: Readonly<Record<ImportOutcome, { readonly name: string; readonly means: string }>> = {
  failed: { name: 'Failed', means: 'could not be read' },
  added: { name: 'Added', means: 'new in your library' },
  merged: { name: 'Merged', means: 'joined a paper you had and filled in what it lacked' },
  updated: { name: 'Updated', means: 'replaced a text; the older version is kept' },
  unchanged: { name: 'Unchanged', means: 'brought nothing new' },
};

/** For example: `Annotations: 12 added, 3 unchanged.` */
export function annotationSentence({ added, updated, unchanged, kept }: RowCounts): string {
  const parts = [
    [added, 'added'],
    [updated, 'updated'],
    [unchanged, 'unchanged'],
    [kept, 'kept as they are here'],
  ] as const;
  const said = parts.filter(([count]) => count > 0).map(([count, word]) => `${count.toLocaleString('en')} ${word}`);
  return `Annotations: ${said.join(', ') || 'none'}.`;
}

/** What the reader should know about highlights whose words are in none of the paper's texts. */
export function unplacedSentence(count: number): string {
  return `${counted(count, 'highlight quotes words', 'highlights quote words')} that Carrel does not have: they are kept with their quote among the notes of their paper.`;
}

/** For example: `5 added, 114 merged` or `Nothing changed: all 119 papers were already here`. */
export function reportSentence(report: ImportReport): string {
  const changed = OUTCOMES.filter((outcome) => outcome !== 'unchanged' && report[outcome] > 0);
  if (changed.length === 0 && report.unchanged === 0) return 'No papers.';
  if (changed.length === 0) {
    return `Nothing changed: ${report.unchanged === 1 ? 'the paper was' : `all ${counted(report.unchanged, 'paper')} were`} already here.`;
  }
  const parts = changed.map((outcome) => `${report[outcome].toLocaleString('en')} ${OUTCOME_WORDS[outcome].name.toLowerCase()}`);
  if (report.unchanged > 0) parts.push(`${report.unchanged.toLocaleString('en')} unchanged`);
  return `${parts.join(', ')}.`;
}
