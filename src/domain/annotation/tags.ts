/** Tags as the reader types them: any words, compared without regard to case. */

/** What a tag is called when `typed` was typed: no number sign before it, single spaces, no comma; empty when nothing is left. */
export function tagName(typed: string): string {
  return typed.replaceAll(',', ' ').replace(/\s+/gu, ' ').trim().replace(/^#+\s*/u, '').normalize('NFC');
}

/** What two spellings of one tag have in common: capitals make no difference. */
export function tagKey(tag: string): string {
  return tag.normalize('NFC').toLowerCase();
}

/** `tags` with the one that was typed at the end; the same array when it is there already or is no tag. */
export function withTag(tags: readonly string[], typed: string): readonly string[] {
  const name = tagName(typed);
  return name === '' || tags.some((tag) => sameTag(tag, name)) ? tags : [...tags, name];
}

/** Tags as they are kept, each once and in its first spelling. */
export function tidyTags(typed: readonly string[]): readonly string[] {
  return typed.reduce<readonly string[]>((tags, tag) => withTag(tags, tag), []);
}

/** `tags` without one of them; the same array when it is not there. */
export function withoutTag(tags: readonly string[], gone: string): readonly string[] {
  return tags.some((tag) => sameTag(tag, gone)) ? tags.filter((tag) => !sameTag(tag, gone)) : tags;
}

/** Each tag of `uses` once, the most used first, then by the alphabet; spelled as it was last. */
export function tagsByUse(uses: Iterable<string>): readonly string[] {
  const counts = new Map<string, { name: string; times: number }>();
  for (const name of uses) {
    const key = tagKey(name);
    counts.set(key, { name, times: (counts.get(key)?.times ?? 0) + 1 });
  }
  return [...counts.values()].sort((a, b) => b.times - a.times || (a.name < b.name ? -1 : 1)).map(({ name }) => name);
}

function sameTag(a: string, b: string): boolean {
  return tagKey(a) === tagKey(b);
}
