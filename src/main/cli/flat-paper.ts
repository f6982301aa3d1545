import type { Identifiers, Link, Paper, PaperKind, TextOrigin } from '../../domain/paper/paper.ts';

/** A whole paper as the command line prints it in JSON. Every key is always there; unknown facts are null. */
interface FlatPaper {
  readonly id: string;
  readonly title: string;
  readonly titleRaw: string;
  readonly people: readonly string[];
  readonly peopleIncomplete: boolean;
  readonly date: string | null;
  readonly venue: string | null;
  readonly identifiers: Identifiers;
  readonly summary: string | null;
  readonly summaryOrigin: TextOrigin | null;
  readonly abstract: string | null;
  readonly abstractRaw: string | null;
  readonly topics: readonly string[];
  readonly kind: PaperKind | null;
  readonly links: readonly Link[];
  readonly addedAt: number;
  readonly updatedAt: number;
}

/** The paper with every key, null for what is not known. */
export function flatPaper(paper: Paper): FlatPaper {
  return {
    id: paper.id,
    title: paper.title,
    titleRaw: paper.titleRaw,
    people: paper.people.map(({ name }) => name),
    peopleIncomplete: paper.peopleIncomplete,
    date: paper.date ?? null,
    venue: paper.venue ?? null,
    identifiers: paper.identifiers,
    summary: paper.summary?.text ?? null,
    summaryOrigin: paper.summary?.origin ?? null,
    abstract: paper.abstract?.text ?? null,
    abstractRaw: paper.abstract?.raw ?? null,
    topics: paper.topics,
    kind: paper.kind ?? null,
    links: paper.links,
    addedAt: paper.addedAt,
    updatedAt: paper.updatedAt,
  };
}
