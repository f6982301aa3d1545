import { programVersion } from '../library/program-files.ts';
import { allPapers, writePapers } from './all-papers.ts';
import { EXIT, type Command } from './command.ts';

export const exportCommand: Command = {
  name: 'export',
  usage: 'carrel export [--format json] [--library DIR] [--starter]',
  purpose: 'Writes the whole library, papers and annotations, to standard output.',
  details: ['The one format so far is JSON.', '', 'Example: carrel export > library.json'],
  options: ['format'],
  words: [0, 0],
  run: async ({ catalog, mirror }, _asked, output) => {
    await output.write(`{"carrel": ${JSON.stringify(programVersion())},\n"papers": `);
    await writePapers(output, allPapers(catalog));
    const annotations = mirror.read().map((change) => JSON.stringify(change));
    await output.write(`,\n"annotations": ${annotations.length === 0 ? '[]' : `[\n${annotations.join(',\n')}\n]`}}\n`);
    return EXIT.fine;
  },
};
