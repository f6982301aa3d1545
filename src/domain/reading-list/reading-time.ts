/** How long the texts of papers take to read. */
import { counted } from '../text/counted.ts';

/**
 * Words a minute of silent reading in English, non-fiction, adults: M. Brysbaert, "How many words do we
 * read per minute? A review and meta-analysis of reading rate", Journal of Memory and Language 109
 * (2019), 104047: 238 on average, most readers between 175 and 300.
 */
export const WORDS_A_MINUTE = 238;

/** How long so many words take, as people say it: `about 14 minutes`, `about 2½ hours`. */
export function readingTimeWords(words: number): string {
  const minutes = Math.max(1, Math.round(words / WORDS_A_MINUTE));
  if (minutes < 60) return `about ${counted(minutes, 'minute')}`;
  const halves = Math.round(minutes / 30);
  const hours = `${Math.floor(halves / 2).toLocaleString('en')}${halves % 2 === 1 ? '½' : ''}`;
  return `about ${hours} ${hours === '1' ? 'hour' : 'hours'}`;
}

/** How many words a text has: stretches without white space. */
export function countWords(text: string): number {
  let words = 0;
  let inWord = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    // Space and the signs before it, and the no-break space; papers' texts have no others.
    const isSpace = code <= 32 || code === 160;
    if (!isSpace && !inWord) words += 1;
    inWord = !isSpace;
  }
  return words;
}
