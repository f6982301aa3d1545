/**
 * When a text gave way to another one, so that its versions can be told apart by date. Older versions
 * have always been kept; for those that are there already, the time at which the next one came is the
 * best that is known.
 */
export const textVersions = `
ALTER TABLE texts ADD COLUMN replaced_at INTEGER;
UPDATE texts SET replaced_at = coalesce(
  (SELECT min(later.seen_at) FROM texts later WHERE later.paper = texts.paper AND later.field = texts.field AND later.id > texts.id),
  seen_at
) WHERE current = 0;
`;
