import { describe, expect, it } from 'vitest';
import { completeRow } from './complete-row.ts';

describe('a row of an older program', () => {
  it('gets the fields it lacks and keeps everything else', () => {
    const row = { id: 'l/p', revision: 3, note: 'why', fromTheFuture: 1 };
    expect(completeRow('listEntries', row)).toEqual({ ...row, dueDate: null, priority: 'normal' });
    expect(completeRow('highlights', { id: 'h' })).toEqual({ id: 'h', tags: [] });
  });

  it('is left as it is where it is complete', () => {
    const row = { id: 'h', tags: ['method'] };
    expect(completeRow('highlights', row)).toEqual(row);
    expect(completeRow('notes', { id: 'n' })).toEqual({ id: 'n' });
  });
});
