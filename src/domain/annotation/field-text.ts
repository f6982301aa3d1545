import type { Paper } from '../paper/paper.ts';
import type { MarkedField } from './annotation.ts';

/** The text of a field that highlights are anchored in; undefined where the paper has none. */
export function fieldText(paper: Paper, field: MarkedField): string | undefined {
  return field === 'title' ? paper.title : paper[field]?.text;
}
