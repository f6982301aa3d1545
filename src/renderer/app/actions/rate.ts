import type { Rating } from '../../../domain/annotation/annotation.ts';
import { chosenPapers } from '../steps/chosen-papers.ts';
import { ratePapers } from '../steps/paper-state.ts';
import type { Perform } from './context.ts';

function rate(rating: Rating): Perform {
  return async ({ store, log }) => {
    const papers = await chosenPapers(store);
    if (papers.length > 0) await ratePapers(log, papers, rating);
  };
}

export const RATE: Readonly<Record<`rate-${NonNullable<Rating> | 'none'}`, Perform>> = {
  'rate-1': rate(1),
  'rate-2': rate(2),
  'rate-3': rate(3),
  'rate-4': rate(4),
  'rate-5': rate(5),
  'rate-none': rate(null),
};
