/** Highlights and notes as Markdown that can be pasted anywhere. */
import { yearOf } from '../paper/date.ts';
import type { PaperFacts } from '../paper/paper.ts';
import type { Item, Surroundings } from './item.ts';
import { paperTitle } from './paper-title.ts';

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
    anchor.exact
      .split('\n')
      .map((line) => `> ${line}`.trimEnd())
      .join('\n'),
    ...(comment.trim() === '' ? [] : [comment.trim()]),
    ...(tags.length === 0 ? [] : [tags.map((tag) => `#${tag}`).join(' ')]),
  ];
}

/** One paper as a line: people, year, title with its address, venue. */
export function citation(paper: PaperFacts | undefined): string {
  if (paper === undefined) return 'a paper that is no longer in the library';
  const year = paper.date === undefined ? '' : `(${yearOf(paper.date)})`;
  const lead = [peopleNamed(paper), year].filter((part) => part !== '').join(' ');
  const title = escaped(paperTitle(paper).plain);
  const address = addressOf(paper);
  const named = address === undefined ? `*${title}*` : `[${title}](${address})`;
  return `${[lead, named, paper.venue ?? ''].filter((part) => part !== '').join(', ')}.`;
}

function peopleNamed({ people, peopleIncomplete }: PaperFacts): string {
  const [first, second] = people;
  if (first === undefined) return '';
  if (people.length > 2 || peopleIncomplete) return `${first.name} et al.`;
  return second === undefined ? first.name : `${first.name} and ${second.name}`;
}

function addressOf({ identifiers: { doi, arxiv } }: PaperFacts): string | undefined {
  if (doi !== undefined) return `https://doi.org/${encodeURI(doi).replaceAll('(', '%28').replaceAll(')', '%29')}`;
  return arxiv === undefined ? undefined : `https://arxiv.org/abs/${arxiv}`;
}

/** A title as Markdown shows it letter by letter. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>]/gu, '\\$&');
}
