import { expect, test } from 'vitest';
import { openingNotices } from './opening-notices.ts';

const ready = { kind: 'ready', folder: '/library', papers: 119 } as const;

test('an ordinary opening says nothing', () => {
  expect(openingNotices(ready)).toEqual([]);
  expect(openingNotices({ kind: 'failed', error: { code: 'library-unavailable', message: 'No.' } })).toEqual([]);
});

test('a repair names the kept file and a missing starter library its reason', () => {
  const notices = openingNotices({
    ...ready,
    repair: { movedTo: '/library/annotations.damaged', rows: 1234 },
    starterError: { code: 'source-unreadable', message: 'The file is gone.', next: 'Install Carrel again.' },
  });
  expect(notices[0]).toContain('1,234 rows; the damaged file is kept as /library/annotations.damaged.');
  expect(notices[1]).toBe('The starter library was not loaded. The file is gone. Install Carrel again.');
});
