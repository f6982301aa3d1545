import type { Change } from '../../annotation/annotation.ts';
import { TABLE_NAMES } from '../../annotation/annotation.ts';
import type { UnreadableRecord } from '../../paper/unreadable-record.ts';
import { fail, ok, type Result } from '../../result.ts';
import { listOf, objectOf, parsedJson, stringOf } from '../json-values.ts';
import { ARCHIVE_FORMAT, ARCHIVE_VERSION, type ArchivedPaper, type ImportFact, type LineHash, type OldText } from './archive.ts';
import { paperOfJson } from './paper-of-json.ts';

interface ReadArchive {
  readonly papers: readonly ArchivedPaper[];
  readonly imports: readonly ImportFact[];
  /** Rows as they stand in the archive; whoever writes them checks their fields. */
  readonly annotations: readonly Change[];
  readonly unreadable: readonly UnreadableRecord[];
}

/** Whether a text is an archive, of whatever version. */
export function looksLikeArchive(text: string): boolean {
  return /^\ufeff?\s*\{"format":"carrel-archive"/u.test(text.slice(0, 200));
}

/**
 * Reads a whole archive or nothing of it: fails with `source-cut-off` when its last line is missing,
 * `source-damaged` when its content is not what was written, and `library-too-new` for one of a newer
 * program. `hash` must be a fresh SHA-256.
 */
export function readArchive(text: string, hash: LineHash): Result<ReadArchive> {
  const lines = text.replace(/^\ufeff/u, '').split('\n');
  const head = objectOf(parsedJson(lines[0] ?? ''));
  if (head['format'] !== ARCHIVE_FORMAT) return fail('source-not-recognised', 'The first line is not that of an archive.', 'Export the archive again.');
  if (typeof head['version'] !== 'number' || head['version'] > ARCHIVE_VERSION) {
    return fail('library-too-new', 'A newer version of Carrel wrote this archive.', 'Install that version and import the archive there.');
  }
  const end = lines.findLastIndex((line) => line.trim() !== '');
  const { sha256, lines: count } = objectOf(objectOf(parsedJson(lines[end] ?? ''))['end']);
  if (typeof sha256 !== 'string' || end < 1) {
    return fail('source-cut-off', 'The archive breaks off: its last line is missing.', 'Copy the file again, or export it again.');
  }
  for (const line of lines.slice(0, end)) hash.add(`${line}\n`);
  if (count !== end || hash.hex() !== sha256) {
    return fail('source-damaged', 'The archive is damaged: its content is not what was written.', 'Copy the file again, or export it again. Nothing of it was imported.');
  }
  return contentOf(lines.slice(1, end), head);
}

function contentOf(lines: readonly string[], head: Readonly<Record<string, unknown>>): Result<ReadArchive> {
  const papers: ArchivedPaper[] = [];
  const imports: ImportFact[] = [];
  const annotations: Change[] = [];
  const unreadable: UnreadableRecord[] = [];
  for (const [index, line] of lines.entries()) {
    const value = objectOf(parsedJson(line));
    const change = objectOf(value['annotation']);
    const fact = importOf(value['import']);
    const paper = 'paper' in value ? paperOfJson(value['paper']) : undefined;
    if (paper !== undefined) papers.push({ paper, oldTexts: listOf(value['oldTexts']).flatMap(oldTextOf) });
    else if (fact !== undefined) imports.push(fact);
    else if ((TABLE_NAMES as readonly unknown[]).includes(change['table'])) annotations.push(change as unknown as Change);
    else unreadable.push({ title: stringOf(objectOf(value['paper'])['title']) ?? '', reason: `Line ${index + 2} of the archive is of a kind that this version does not know.` });
  }
  const counted = head['papers'] === papers.length && head['imports'] === imports.length && head['annotations'] === annotations.length;
  if (unreadable.length === 0 && !counted) return fail('source-damaged', 'The archive does not hold what its first line says.', 'Export it again.');
  return ok({ papers, imports, annotations, unreadable });
}

function importOf(value: unknown): ImportFact | undefined {
  const { source, format, report, startedAt, endedAt } = objectOf(value);
  if (typeof source !== 'string' || typeof format !== 'string' || typeof report !== 'string') return undefined;
  if (!Number.isSafeInteger(startedAt) || !Number.isSafeInteger(endedAt)) return undefined;
  return { source, format, report, startedAt: Number(startedAt), endedAt: Number(endedAt) };
}

function oldTextOf(value: unknown): readonly OldText[] {
  const { field, origin, text, raw, seenAt } = objectOf(value);
  if ((field !== 'abstract' && field !== 'summary') || typeof text !== 'string' || typeof raw !== 'string') return [];
  if ((origin !== 'authors' && origin !== 'site' && origin !== 'carrel') || !Number.isSafeInteger(seenAt)) return [];
  return [{ field, origin, text, raw, seenAt: Number(seenAt) }];
}
