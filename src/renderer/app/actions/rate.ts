import type { Rating } from '../../../domain/annotation/annotation.ts';
import { chosenPaper, ratePaper } from '../steps/paper-state.ts';
import type { Perform } from './context.ts';

function rate(rating: Rating): Perform {
  return async ({ log }) => {
    const paperId = chosenPaper();
    if (paperId !== null) await ratePaper(log, paperId, rating);
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
