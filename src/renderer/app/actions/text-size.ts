import { stepTextScale } from '../theme.ts';
import type { Perform } from './context.ts';

export const TEXT_SIZE: Readonly<Record<'text-larger' | 'text-smaller', Perform>> = {
  'text-larger': () => {
    stepTextScale(1);
  },
  'text-smaller': () => {
    stepTextScale(-1);
  },
};
