/** What a reader of annotations (highlights of other tools, archives) makes of a source. */
import type { HighlightColour, MarkedField } from '../annotation/annotation.ts';
import type { PaperRecord, PaperId } from '../paper/paper.ts';
import type { UnreadableRecord } from '../paper/unreadable-record.ts';

/** A highlight before it is known where it stands in the library's texts. */
export interface ReadHighlight {
  /** Stable: the same source gives the same id. */
  readonly id: string;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** Where it stood in the text with this hash, when the source says so. */
  readonly position?: { readonly start: number; readonly end: number; readonly textHash: string; readonly field: MarkedField };
  readonly colour: HighlightColour;
  /** Markdown; empty when there is none. */
  readonly comment: string;
  readonly tags: readonly string[];
  /** Milliseconds since 1970-01-01 UTC; undefined when the source does not say. */
  readonly createdAt?: number;
  readonly updatedAt?: number;
  readonly revision?: number;
}

/** A note on a whole paper. */
export interface ReadNote {
  readonly markdown: string;
  readonly createdAt?: number;
  readonly updatedAt?: number;
  readonly revision?: number;
}

/** What a source says about one paper and what was written on it. */
export interface AnnotatedRecord {
  /** Enough to find the paper, or to add it when the library does not have it. */
  readonly record: PaperRecord;
  /** The id it had in the library it comes from. */
  readonly paperId?: PaperId;
  readonly highlights: readonly ReadHighlight[];
  readonly notes: readonly ReadNote[];
}

export interface ReadAnnotations {
  readonly format: 'json-ld' | 'hypothesis' | 'readwise';
  readonly papers: readonly AnnotatedRecord[];
  readonly unreadable: readonly UnreadableRecord[];
}

/** Collects what was read by paper, in the order in which the papers first appear. */
export function groupByPaper(): {
  readonly of: (key: string, record: () => Pick<AnnotatedRecord, 'record' | 'paperId'>) => { readonly highlights: ReadHighlight[]; readonly notes: ReadNote[] };
  readonly all: () => readonly AnnotatedRecord[];
} {
  const groups = new Map<string, Pick<AnnotatedRecord, 'record' | 'paperId'> & { readonly highlights: ReadHighlight[]; readonly notes: ReadNote[] }>();
  return {
    of: (key, record) => {
      const known = groups.get(key);
      if (known !== undefined) return known;
      const made = { ...record(), highlights: [], notes: [] };
      groups.set(key, made);
      return made;
    },
    all: () => [...groups.values()],
  };
}

/** Tags as the library keeps them: without the number sign, each once. */
export function tagsFrom(values: readonly string[]): readonly string[] {
  return [...new Set(values.map((tag) => tag.trim().replace(/^#+/u, '').trim()).filter((tag) => tag !== ''))];
}

/** Milliseconds since 1970-01-01 UTC of a date in a text; undefined when it is none. */
export function timeOf(text: string | undefined): number | undefined {
  const time = text === undefined ? Number.NaN : Date.parse(text);
  return Number.isFinite(time) ? time : undefined;
}
