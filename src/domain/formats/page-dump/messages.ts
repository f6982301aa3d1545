/** What a reader is told about the parts of a page that could not be read. */
import type { Block } from './cards.ts';
import type { Cut } from './cut.ts';

/** The words in quotation marks, shortened where they would fill the window. */
export function quoted(words: string): string {
  const characters = [...words];
  return `“${characters.length > 120 ? `${characters.slice(0, 119).join('').trimEnd()}…` : words}”`;
}

/** Said of a title that another title follows. */
export function noTextSentence(title: Block): string {
  return `Line ${String(title.from)}: ${quoted(title.text)} is followed by another title, so it has no abstract.`;
}

/** Said of a text that belongs to no title. */
export function orphanSentence(text: Block): string {
  return `Line ${String(text.from)}: the text ${quoted(text.text)} has no title of its own above it.`;
}

/** Said of the card that the source breaks off in, and where within it. */
export function cutSentence(title: Block, cut: Cut): string {
  const where = `Line ${String(title.from)}: the source breaks off at ${quoted(title.text)}`;
  switch (cut) {
    case 'no-text':
      return `${where}, before its abstract.`;
    case 'mid-sentence':
      return `${where}, in the middle of its abstract.`;
    case 'one-sentence':
      return `${where}, after the first sentence of its abstract.`;
  }
}
