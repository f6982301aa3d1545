import { describe, expect, it } from 'vitest';
import { describeSpan } from '../../domain/annotation/describe-span.ts';
import type { Highlight, MarkedField } from '../../domain/annotation/annotation.ts';
import { textHash } from '../../domain/annotation/text-hash.ts';
import type { Paper, PaperId } from '../../domain/paper/paper.ts';
import type { TextVersion } from '../../ipc/contract.ts';
import { needFormerTexts, placeHighlights } from './placement.ts';

const OLD = 'Forty lamps were compared in twelve rooms. Warm light from the left is preferred by most readers.';
const NEW = `Second version. ${OLD}`;
const former: TextVersion = { field: 'abstract', text: OLD, hash: textHash(OLD), seenAt: 1, replacedAt: 2 };

function paperWith(abstract: string | undefined): Paper {
  return {
    id: 'title:lamps' as PaperId,
    title: 'Lamps',
    titleRaw: 'Lamps',
    identifiers: {},
    people: [],
    peopleIncomplete: false,
    topics: [],
    links: [],
    addedAt: 1,
    updatedAt: 1,
    ...(abstract !== undefined && { abstract: { text: abstract, raw: abstract, origin: 'authors' } }),
  };
}

function highlightOf(quote: string, text: string = OLD, field: MarkedField = 'abstract'): Highlight {
  const start = text.indexOf(quote);
  const anchor = describeSpan(text, start, start + quote.length);
  return { id: quote, revision: 1, createdAt: 1, updatedAt: 1, deleted: false, paperId: 'title:lamps' as PaperId, field, anchor, colour: 'yellow', comment: '', tags: [] };
}

describe('placeHighlights', () => {
  it('needs no former texts while no text has changed', () => {
    const highlights = [highlightOf('twelve rooms'), highlightOf('Lamps', 'Lamps', 'title')];
    expect(needFormerTexts(paperWith(OLD), highlights)).toBe(false);
    const { placed, changed } = placeHighlights(paperWith(OLD), highlights, undefined);
    expect(placed.abstract).toMatchObject([{ id: 'twelve rooms', moved: false }]);
    expect(placed.title).toHaveLength(1);
    expect(changed.size).toBe(0);
  });

  it('leaves a highlight of a former text out until that text is here, and then says that it moved', () => {
    const highlights = [highlightOf('twelve rooms')];
    expect(needFormerTexts(paperWith(NEW), highlights)).toBe(true);
    expect(placeHighlights(paperWith(NEW), highlights, undefined)).toMatchObject({ placed: { abstract: [] }, changed: new Map() });
    const { placed, changed } = placeHighlights(paperWith(NEW), highlights, [former]);
    const start = NEW.indexOf('twelve rooms');
    expect(placed.abstract).toEqual([{ id: 'twelve rooms', colour: 'yellow', start, end: start + 12, moved: true }]);
    expect(changed.get('twelve rooms')).toEqual({ kind: 'moved', how: 'exact', start, end: start + 12, words: 'twelve rooms', old: former });
  });

  it('gives one that is lost its old text, and one without a text nothing', () => {
    const highlights = [highlightOf('Warm light from the left')];
    const gone = 'Forty lamps were compared in twelve rooms, and nobody preferred any of them to the daylight.';
    expect(placeHighlights(paperWith(gone), highlights, [former]).changed.get('Warm light from the left')).toEqual({ kind: 'unplaced', old: former });
    expect(needFormerTexts(paperWith(undefined), highlights)).toBe(true);
    expect(placeHighlights(paperWith(undefined), highlights, []).changed.get('Warm light from the left')).toEqual({ kind: 'unplaced' });
  });
});
