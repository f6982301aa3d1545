import { describe, expect, it } from 'vitest';
import { ACTION_IDS, actionInfo } from './actions.ts';

describe('the table of actions', () => {
  it('gives no key to two actions that are there at one time, and no label', () => {
    const twice = (values: readonly (string | undefined)[]): readonly (string | undefined)[] =>
      values.filter((value, at) => value !== undefined && values.indexOf(value) !== at);
    expect(twice(ACTION_IDS.map((id) => actionInfo(id)).map(({ key, needs = '' }) => key && `${needs} ${key.toLowerCase()}`))).toEqual([]);
    expect(twice(ACTION_IDS.map((id) => actionInfo(id).label))).toEqual([]);
  });
});
