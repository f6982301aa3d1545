/** A reading list as somebody else gets it: as a text, or in a file. */
import { setImmediate } from 'node:timers/promises';
import { annotationIndex } from '../../domain/formats/export/exported-paper.ts';
import { paperWriterOf } from '../../domain/formats/export/paper-writer-of.ts';
import { listFilePieces } from '../../domain/formats/list-file/list-file.ts';
import { markdownListPieces } from '../../domain/formats/markdown-list/write-markdown-list.ts';
import type { Paper, PaperId } from '../../domain/paper/paper.ts';
import { listRowsOf } from '../../domain/reading-list/list-rows.ts';
import { allEntries, MOST_SHARED, type SharedList } from '../../domain/reading-list/shared-list.ts';
import { listToShare, type EntryToShare } from '../../domain/reading-list/to-share.ts';
import { assertNever, fail, ok, type Result } from '../../domain/result.ts';
import { counted } from '../../domain/text/counted.ts';
import type { ShareReport, ShareRequest, SharedText } from '../../ipc/exports.ts';
import type { ReasonOf } from './export-files.ts';
import type { ExportSource } from './source.ts';
import { HTML_TOOLS } from './tools.ts';
import { writeWhole } from '../files/write-whole.ts';

/** Pieces between two turns of the event loop. */
const BATCH = 100;

/** A list that is about to be shared, with those of its papers that the library has. */
interface Chosen {
  readonly list: SharedList<EntryToShare>;
  readonly papers: number;
  /** Papers on the list that the library does not have (any more); they are left out. */
  readonly missing: number;
}

/** The list as a text. Fails with `bad-request` for a list that is gone, empty or too long. */
export async function shareAsText(source: ExportSource, request: ShareRequest): Promise<Result<SharedText>> {
  const chosen = choose(source, request);
  if (!chosen.ok) return chosen;
  const parts: string[] = [];
  for await (const piece of inTurns(piecesOf(source, request, chosen.value.list))) parts.push(piece);
  return ok({ text: parts.join(''), papers: chosen.value.papers, missing: chosen.value.missing });
}

/** Writes the list to a file, as a whole or not at all; see `shareAsText`, and `export-failed` that names the file. */
export async function shareToFile(source: ExportSource, request: ShareRequest, path: string, reasonOf: ReasonOf): Promise<Result<ShareReport>> {
  const chosen = choose(source, request);
  if (!chosen.ok) return chosen;
  try {
    await writeWhole(path, inTurns(piecesOf(source, request, chosen.value.list)));
  } catch (error) {
    return fail('export-failed', `“${path}” could not be written: ${reasonOf(error)}.`, 'Choose another place, or make room, and share the list again.');
  }
  return ok({ path, papers: chosen.value.papers, missing: chosen.value.missing });
}

function choose(source: ExportSource, { format, listId, along, found }: ShareRequest): Result<Chosen> {
  const { lists, entriesOf } = listRowsOf(source.annotations());
  const list = lists.find(({ id, deleted }) => id === listId && !deleted);
  if (list === undefined) return fail('bad-request', 'This reading list was deleted.', 'Choose another list, or undo the deletion first.');
  const foundBy = (id: string): readonly PaperId[] => (found[id] === undefined ? [] : source.idsOf(found[id]));
  const whole = listToShare({ lists, entriesOf, foundBy }, list, along);
  const here = present(source, whole);
  const papers = allEntries(here).length;
  if (papers > MOST_SHARED) return fail('bad-request', `“${list.name}” has ${counted(papers, 'paper')}, and a shared list can have ${MOST_SHARED.toLocaleString('en')} at most.`, 'Divide it, or export an archive.');
  if (papers === 0) return fail('bad-request', `“${list.name}” is empty: there is nothing to share yet.`, 'Put a paper on it first.');
  // A list of references has each paper once.
  const written = format === 'list' || format === 'markdown' ? papers : new Set(allEntries(here).map(({ paper }) => paper)).size;
  return ok({ list: here, papers: written, missing: allEntries(whole).length - papers });
}

function present(source: ExportSource, list: SharedList<EntryToShare>): SharedList<EntryToShare> {
  return {
    ...list,
    entries: list.entries.filter(({ paper }) => source.paper(paper).ok),
    inside: list.inside.map((one) => present(source, one)),
  };
}

function piecesOf(source: ExportSource, { format }: ShareRequest, list: SharedList<EntryToShare>): Iterable<string> {
  const paperOf = (id: PaperId): Paper | undefined => {
    const paper = source.paper(id);
    return paper.ok ? paper.value : undefined;
  };
  switch (format) {
    case 'list':
      return listFilePieces(list, { program: source.program, madeAt: source.now() }, paperOf);
    case 'markdown':
      return markdownListPieces(list, { ticks: allEntries(list).some(({ finished }) => finished) }, paperOf);
    case 'bibtex':
    case 'csl-json':
    case 'ris':
      return referencePieces(format, list, source, paperOf);
    default:
      return assertNever(format);
  }
}

/** Each paper once, with why it is on the list where a reference has its note; nothing else of the reader's. */
function* referencePieces(format: 'bibtex' | 'csl-json' | 'ris', list: SharedList<EntryToShare>, source: ExportSource, paperOf: (id: PaperId) => Paper | undefined): Generator<string> {
  const entries = new Map<PaperId, EntryToShare>();
  for (const entry of allEntries(list)) if (!entries.has(entry.paper)) entries.set(entry.paper, entry);
  const nothing = annotationIndex([]);
  const writer = paperWriterOf(format, { papers: entries.size, marks: 0, madeAt: source.now() }, { html: HTML_TOOLS, template: '' });
  yield writer.begin;
  for (const { paper: id, note } of entries.values()) {
    const paper = paperOf(id);
    if (paper !== undefined) yield writer.paper({ ...nothing.of(paper), note });
  }
  yield writer.end();
}

/** The pieces, with a turn for other work now and then. */
async function* inTurns(pieces: Iterable<string>): AsyncGenerator<string> {
  let given = 0;
  for (const piece of pieces) {
    given += 1;
    if (given % BATCH === 0) await setImmediate();
    yield piece;
  }
}
