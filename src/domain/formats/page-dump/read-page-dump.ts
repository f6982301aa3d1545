/** Reads the copied text of a "trending papers" page. The steps are the files beside this one. */
import type { ReadSource } from '../../paper/import-report.ts';
import { fail } from '../../result.ts';
import type { Result } from '../../result.ts';
import { withPlainNewlines } from '../clean-text.ts';
import { cardsOf } from './cards.ts';
import type { Card } from './cards.ts';
import { linesOf } from './lines.ts';
import type { Line } from './lines.ts';
import { sourceOf } from './outcome.ts';
import { refuseOtherKinds, refuseProse, refuseTitles } from './refuse.ts';
import { divide } from './segments.ts';
import { wordLinesOf } from './words.ts';

/**
 * Reads a page of papers: the plain layout (title line, abstract line, by turns), pages that print
 * every card twice and wrap their lines, pages with one-sentence summaries, or one card by itself.
 *
 * Answers with the complete papers, what could not be read and why, and `cutOff` when the source
 * ends inside a card. Fails with `source-empty`, `source-not-recognised`, `source-only-titles`, or
 * `source-cut-off` when not even one paper is complete.
 */
export function readPageDump(text: string): Result<ReadSource> {
  const lines = linesOf(withPlainNewlines(text));
  const end = lines.findLast((line) => line.text !== '');
  if (end === undefined) return fail('source-empty', 'There is no text in this source.', 'Select the text of the page, copy it and paste it again.');
  const refused = refuseOtherKinds(lines);
  if (refused !== undefined) return refused;
  const words = wordLinesOf(lines);
  const division = divide(words, end.chrome === undefined);
  const page = cardsOf(words, division.segments);
  const cards = { cards: page.cards.filter((card) => !isOrganisation(lines, card)), orphans: page.orphans };
  return refuseTitles(lines, cards.cards) ?? refuseProse(lines, cards, division) ?? sourceOf(lines, cards);
}

/** "Some University" above "· Nov 20": a few words that look like a title without text. */
function isOrganisation(lines: readonly Line[], card: Card): boolean {
  if (card.texts.length > 0 || card.title.text.split(' ').length > 5) return false;
  return /^[·•]/u.test(lines.slice(card.title.to).find((line) => line.text !== '')?.text ?? '');
}
