/** Unicode's object replacement character: what stood here is no words. In a note it means nothing else. */
const BLANK = '\uFFFC';

/** A string with as many characters (UTF-16) as `text`, all blank. */
export function blank(text: string): string {
  return BLANK.repeat(text.length);
}
