import { Document } from 'flexsearch';
import { TOP, type Engine } from './engine.ts';

/** https://github.com/nextapps-de/flexsearch: in memory; finds beginnings of words; no ranking by relevance, no phrases, no snippets. */
export function flexSearch(): Engine {
  const index = new Document({ document: { id: 'id', index: [{ field: 'title', tokenize: 'forward' }, { field: 'abstract', tokenize: 'forward' }] } });
  return {
    add: (papers, first) => {
      papers.forEach(({ title, abstract }, at) => {
        index.add({ id: first + at, title, abstract: abstract?.text ?? '' });
      });
    },
    find: ({ words }) => {
      const fields = index.search(words.join(' '), { limit: TOP });
      return Math.min(TOP, new Set(fields.flatMap(({ result }) => result)).size);
    },
  };
}
