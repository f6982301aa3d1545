/** Characters beyond U+FFFF take two UTF-16 units; an offset must not fall between them. */

/** True when `offset` would cut a surrogate pair of `text` in two. */
export function isInsidePair(text: string, offset: number): boolean {
  return offset > 0 && (text.charCodeAt(offset - 1) & 0xfc00) === 0xd800 && (text.charCodeAt(offset) & 0xfc00) === 0xdc00;
}
