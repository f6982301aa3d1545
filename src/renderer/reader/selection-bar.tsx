import { Highlighter } from 'lucide-react';
import { useEffect, useState, type ReactNode, type RefObject } from 'react';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Keys } from '../ui/keys.tsx';
import { readSelection } from './selection.ts';
import './selection-bar.css';

interface SelectionBarProps {
  readonly reader: RefObject<HTMLElement | null>;
  readonly onHighlight: () => void;
}

interface Place {
  readonly left: number;
  readonly top: number;
}

/** A small bar at the selection, for the hand that is on the mouse. */
export function SelectionBar({ reader, onHighlight }: SelectionBarProps): ReactNode {
  const [place, setPlace] = useState<Place | null>(null);
  useEffect(() => {
    const look = (): void => {
      setPlace(placeOf(reader.current));
    };
    const node = reader.current;
    document.addEventListener('selectionchange', look);
    node?.addEventListener('scroll', look);
    return () => {
      document.removeEventListener('selectionchange', look);
      node?.removeEventListener('scroll', look);
    };
  }, [reader]);

  if (place === null) return null;
  return (
    <div
      className="selection-bar"
      role="toolbar"
      aria-label="Selected words"
      style={place}
      // The press must not take the selection away before the click uses it.
      onPointerDown={(event) => {
        event.preventDefault();
      }}
    >
      <Button look="quiet" onClick={onHighlight}>
        <Icon of={Highlighter} />
        Highlight <Keys label="H" />
      </Button>
    </div>
  );
}

function placeOf(reader: HTMLElement | null): Place | null {
  const selection = window.getSelection();
  if (reader === null || selection === null || readSelection(selection) === null) return null;
  const words = selection.getRangeAt(0).getBoundingClientRect();
  const frame = reader.getBoundingClientRect();
  if (words.bottom < frame.top || words.top > frame.bottom) return null;
  const left = Math.max(frame.left + 70, Math.min(frame.right - 70, words.left + words.width / 2));
  return { left, top: Math.max(frame.top + 8, words.top - 44) };
}
