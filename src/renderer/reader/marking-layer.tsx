import { useState, type ReactNode, type RefObject } from 'react';
import type { ColourNames } from '../../domain/annotation/colour-names.ts';
import { Caret } from './caret.tsx';
import { MarkBar, type MarkTools } from './mark-bar.tsx';
import { ResizeHandles } from './resize-handles.tsx';
import type { Marking } from './use-marking.ts';
import { usePressing } from './use-pressing.ts';

interface MarkingLayerProps {
  readonly reader: RefObject<HTMLElement | null>;
  /** The page in the reader: it scrolls, and caret and handles with it. */
  readonly page: RefObject<HTMLElement | null>;
  readonly bar: RefObject<HTMLDivElement | null>;
  readonly marking: Marking;
  readonly colourNames: ColourNames;
  readonly tools: MarkTools;
  readonly onPickHighlight: (id: string | null) => void;
}

/** What floats over the texts: the caret, the handles of the active highlight, the bar. */
export function MarkingLayer({ reader, page, bar, marking, colourNames, tools, onPickHighlight }: MarkingLayerProps): ReactNode {
  const { active, selected, caret, resizing, said, backToText, handle } = marking;
  const pressing = usePressing(reader);
  const [dragging, setDragging] = useState(false);
  const words = selected ?? active;
  const leave = (): void => {
    if (words !== null) backToText(words.field);
    if (selected !== null) handle.letGo(selected);
    else onPickHighlight(null);
  };
  return (
    <>
      {caret === null ? null : <Caret page={page} caret={caret} />}
      {active === null ? null : (
        <ResizeHandles page={page} highlight={active} colour={active.colour} resizing={resizing} onDragging={setDragging} />
      )}
      {words === null || pressing || dragging ? null : (
        <MarkBar
          bar={bar}
          reader={reader}
          words={words}
          colour={selected === null ? (active?.colour ?? null) : null}
          colourNames={colourNames}
          tools={{
            ...tools,
            onDelete: () => {
              backToText(words.field);
              tools.onDelete();
            },
          }}
          onLeave={leave}
        />
      )}
      <p className="visually-hidden" role="status" aria-label="In the text">
        {said}
      </p>
    </>
  );
}
