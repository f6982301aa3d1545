import { expect, it, vi } from 'vitest';

// The actions reach the rest of the program through what the preload script puts on the window.
vi.stubGlobal('window', { carrel: { request: {}, on: () => () => undefined } });
const { PERFORM } = await import('./actions.ts');
const { ACTION_IDS } = await import('../../../ipc/actions.ts');

it('every action of the table has code, and all code is an action of the table', () => {
  expect(Object.keys(PERFORM).sort()).toEqual([...ACTION_IDS].sort());
  for (const id of ACTION_IDS) expect(PERFORM[id], id).toBeTypeOf('function');
});
