/** The text with `\n` for every kind of line break, as editors count them. */
export function oneBreak(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}
