/** Records for tests: invented papers with only the facts that a test names. */
import type { ReadSource, UnreadableRecord } from '../../domain/paper/import-report.ts';
import type { PaperRecord, PaperText } from '../../domain/paper/paper.ts';

export function sampleRecord(title: string, facts: Partial<PaperRecord> = {}): PaperRecord {
  return { title, titleRaw: title, identifiers: {}, people: [], peopleIncomplete: false, topics: [], links: [], ...facts };
}

export function sampleText(text: string, origin: PaperText['origin'] = 'authors'): PaperText {
  return { text, raw: text, origin };
}

export function sampleSource(records: readonly PaperRecord[], unreadable: readonly UnreadableRecord[] = []): ReadSource {
  return { format: 'page-dump', records, unreadable };
}

/** `count` papers with different titles and a few hundred characters of abstract each. */
export function manyRecords(count: number): readonly PaperRecord[] {
  return Array.from({ length: count }, (_, index) =>
    sampleRecord(`Notes on desk number ${String(index)} and its lamp`, {
      abstract: sampleText(`The desk stands in room ${String(index)}. `.repeat(10)),
    }),
  );
}
