import { create, insertMultiple, search } from '@orama/orama';
import { TOP, type Engine } from './engine.ts';

/** https://github.com/oramasearch/orama: ranked, in memory; every word is a beginning; no phrases, no snippets. */
export function orama(): Engine {
  const db = create({ schema: { title: 'string', abstract: 'string' } as const, components: { tokenizer: { stemming: true, language: 'english' } } });
  return {
    add: async (papers) => {
      await insertMultiple(db, papers.map(({ title, abstract }) => ({ title, abstract: abstract?.text ?? '' })), 1_000);
    },
    find: async ({ words }) => {
      // A threshold of 0 asks for papers with all of the words.
      const { hits } = await search(db, { term: words.join(' '), limit: TOP, threshold: 0, boost: { title: 5 } });
      return hits.length;
    },
  };
}
