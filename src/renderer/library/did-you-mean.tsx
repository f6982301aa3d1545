import type { ReactNode } from 'react';
import { Button } from '../ui/button.tsx';
import './did-you-mean.css';

interface DidYouMeanProps {
  /** The nearest spelling of the query that papers match. */
  readonly nearest: string | undefined;
  readonly onQuery: (query: string) => void;
}

/** Offers the nearest spelling above papers that have only some of the words. */
export function DidYouMean({ nearest, onQuery }: DidYouMeanProps): ReactNode {
  if (nearest === undefined) return null;
  return (
    <Button
      look="quiet"
      className="did-you-mean"
      onClick={() => {
        onQuery(nearest);
      }}
    >
      Did you mean “{nearest}”?
    </Button>
  );
}
