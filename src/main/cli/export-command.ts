import { resolve } from 'node:path';
import type { ExportFormat } from '../../domain/formats/export/export-format.ts';
import { evaluateAnnotationTerms } from '../../domain/query/evaluate-annotation-term.ts';
import { dayName } from '../../domain/calendar/days.ts';
import { parseQuery } from '../../domain/query/parse.ts';
import { counted } from '../../domain/text/counted.ts';
import type { ExportScope } from '../../ipc/exports.ts';
import type { Library } from '../library/library.ts';
import { programVersion } from '../library/program-files.ts';
import { allPapers, writePapers } from './all-papers.ts';
import { annotationRows } from './annotation-rows.ts';
import { COMMAND_FORMATS, EXIT, type Command, type ExitStatus } from './command.ts';
import type { Output } from './output.ts';
import { errorLines } from './wording.ts';

export const exportCommand: Command = {
  name: 'export',
  usage: `carrel export [--format ${COMMAND_FORMATS.join('|')}] [--query QUERY] [--output PATH] [--library DIR] [--starter] [--json]`,
  purpose: 'Writes papers and annotations in a format of your choice.',
  details: [
    'Without --output it goes to standard output, without --query it is the whole library.',
    'Markdown is one file for each paper, so that it needs --output with a folder.',
    '',
    'Example: carrel export --format bibtex --query "list:thesis" --output thesis.bib',
  ],
  options: ['format', 'output', 'query'],
  words: [0, 0],
  run: async (library, { format = 'json', output: path, query, json }, output) => {
    if (format === 'json') return exportJson(library, path, query, output);
    const scope = scopeOf(library, query);
    if (path !== undefined) return exportToPath(library, format, scope, { path, json }, output);
    if (format === 'markdown') {
      output.message('Markdown is one file for each paper: name a folder with --output.');
      return EXIT.usage;
    }
    for await (const piece of library.exportPieces({ format, scope })) await output.write(piece);
    return EXIT.fine;
  },
};

async function exportToPath(library: Library, format: ExportFormat, scope: ExportScope, { path, json }: { readonly path: string; readonly json: boolean }, output: Output): Promise<ExitStatus> {
  const written = await library.exportTo({ format, scope }, resolve(path));
  if (!written.ok) {
    output.message(...errorLines(written.error));
    return EXIT.failed;
  }
  const { papers, marks, files, beside, path: place } = written.value;
  if (json) await output.json(written.value);
  else output.message(`${counted(papers, 'paper')} with ${counted(marks, 'highlight or note', 'highlights and notes')} written to ${place} (${counted(files, 'file')}).`);
  if (beside.length > 0) output.message('These files were there with other words, so the new ones stand beside them:', ...beside.map((name) => `  ${name}`));
  return EXIT.fine;
}

function scopeOf({ mirror }: Library, query: string | undefined): ExportScope {
  if (query === undefined) return { kind: 'everything' };
  const sets = evaluateAnnotationTerms(parseQuery(query).query, annotationRows(mirror.read()), dayName(Date.now()));
  return { kind: 'query', question: { query, strict: true, sets } };
}

/** What the other commands print: the first format there was, for scripts. */
async function exportJson({ catalog, mirror }: Library, path: string | undefined, query: string | undefined, output: Output): Promise<ExitStatus> {
  if (path !== undefined || query !== undefined) {
    output.message('The format json has neither --output nor --query: it is the whole library on standard output.');
    return EXIT.usage;
  }
  await output.write(`{"carrel": ${JSON.stringify(programVersion())},\n"papers": `);
  await writePapers(output, allPapers(catalog));
  const annotations = mirror.read().map((change) => JSON.stringify(change));
  await output.write(`,\n"annotations": ${annotations.length === 0 ? '[]' : `[\n${annotations.join(',\n')}\n]`}}\n`);
  return EXIT.fine;
}
