import { createHash } from 'node:crypto';

/** A short name for data of any size: equal data have equal names. Sets may hold a hundred thousand ids. */
export function keyOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('base64');
}
