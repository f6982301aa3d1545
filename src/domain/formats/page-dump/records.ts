/** From an entry of the page to a record of the library. */
import { linksOf } from '../../paper/links.ts';
import type { PaperRecord, PaperText, TextOrigin } from '../../paper/paper.ts';
import { cleanText } from '../clean-text.ts';
import type { WordWitness } from '../clean-text.ts';
import { rawOf } from './cards.ts';
import type { Block } from './cards.ts';
import type { Entry } from './copies.ts';
import type { Line } from './lines.ts';

/** The record of an entry, its texts cleaned; `witness` tells which words the page spells as one, where a line ends in a hyphen. */
export function recordOf(lines: readonly Line[], entry: Entry, witness: WordWitness): PaperRecord {
  const { arxiv, date } = entry.facts;
  const abstract = textOf(lines, entry.abstract, 'authors', witness);
  const summary = textOf(lines, entry.summary, 'site', witness);
  const titleRaw = rawOf(lines, entry.title);
  return {
    title: cleanText(titleRaw, witness),
    titleRaw,
    identifiers: arxiv === undefined ? {} : { arxiv },
    people: [],
    peopleIncomplete: false,
    ...(date === undefined ? {} : { date }),
    ...(abstract && { abstract }),
    ...(summary && { summary }),
    topics: [],
    links: linksOf(abstract?.text ?? summary?.text ?? ''),
  };
}

function textOf(lines: readonly Line[], block: Block | undefined, origin: TextOrigin, witness: WordWitness): PaperText | undefined {
  if (block === undefined) return undefined;
  const raw = rawOf(lines, block);
  return { text: cleanText(raw, witness), raw, origin };
}
