import { EXIT, type Command } from './command.ts';
import { errorLines, rowLines } from './wording.ts';

export const relatedCommand: Command = {
  name: 'related',
  usage: 'carrel related ID [--library DIR] [--starter] [--json]',
  purpose: 'Lists the ten papers nearest to one by content, with the terms that they share.',
  details: [
    'ID is the id that list and search print, an arXiv identifier or address, or a DOI.',
    '',
    'Example: carrel related 2012.14913',
  ],
  options: [],
  words: [1, 1],
  run: async ({ catalog }, { words: [name = ''], json }, output) => {
    const found = catalog.find(name);
    const related = found.ok ? catalog.related(found.value.id) : found;
    if (!related.ok) {
      output.message(...errorLines(related.error));
      if (json) await output.json({ error: related.error });
      return EXIT.failed;
    }
    if (json) {
      await output.json({ related: related.value.map(({ paper: { id, title }, likeness, shared }) => ({ id, title, likeness, shared })) });
      return EXIT.fine;
    }
    for (const { paper, shared } of related.value) {
      await output.lines(...rowLines(paper), `${' '.repeat(12)}Both: ${shared.join(', ')}`);
    }
    if (related.value.length === 0) output.message('No other paper in this library shares a term with it.');
    return EXIT.fine;
  },
};
