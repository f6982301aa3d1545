import { basename } from 'node:path';
import type { ImportReport } from '../../domain/paper/import-report.ts';
import type { CodedError, Result } from '../../domain/result.ts';
import { EXIT, type Command } from './command.ts';
import { counted, errorLines } from './wording.ts';

interface Imported {
  readonly source: string;
  readonly result: Result<ImportReport>;
}

export const importCommand: Command = {
  name: 'import',
  usage: 'carrel import FILE… [--partial] [--library DIR] [--starter] [--json]',
  purpose: 'Reads files and puts their papers into the library.',
  details: [
    'A paper that the library has already is not added twice: what the file knows more is filled in.',
    'A file that breaks off in the middle of a paper is refused; --partial imports its complete papers.',
    '',
    'Example: carrel import ~/Downloads/trending-papers.txt',
  ],
  options: ['partial'],
  words: [1, Infinity],
  run: async (library, { words: files, partial, json }, output) => {
    const imported: Imported[] = [];
    for (const file of files) {
      const result = await library.importFile(file, { partial });
      imported.push({ source: result.ok ? result.value.source : basename(file), result });
      if (!result.ok) output.message(...refusal(file, result.error));
      else if (!json) await output.lines(...reportLines(result.value));
    }
    const shown = imported.map(shapeOf);
    if (json) await output.json(shown.length === 1 ? shown[0] : shown);
    return imported.every(({ result }) => result.ok && result.value.failed === 0) ? EXIT.fine : EXIT.failed;
  },
};

function shapeOf({ source, result }: Imported): object {
  if (!result.ok) return { source, error: result.error };
  const { format, added, updated, merged, unchanged, failed, records } = result.value;
  return { source, format, added, updated, merged, unchanged, failed, records };
}

function reportLines({ source, added, updated, merged, unchanged, failed, records }: ImportReport): readonly string[] {
  const counts = Object.entries({ added, updated, merged, unchanged, failed }).filter(([, count]) => count > 0);
  const said = counts.map(([outcome, count]) => `${counted(count, 'paper', 'papers')} ${outcome}`);
  const failures = records.filter(({ outcome }) => outcome === 'failed');
  return [
    `${source}: ${said.join(', ') || 'no papers'}`,
    ...failures.map(({ title, reason }) => `  Failed: ${title || 'a record without a title'}. ${reason ?? ''}`),
  ];
}

function refusal(file: string, error: CodedError): readonly string[] {
  const lines = [`${file} was not imported.`, ...errorLines(error)];
  return error.code === 'source-cut-off' ? [...lines, 'To import its complete papers, add --partial.'] : lines;
}
