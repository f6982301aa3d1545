/** Highlights and notes as Markdown that can be pasted anywhere. */
import { identifiersAddress } from '../formats/export/web-address.ts';
import { escapeWords, quoted } from '../formats/markdown/escape-markdown.ts';
import { yearOf } from '../paper/date.ts';
import type { PaperFacts } from '../paper/paper.ts';
import { namedPeople } from '../paper/people.ts';
import type { Item, Surroundings } from './item.ts';
import { plainTitle } from './paper-title.ts';

/**
 * The items in their order, each quote with its comment, tags and citation. Quotes of one paper that
 * follow each other share the citation below the last. A paper that is gone from the library is said to be.
 */
export function quotesAsMarkdown(items: readonly Item[], { papers }: Surroundings): string {
  const blocks = items.map((item, at) => {
    const next = items[at + 1];
    const cited = next?.paperId === item.paperId ? [] : [`— ${citation(papers.get(item.paperId))}`];
    return [...itemBlocks(item), ...cited].join('\n\n');
  });
  return blocks.length === 0 ? '' : `${blocks.join('\n\n')}\n`;
}

function itemBlocks(item: Item): readonly string[] {
  if (item.kind === 'note') return [item.row.markdown.trim()];
  const { anchor, comment, tags } = item.row;
  return [
    quoted(anchor.exact),
    ...(comment.trim() === '' ? [] : [comment.trim()]),
    ...(tags.length === 0 ? [] : [tags.map((tag) => `#${tag}`).join(' ')]),
  ];
}

/** One paper as a line: people, year, title with its address, venue. */
export function citation(paper: PaperFacts | undefined): string {
  if (paper === undefined) return 'a paper that is no longer in the library';
  const year = paper.date === undefined ? '' : `(${yearOf(paper.date)})`;
  const lead = [namedPeople(paper, 2), year].filter((part) => part !== '').join(' ');
  const title = escapeWords(plainTitle(paper));
  // A bracket would end the address of a Markdown link.
  const address = identifiersAddress(paper.identifiers)?.replaceAll('(', '%28').replaceAll(')', '%29');
  const named = address === undefined ? `*${title}*` : `[${title}](${address})`;
  return `${[lead, named, paper.venue ?? ''].filter((part) => part !== '').join(', ')}.`;
}
