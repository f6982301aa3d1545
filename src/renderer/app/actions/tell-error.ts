import type { CodedError } from '../../../domain/result.ts';
import { notifyError } from '../desk.ts';

/** Says what could not be done, and the next step where there is one. */
export function tellError({ message, next }: CodedError): void {
  notifyError(next === undefined ? message : `${message} ${next}`);
}
