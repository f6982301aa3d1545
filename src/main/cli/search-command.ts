import { EXIT, type Command } from './command.ts';
import { counted, rowLines } from './wording.ts';

/** Papers shown where the person names no limit. */
const LIMIT = 20;

export const searchCommand: Command = {
  name: 'search',
  usage: 'carrel search QUERY [--limit N] [--library DIR] [--starter] [--json]',
  purpose: 'Finds papers by the words in their titles, summaries, abstracts and people, best match first.',
  details: [
    'All words must match, in any grammatical form; the last one may be half a word. Quotes make a phrase:',
    'the shell takes a pair of quotes for itself, so put another pair around them.',
    `Shows ${String(LIMIT)} papers unless --limit says otherwise.`,
    '',
    'Example: carrel search sparse attention',
    `Example: carrel search '"layer normalization" depth'`,
  ],
  options: ['limit'],
  words: [1, Infinity],
  run: async ({ catalog }, { words, json, limit = LIMIT }, output) => {
    const { total, tookMs, rows } = catalog.rows({ query: words.join(' '), offset: 0, limit });
    if (json) {
      const hits = rows.map(({ id, title, snippet }) => ({ id, title, snippet: snippet?.text ?? '' }));
      await output.json({ total, tookMs, hits });
      return EXIT.fine;
    }
    for (const row of rows) {
      await output.lines(...rowLines(row), ...(row.snippet === undefined ? [] : [`${' '.repeat(12)}${row.snippet.text}`]));
    }
    const shown = rows.length < total ? ` The first ${String(rows.length)} are shown.` : '';
    output.message(`${counted(total, 'paper matches', 'papers match')}.${shown}`);
    return EXIT.fine;
  },
};
