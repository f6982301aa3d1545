/** Tasks in a note: list items that begin with `[ ]` or `[x]`. */

const TASK = /^(?<lead>[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)+)\[(?<mark>[ xX])\](?=[ \t])/;

/**
 * The note with the task on that line (from 0) ticked, or not any more. The same note when there is no
 * task on it: the text may have changed since it was drawn.
 */
export function toggleTask(markdown: string, line: number): string {
  const lines = markdown.split('\n');
  const task = lines[line];
  if (task === undefined || !TASK.test(task)) return markdown;
  lines[line] = task.replace(TASK, (_, lead: string, mark: string) => `${lead}[${mark === ' ' ? 'x' : ' '}]`);
  return lines.join('\n');
}
