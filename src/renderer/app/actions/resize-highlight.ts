import { describeSpan } from '../../../domain/annotation/anchor.ts';
import type { Edge } from '../../../domain/annotation/resize.ts';
import type { Paper } from '../../../domain/paper/paper.ts';
import type { SizedHighlight } from '../../reader/use-resize.ts';
import type { AnnotationStore } from '../../storage/annotation-store.ts';
import { setAnchor } from '../../storage/highlights.ts';
import { notify } from '../desk.ts';
import { textOf } from '../placement.ts';
import type { Perform } from './context.ts';
import { saveChange } from './save-change.ts';

/** The action that moves one end of the active highlight by a word. */
export function resizeBy(edge: Edge, step: 1 | -1): Perform {
  return ({ reader }) => {
    if (reader.current?.resize(edge, step) !== true) notify('Choose a highlight first: click it, or press the full stop.');
  };
}

/** Writes a highlight's new span; the notice gives the former one back. Answers whether it was written. */
export function resizeHighlight(store: AnnotationStore, paper: Paper, { id, field, start, end }: SizedHighlight): Promise<boolean> {
  const text = textOf(paper, field);
  if (text === undefined) return Promise.resolve(false);
  return saveChange(setAnchor(store, id, describeSpan(text, start, end)), 'Highlight resized.', ({ anchor }) => setAnchor(store, id, anchor));
}
