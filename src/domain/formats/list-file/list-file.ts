/** Carrel's file of a reading list. See docs/formats.md. */
import type { PaperRecord } from '../../paper/paper.ts';
import type { SharedEntry, SharedList } from '../../reading-list/shared-list.ts';
import { isoTime } from '../export/iso-time.ts';
import { jsonOfRecord } from './record-json.ts';

export const LIST_FORMAT = 'carrel-list';
export const LIST_VERSION = 1;

interface ListFileFacts {
  /** Version of the program that writes it. */
  readonly program: string;
  /** Milliseconds since 1970-01-01 UTC. */
  readonly madeAt: number;
}

/**
 * The text of the file, piece by piece: JSON with an entry to a line, so that two versions of a list can be
 * compared line by line. `recordOf` looks a paper up; undefined leaves its entry out.
 */
export function* listFilePieces<Paper>(
  list: SharedList<SharedEntry<Paper>>,
  { program, madeAt }: ListFileFacts,
  recordOf: (paper: Paper) => PaperRecord | undefined,
): Generator<string> {
  yield `${JSON.stringify({ format: LIST_FORMAT, version: LIST_VERSION, program, madeAt: isoTime(madeAt) }).slice(0, -1)},\n"list":`;
  yield* listPieces(list, recordOf);
  yield '}\n';
}

function* listPieces<Paper>(list: SharedList<SharedEntry<Paper>>, recordOf: (paper: Paper) => PaperRecord | undefined): Generator<string> {
  const { origin, name, description, colour, goalDate } = list;
  const head = {
    ...(origin === null ? {} : { id: origin }),
    name,
    ...(description === '' ? {} : { description }),
    ...(colour === null ? {} : { colour }),
    ...(goalDate === null ? {} : { goalDate }),
  };
  yield `${JSON.stringify(head).slice(0, -1)},\n"entries":[`;
  let between = '\n';
  for (const { paper, note, dueDate, priority } of list.entries) {
    const record = recordOf(paper);
    // An empty piece too is a turn for other work.
    yield record === undefined
      ? ''
      : between +
        JSON.stringify({
          paper: jsonOfRecord(record),
          ...(note === '' ? {} : { note }),
          ...(dueDate === null ? {} : { dueDate }),
          ...(priority === 'normal' ? {} : { priority }),
        });
    if (record !== undefined) between = ',\n';
  }
  yield ']';
  for (const [at, one] of list.inside.entries()) {
    yield at === 0 ? ',\n"lists":[\n' : ',\n';
    yield* listPieces(one, recordOf);
  }
  yield list.inside.length === 0 ? '}' : ']}';
}
