/** Exports to files, each written as a whole or not at all. */
import { mkdir, readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { markdownFileName } from '../../domain/formats/markdown/file-name.ts';
import { markdownOf } from '../../domain/formats/markdown/write-markdown.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { ExportReport, ExportRequest } from '../../ipc/exports.ts';
import { writeWhole } from '../files/write-whole.ts';
import { choose, exportedPapers, exportPieces, ExportStopped, marksOf } from './export-pieces.ts';
import type { ExportOptions, ExportSource } from './source.ts';
import { templateIn } from './tools.ts';

/** Half a sentence on why a file could not be written. */
export type ReasonOf = (error: unknown) => string;

/**
 * Exports to `path`: a file, or for Markdown of several papers (`many`) a folder. Fails with `cancelled`,
 * `busy` when the library changed under it, or `export-failed` that names the file.
 */
export async function exportToFiles(source: ExportSource, request: ExportRequest, path: string, reasonOf: ReasonOf, options: ExportOptions = {}): Promise<Result<ExportReport>> {
  const { format, scope } = request;
  const chosen = choose(source, scope);
  const single = scope.kind === 'papers' && scope.ids.length === 1;
  const report = { path, papers: chosen.ids.length, marks: marksOf(chosen) };
  try {
    if (format === 'markdown' && !single) return ok({ ...report, ...(await writeMarkdownFiles(source, request, path, options)) });
    await writeWhole(path, exportPieces(source, request, options));
    return ok({ ...report, files: 1, beside: [] });
  } catch (error) {
    if (error instanceof ExportStopped) return fail(options.signal?.aborted === true ? 'cancelled' : 'busy', error.message, 'Files that were complete by then are there.');
    return fail('export-failed', `“${error instanceof UnwrittenFile ? error.path : path}” could not be written: ${reasonOf(error instanceof UnwrittenFile ? error.cause : error)}.`, 'Choose another place, or make room, and export again.');
  }
}

class UnwrittenFile extends Error {
  readonly path: string;
  constructor(path: string, cause: unknown) {
    super('A file could not be written', { cause });
    this.path = path;
  }
}

/** Never overwrites: a file of the same name that holds something else stays, and the new one stands beside it. */
async function writeMarkdownFiles(source: ExportSource, { scope }: ExportRequest, folder: string, options: ExportOptions): Promise<Pick<ExportReport, 'files' | 'beside'>> {
  await mkdir(folder, { recursive: true });
  const template = templateIn(source.annotations());
  const present = new Set((await readdir(folder)).map((name) => name.toLowerCase()));
  const given = new Set<string>();
  const beside: string[] = [];
  let files = 0;
  for await (const exported of exportedPapers(source, choose(source, scope), options)) {
    const text = markdownOf(exported, template);
    const wanted = markdownFileName(exported.paper, given);
    const name = await freeName(folder, wanted, text, present);
    if (name !== wanted) beside.push(name);
    given.add(wanted.toLowerCase());
    present.add(name.toLowerCase());
    try {
      await writeWhole(join(folder, name), [text]);
    } catch (error) {
      throw new UnwrittenFile(join(folder, name), error);
    }
    files += 1;
  }
  return { files, beside };
}

/** The name itself where there is no such file or it says the same, else the first free one with a number. */
async function freeName(folder: string, wanted: string, text: string, present: ReadonlySet<string>): Promise<string> {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? wanted : wanted.replace(/\.md$/u, ` (${String(number)}).md`);
    if (!present.has(name.toLowerCase())) return name;
    const there = await readFile(join(folder, name), 'utf8').catch(() => undefined);
    if (there === text) return name;
  }
}
