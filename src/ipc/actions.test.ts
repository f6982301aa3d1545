import { expect, it } from 'vitest';
import { ACTION_IDS, actionInfo } from './actions.ts';

it('gives no key to two actions', () => {
  const keys = ACTION_IDS.flatMap((id) => actionInfo(id).key ?? []);
  expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
});
