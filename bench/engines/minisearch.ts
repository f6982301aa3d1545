import MiniSearch from 'minisearch';
import { TOP, type Engine } from './engine.ts';

interface Entry {
  readonly id: number;
  readonly title: string;
  readonly abstract: string;
}

/** https://github.com/lucaong/minisearch: ranked, in memory; no phrases, no snippets, no stemming. */
export function miniSearch(): Engine {
  const index = new MiniSearch<Entry>({ fields: ['title', 'abstract'], searchOptions: { boost: { title: 5 }, combineWith: 'AND' } });
  return {
    add: (papers, first) => {
      index.addAll(papers.map(({ title, abstract }, at) => ({ id: first + at, title, abstract: abstract?.text ?? '' })));
    },
    find: ({ kind, words }) => index.search(words.join(' '), { prefix: (_term, at, terms) => kind === 'half a word' && at === terms.length - 1 }).slice(0, TOP).length,
  };
}
