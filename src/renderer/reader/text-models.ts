/** What is worked out of the texts of a paper, each once. */
import type { MarkedField } from '../../domain/annotation/annotation.ts';
import { caretStops, type CaretStops } from '../../domain/annotation/caret.ts';
import { segmentText } from '../../domain/text/segment-text.ts';
import type { Segment } from '../../domain/text/segment.ts';

export interface TextModel {
  /** The source. */
  readonly text: string;
  readonly segments: readonly Segment[];
  /** Where a caret may stand; worked out when it is first asked for. */
  readonly stops: CaretStops;
}

export type TextModels = Readonly<Partial<Record<MarkedField, TextModel>>>;

/** The models of the texts that a paper has. */
export function textModels(title: string, summary: string | undefined, abstract: string | undefined): TextModels {
  return {
    title: modelOf(title),
    ...(summary === undefined ? {} : { summary: modelOf(summary) }),
    ...(abstract === undefined ? {} : { abstract: modelOf(abstract) }),
  };
}

function modelOf(text: string): TextModel {
  const segments = segmentText(text);
  let stops: CaretStops | undefined;
  return {
    text,
    segments,
    get stops() {
      return (stops ??= caretStops(text, segments));
    },
  };
}
