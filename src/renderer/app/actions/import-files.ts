import { importChosenFiles } from '../imports.ts';
import type { Perform } from './context.ts';

/** Imports files that the reader chooses. */
export const importChosen: Perform = ({ log }) => importChosenFiles(log);
