import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createClosing } from './closing.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a window that is asked to close', () => {
  it('is asked once, and everybody who waits gets its answer', async () => {
    const tell = vi.fn();
    const closing = createClosing(tell);
    const answers = Promise.all([closing.ask(), closing.ask()]);
    expect(closing.answered('stay')).toBe(false);
    expect(await answers).toEqual(['stay', 'stay']);
    expect(tell).toHaveBeenCalledTimes(1);
  });

  it('closes when it gives no answer', async () => {
    const closing = createClosing(() => undefined);
    const answer = closing.ask();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(await answer).toBe('close');
  });

  it('may close later, when its reader says so after all, and can be asked again', async () => {
    const closing = createClosing(() => undefined);
    const first = closing.ask();
    closing.answered('stay');
    await first;
    expect(closing.answered('stay')).toBe(false);
    expect(closing.answered('close')).toBe(true);
    const second = closing.ask();
    expect(closing.answered('close')).toBe(false);
    expect(await second).toBe('close');
  });
});
