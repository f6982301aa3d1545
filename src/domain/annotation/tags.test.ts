import { describe, expect, it } from 'vitest';
import { tagName, tagsByUse, tidyTags, withTag, withoutTag } from './tags.ts';

describe('tags', () => {
  it.each([
    ['#norm', 'norm'],
    ['  two   words ', 'two words'],
    ['a,b', 'a b'],
    ['##', ''],
    ['C#', 'C#'],
  ])('reads %j as %j', (typed, name) => {
    expect(tagName(typed)).toBe(name);
  });

  it('puts a tag on once, whatever its case', () => {
    const tags = withTag(withTag([], '#Norm'), 'depth');
    expect(tags).toEqual(['Norm', 'depth']);
    expect(withTag(tags, 'norm')).toBe(tags);
    expect(withTag(tags, ' ')).toBe(tags);
  });

  it('are kept without number sign, each in its first spelling', () => {
    expect(tidyTags(['#Norm', ' norm', '##', 'to  read', 'method/ablation'])).toEqual(['Norm', 'to read', 'method/ablation']);
  });

  it('takes a tag off, whatever its case', () => {
    expect(withoutTag(['Norm', 'depth'], 'norm')).toEqual(['depth']);
    const tags = ['depth'];
    expect(withoutTag(tags, 'norm')).toBe(tags);
  });

  it('gives each tag once, the most used first', () => {
    expect(tagsByUse(['b', 'a', 'Norm', 'norm', 'b', 'norm'])).toEqual(['norm', 'b', 'a']);
  });
});
