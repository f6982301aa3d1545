import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { valueOf } from '../../result.fixture.ts';
import { readPageDump } from './read-page-dump.ts';

/** The page is its authors' text and stands beside the repository, never in it. */
const shared = join(import.meta.dirname, '../../../../../shared');
const pagePath = join(shared, 'feeds/trending-papers-page.txt');
const isThere = existsSync(pagePath);
if (!isThere) console.warn(`Skipped: the copied page of 119 papers is not at ${pagePath}.`);

const page = isThere ? readFileSync(pagePath, 'utf8') : '';
const lines = page.split('\n').map((line, i) => (i === 2 ? line.replace('Subscribe', '') : line));

function read(text: string) {
  return valueOf(readPageDump(text));
}

/** Places to cut the page at, the same in every run. */
function* placesIn(length: number, count: number): Generator<number> {
  let state = 20251120;
  for (let i = 0; i < count; i += 1) {
    state = (state * 1103515245 + 12345) % 2147483648;
    yield Math.floor((state / 2147483648) * length);
  }
}

describe.skipIf(!isThere)('the copied page of 119 papers', () => {
  it('gives every paper, with nothing left over', () => {
    const { records, unreadable, cutOff, format } = read(page);
    expect({ papers: records.length, unreadable, cutOff, format }).toEqual({ papers: 119, unreadable: [], cutOff: undefined, format: 'page-dump' });
  });

  it('without its abstracts is refused as a list of titles, with and without the banner', () => {
    const titles = lines.slice(2).filter((_line, at) => at % 2 === 0);
    for (const text of [titles, [...lines.slice(0, 2), ...titles]]) {
      const result = readPageDump(text.join('\n'));
      expect(result.ok ? undefined : result.error.code).toBe('source-only-titles');
    }
  });

  it('gives the titles that the table of facts has', () => {
    const rows = readFileSync(join(shared, 'facts/papers.tsv'), 'utf8').trimEnd().split('\n').slice(1);
    expect(read(page).records.map((record) => record.title)).toEqual(rows.map((row) => row.split('\t')[1]));
  });

  it('keeps every abstract as its line, character by character', () => {
    const { records } = read(page);
    records.forEach((record, i) => {
      expect(record.titleRaw).toBe(lines[2 + 2 * i]);
      expect(record.abstract).toEqual({ raw: lines[3 + 2 * i], text: lines[3 + 2 * i], origin: 'authors' });
      expect(record.summary).toBeUndefined();
    });
  });

  it('finds the links, clean of the sentence around them', () => {
    const urls = read(page).records.flatMap((record) => record.links.map((link) => `${link.kind} ${link.url}`));
    expect(urls).toHaveLength(19);
    expect(urls).toContain('code https://github.com/locuslab/deq');
    expect(urls).toContain('project https://haofeixu.github.io/resplat/');
    expect(urls.filter((url) => /[.\s]$/.test(url))).toEqual([]);
  });

  it('reads the same with other line breaks, a byte order mark, blank lines between and no banner', () => {
    const plain = read(page).records;
    const banner = lines.slice(0, 2);
    const variants = [
      page.replaceAll('\n', '\r\n'),
      `\ufeff${page}`,
      page.replaceAll('\n', '\n\n'),
      lines.slice(2).join('\n').trimEnd(),
      [...banner, 'Subscribe', '', ...lines.slice(2)].join('\n'),
    ];
    for (const variant of variants) expect(read(variant).records).toEqual(plain);
  });

  it('reads each of its cards by itself', () => {
    for (let i = 2; i + 1 < lines.length; i += 2) {
      const card = `${lines[i] ?? ''}\n${lines[i + 1] ?? ''}`;
      expect(read(card).records.map((record) => [record.title, record.abstract?.raw])).toEqual([[lines[i], lines[i + 1]]]);
    }
  });

  it('names a title whose abstract is missing, and reads the others', () => {
    const { records, unreadable } = read(page.split('\n').filter((_, i) => i !== 57).join('\n'));
    expect(records).toHaveLength(118);
    expect(unreadable).toEqual([
      { title: lines[56], reason: `Line 57: “${lines[56] ?? ''}” is followed by another title, so it has no abstract.` },
    ]);
  });

  it('never takes an abstract that was cut for a whole one', () => {
    const whole = new Set(lines);
    for (const at of placesIn(page.length, 200)) {
      const part = page.slice(0, at);
      const result = readPageDump(part);
      if (!result.ok) {
        expect(['source-cut-off', 'source-not-recognised', 'source-empty']).toContain(result.error.code);
        continue;
      }
      const { records, cutOff, unreadable } = result.value;
      const damaged = records.filter((record) => !whole.has((record.abstract ?? record.summary)?.raw ?? ''));
      // A cut right behind a sentence, or inside an address, leaves nothing to see it by.
      if (damaged.length > 0) expect(part).toMatch(/(?:[.?!][)”"]*|https?:\/\/\S+)$/);
      else if (cutOff !== undefined) {
        expect(unreadable).toHaveLength(1);
        expect(records).toHaveLength(Math.floor((part.split('\n').length - 3) / 2));
      }
    }
  });
});
