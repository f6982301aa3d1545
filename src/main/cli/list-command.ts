import { counted } from '../../domain/text/counted.ts';
import { allPapers, writePapers } from './all-papers.ts';
import { EXIT, type Command } from './command.ts';
import { rowLines, rowOf } from './wording.ts';

export const listCommand: Command = {
  name: 'list',
  usage: 'carrel list [--limit N] [--library DIR] [--starter] [--json]',
  purpose: "Lists the library's papers, newest first.",
  details: ['With --json each paper is there with all that is known about it.', '', 'Example: carrel list --limit 10'],
  options: ['limit'],
  words: [0, 0],
  run: async ({ catalog }, { json, limit }, output) => {
    const total = catalog.count();
    const papers = allPapers(catalog, limit);
    if (json) {
      await output.write(`{"total": ${String(total)}, "papers": `);
      await writePapers(output, papers);
      await output.write('}\n');
      return EXIT.fine;
    }
    for (const paper of papers) await output.lines(...rowLines(rowOf(paper)));
    output.message(`${counted(total, 'paper')} in this library.`);
    return EXIT.fine;
  },
};
