/** Ranks for tests, such as a list file or a merged copy may bring. */
import fc from 'fast-check';

/** Ranks that Carrel makes, some that only look so, and any string at all. */
export const anyRank = fc.oneof(
  fc.constantFrom('a0', 'a1', 'a1V', 'Zz', 'b00', 'a', 'a00', 'a10', 'a!', 'a1~', '1', '2', '10', '', '~', 'zz', `A${'0'.repeat(26)}`, `A${'0'.repeat(25)}1`, `z${'z'.repeat(26)}`),
  fc.stringMatching(/^[AZabz][0-9a-zA-Z]{1,3}$/u),
  fc.string({ maxLength: 4 }),
  fc.string({ unit: 'binary', maxLength: 3 }),
);
