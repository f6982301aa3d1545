import { basename } from 'node:path';
import type { RowCounts } from '../../domain/formats/merge-imported.ts';
import type { ImportReport } from '../../domain/paper/import-report.ts';
import type { TakenIn } from '../../domain/reading-list/take-in.ts';
import { freshSentence, isAllHere, leftSentence, takenSentence } from '../../domain/reading-list/taken-words.ts';
import type { CodedError, Result } from '../../domain/result.ts';
import { counted } from '../../domain/text/counted.ts';
import type { Library } from '../library/library.ts';
import { EXIT, type Command } from './command.ts';
import { errorLines } from './wording.ts';

interface Imported {
  readonly source: string;
  readonly result: Result<ImportReport>;
  /** What became of the annotations, when the source held any. */
  readonly annotations?: RowCounts & { readonly unplaced: number };
  /** What became of the reading list that the source is. */
  readonly list?: TakenIn;
}

export const importCommand: Command = {
  name: 'import',
  usage: 'carrel import FILE… [--partial] [--bring-new] [--library DIR] [--starter] [--json]',
  purpose: 'Reads files and puts their papers into the library.',
  details: [
    'A paper that the library has already is not added twice: what the file knows more is filled in.',
    'A file that breaks off in the middle of a paper is refused; --partial imports its complete papers.',
    'A shared reading list that is here already is left as it is; --bring-new brings in what it has more.',
    '',
    'Example: carrel import ~/Downloads/trending-papers.txt',
  ],
  options: ['partial', 'bring-new'],
  words: [1, Infinity],
  run: async (library, { words: files, partial, bringNew, json }, output) => {
    const imported: Imported[] = [];
    for (const file of files) {
      const result = await library.importFile(file, { partial });
      const done = withList(library, annotated(library, { source: result.ok ? result.value.source : basename(file), result }), bringNew);
      imported.push(done);
      if (!done.result.ok) output.message(...refusal(file, done.result.error));
      else if (!json) await output.lines(...reportLines(done.result.value), ...annotationLines(done.annotations), ...listLines(done.list));
    }
    const shown = imported.map(shapeOf);
    if (json) await output.json(shown.length === 1 ? shown[0] : shown);
    return imported.every(({ result }) => result.ok && result.value.failed === 0) ? EXIT.fine : EXIT.failed;
  },
};

/** Brings the annotations of an import into the library. */
function annotated(library: Library, { source, result }: Imported): Imported {
  if (!result.ok || result.value.annotations === undefined) return { source, result };
  const { unplaced } = result.value.annotations;
  const kept = library.keepAnnotations(result.value.annotations);
  return kept.ok ? { source, result, annotations: { ...kept.value, unplaced } } : { source, result: kept };
}

/** Brings the reading list of an import into the library. */
function withList(library: Library, done: Imported, bringNew: boolean): Imported {
  if (!done.result.ok || done.result.value.list === undefined) return done;
  const taken = library.takeInList(done.result.value.list, bringNew ? 'bring-new' : 'ask');
  return taken.ok ? { ...done, list: taken.value } : { ...done, result: taken };
}

function listLines(list: TakenIn | undefined): readonly string[] {
  if (list === undefined) return [];
  const asks = list.kind === 'here' && !isAllHere(list.fresh);
  const lines = [takenSentence(list), ...(asks ? [`${freshSentence(list.fresh)} --bring-new brings it in.`] : []), leftSentence(list)];
  return lines.filter((line) => line !== '').map((line) => `  ${line}`);
}

function annotationLines(counts: Imported['annotations']): readonly string[] {
  if (counts === undefined) return [];
  const { added, updated, unchanged, kept, unplaced } = counts;
  const said = Object.entries({ added, updated, unchanged, kept }).filter(([, count]) => count > 0);
  const words = said.map(([outcome, count]) => `${counted(count, 'annotation')} ${outcome === 'kept' ? 'kept as they are here' : outcome}`);
  return [
    ...(words.length === 0 ? [] : [`  ${words.join(', ')}`]),
    ...(unplaced === 0 ? [] : [`  ${counted(unplaced, 'highlight')} without a place: the words are not in the paper’s texts, so that they are kept beside it.`]),
  ];
}

function shapeOf({ source, result, annotations, list }: Imported): object {
  if (!result.ok) return { source, error: result.error };
  const { format, added, updated, merged, unchanged, failed, records } = result.value;
  return { source, format, added, updated, merged, unchanged, failed, records, ...(annotations === undefined ? {} : { annotations }), ...(list === undefined ? {} : { list }) };
}

function reportLines({ source, added, updated, merged, unchanged, failed, records }: ImportReport): readonly string[] {
  const counts = Object.entries({ added, updated, merged, unchanged, failed }).filter(([, count]) => count > 0);
  const said = counts.map(([outcome, count]) => `${counted(count, 'paper')} ${outcome}`);
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
