/** What an import's outcomes are called, and the one sentence that sums a report up. */
import type { ImportOutcome, ImportReport } from '../../domain/paper/import-report.ts';

/** Outcomes in the order a reader looks for them. */
export const OUTCOMES = ['failed', 'added', 'merged', 'updated', 'unchanged'] as const satisfies readonly ImportOutcome[];

export const OUTCOME_WORDS: Readonly<Record<ImportOutcome, { readonly name: string; readonly means: string }>> = {
  failed: { name: 'Failed', means: 'could not be read' },
  added: { name: 'Added', means: 'new in your library' },
  merged: { name: 'Merged', means: 'joined a paper you had and filled in what it lacked' },
  updated: { name: 'Updated', means: 'replaced a text; the older version is kept' },
  unchanged: { name: 'Unchanged', means: 'brought nothing new' },
};

/** For example: `5 added, 114 merged` or `Nothing changed: all 119 papers were already here`. */
export function reportSentence(report: ImportReport): string {
  const changed = OUTCOMES.filter((outcome) => outcome !== 'unchanged' && report[outcome] > 0);
  if (changed.length === 0) {
    return `Nothing changed: ${report.unchanged === 1 ? 'the paper was' : `all ${report.unchanged} papers were`} already here.`;
  }
  const parts = changed.map((outcome) => `${report[outcome].toLocaleString('en')} ${OUTCOME_WORDS[outcome].name.toLowerCase()}`);
  if (report.unchanged > 0) parts.push(`${report.unchanged.toLocaleString('en')} unchanged`);
  return `${parts.join(', ')}.`;
}
