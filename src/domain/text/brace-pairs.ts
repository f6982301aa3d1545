/** Which brace closes which, found once for a whole text. */

/** For each `{` the offset of its `}`; an unclosed or escaped brace has none. */
export type BracePairs = ReadonlyMap<number, number>;

/** Pairs the braces of `source`; `\{` and `\}` are characters, not braces. */
export function bracePairs(source: string): BracePairs {
  const pairs = new Map<number, number>();
  const open: number[] = [];
  for (let at = 0; at < source.length; at += 1) {
    const character = source.charAt(at);
    if (character === '\\') at += 1;
    else if (character === '{') open.push(at);
    else if (character === '}') {
      const start = open.pop();
      if (start !== undefined) pairs.set(start, at);
    }
  }
  return pairs;
}
