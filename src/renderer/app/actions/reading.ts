import { chosenPaper } from '../steps/chosen-papers.ts';
import { beginReading, continueReading } from '../steps/reading.ts';
import { showNext } from '../steps/what-next.ts';
import type { Perform } from './context.ts';

export const READING: Readonly<Record<'begin-reading' | 'continue-reading' | 'what-next', Perform>> = {
  'begin-reading': async (context) => {
    const paperId = chosenPaper();
    if (paperId !== null) await beginReading(context, paperId);
  },
  'continue-reading': continueReading,
  'what-next': showNext,
};
