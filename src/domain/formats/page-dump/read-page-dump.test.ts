import { describe, expect, it } from 'vitest';
import { valueOf } from '../../result.fixture.ts';
import { readPageDump } from './read-page-dump.ts';

function read(...lines: readonly string[]) {
  return valueOf(readPageDump(lines.join('\n')));
}

const SWIFTS = 'Counting Swifts with One Microphone';
const LETTERS = 'Letters That Lean: Handwriting Recognition for Left-Handed Writers';
const KILN = 'Kiln: Slow Warming Schedules for Small Language Models';
const ABOUT_SWIFTS = 'Three evenings of sound are enough to count a colony of swifts. A single microphone under the eaves hears every bird that comes home, and a small network tells them apart.';
const ABOUT_LETTERS = 'Recognisers are trained on letters that lean to the right. Turning every stroke before it is read closes most of the gap, and costs nothing at reading time.';
const ABOUT_KILN = 'Small models crack when they are heated too fast. Five plateaus of the learning rate, each held until the loss has settled, keep every run whole.';
const BRIEF = 'One microphone and a very small network count a colony of swifts almost as well as a patient observer.';

describe('one card', () => {
  it('is a title and an abstract', () => {
    expect(read(SWIFTS, ABOUT_SWIFTS).records).toEqual([
      {
        title: SWIFTS,
        titleRaw: SWIFTS,
        identifiers: {},
        people: [],
        peopleIncomplete: false,
        abstract: { text: ABOUT_SWIFTS, raw: ABOUT_SWIFTS, origin: 'authors' },
        topics: [],
        links: [],
      },
    ]);
  });

  it('can have a summary above its abstract', () => {
    const [record] = read(SWIFTS, '', BRIEF, '', ABOUT_SWIFTS, 'Upvote', '3').records;
    expect([record?.summary?.text, record?.summary?.origin, record?.abstract?.text]).toEqual([BRIEF, 'site', ABOUT_SWIFTS]);
  });

  it('takes the first lines of its abstract, shown in the small copy, for no summary', () => {
    const excerpt = 'Three evenings of sound are enough to count a colony of swifts.';
    const [record, ...others] = read(SWIFTS, excerpt, 'Upvote', '3', SWIFTS, ABOUT_SWIFTS, 'View PDF').records;
    expect([record?.summary, record?.abstract?.text, others]).toEqual([undefined, ABOUT_SWIFTS, []]);
  });

  it('keeps the line breaks of the source in raw, and joins them in text', () => {
    const wrapped = 'Three evenings of sound are enough to count a colony of\nswifts. A single microphone under the eaves hears every\nbird that comes home.';
    expect(read(SWIFTS, wrapped).records[0]?.abstract).toEqual({ raw: wrapped, text: wrapped.replaceAll('\n', ' '), origin: 'authors' });
  });

  it('can end in a word of the menus when its title was wrapped', () => {
    expect(read('Kiln: Slow Warming Schedules for Small Language', 'Models', ABOUT_KILN, 'View PDF', 'Upvote').records[0]?.title).toBe(KILN);
  });
});

describe('identifier and date', () => {
  it('come from the lines below the text', () => {
    const { records } = read(
      ...[SWIFTS, ABOUT_SWIFTS, 'Published on Nov 20, 2025', 'https://arxiv.org/abs/2511.00001v2', ''],
      ...[LETTERS, ABOUT_LETTERS, 'Published on Nov 21', 'arXiv:2511.00002', ''],
      ...[KILN, ABOUT_KILN, 'Ada Institute · 3 Oct 2025', 'View PDF'],
    );
    expect(records.map((record) => [record.identifiers.arxiv, record.date])).toEqual([
      ['2511.00001', '2025-11-20'],
      ['2511.00002', undefined],
      [undefined, '2025-10-03'],
    ]);
  });

  it('come from the lines above the title where the page begins with them', () => {
    const { records } = read('arXiv:2511.00001', SWIFTS, ABOUT_SWIFTS, '', 'arXiv:2511.00002', LETTERS, ABOUT_LETTERS, '', KILN, ABOUT_KILN);
    expect(records.map((record) => record.identifiers.arxiv)).toEqual(['2511.00001', '2511.00002', undefined]);
  });

  it('never come from inside an abstract, which names other papers', () => {
    const [record] = read(SWIFTS, `${ABOUT_SWIFTS} This extends https://arxiv.org/abs/2203.00555 .`).records;
    expect(record?.identifiers).toEqual({});
    expect(record?.links).toEqual([{ kind: 'project', url: 'https://arxiv.org/abs/2203.00555' }]);
  });

  it('are left out for a day that no calendar has', () => {
    expect(read(SWIFTS, ABOUT_SWIFTS, 'Published on Feb 30, 2025', 'View PDF').records[0]?.date).toBeUndefined();
  });
});

describe('what can not be read', () => {
  it('is a title that another title follows', () => {
    const { records, unreadable } = read(SWIFTS, ABOUT_SWIFTS, LETTERS, KILN, ABOUT_KILN);
    expect(records.map((record) => record.title)).toEqual([SWIFTS, KILN]);
    expect(unreadable).toEqual([{ title: LETTERS, reason: `Line 3: “${LETTERS}” is followed by another title, so it has no abstract.` }]);
  });

  it('is a text without a title', () => {
    const { records, unreadable } = read('Trending Papers', ABOUT_KILN, 'Upvote', SWIFTS, ABOUT_SWIFTS);
    expect(records.map((record) => record.title)).toEqual([SWIFTS]);
    expect(unreadable.map((record) => record.reason)).toEqual([`Line 2: the text “${ABOUT_KILN.slice(0, 119).trimEnd()}…” has no title of its own above it.`]);
  });

  it('is not the name of an institution above a date', () => {
    const { records, unreadable } = read(SWIFTS, ABOUT_SWIFTS, 'Swift Watch Society', '·', 'Nov 20, 2025', LETTERS, ABOUT_LETTERS, 'Institute for Script', '· Nov 21, 2025');
    expect([records.length, unreadable]).toEqual([2, []]);
    expect(records.map((record) => record.date)).toEqual(['2025-11-20', '2025-11-21']);
  });
});

it('keeps two papers with one title and different texts apart', () => {
  const { records } = read('Open Problems', ABOUT_SWIFTS, LETTERS, ABOUT_LETTERS, 'Open Problems', ABOUT_KILN);
  expect(records.map((record) => record.abstract?.text)).toEqual([ABOUT_SWIFTS, ABOUT_LETTERS, ABOUT_KILN]);
});

describe('a page that is cut off', () => {
  const page = [SWIFTS, ABOUT_SWIFTS, LETTERS, ABOUT_LETTERS, KILN];

  it.each([
    ['in a word', 'Small models crack when they are heated too fast. Five pla'],
    ['behind a comma', 'Small models crack when they are heated too fast. Five plateaus,'],
    ['behind an abbreviation', 'Small models crack when they are heated too fast, e.g.'],
    ['in a bracket', 'Small models crack when they are heated too fast. Some (about 3.'],
    ['at a decimal point', 'Small models crack when they are heated too fast. The error falls by 1.'],
    ['in the host of an address', 'Small models crack when they are heated too fast. See https://git'],
    ['inside a character', 'Small models crack when they are heated too fast. \ufffd'],
    ['in the first words', 'Small mod'],
  ])('%s gives the papers before and names the last', (_, rest) => {
    const { records, unreadable, cutOff } = read(...page, rest);
    expect(records.map((record) => record.title)).toEqual([SWIFTS, LETTERS]);
    expect(unreadable.map((record) => record.title)).toEqual([KILN]);
    expect(cutOff?.code).toBe('source-cut-off');
    expect(cutOff?.message).toBe(`Line 5: the source breaks off at “${KILN}”, in the middle of its abstract; 2 complete papers precede it.`);
  });

  it('behind a title says that the abstract is missing', () => {
    const { records, cutOff } = read(...page);
    expect([records.length, cutOff?.message]).toEqual([2, `Line 5: the source breaks off at “${KILN}”, before its abstract; 2 complete papers precede it.`]);
  });

  it('in the second copy of a card keeps the paper that the first copy gave', () => {
    const { records, unreadable, cutOff } = read(SWIFTS, ABOUT_SWIFTS, 'Upvote', '3', SWIFTS, ABOUT_SWIFTS, 'View PDF', KILN, ABOUT_KILN, 'Upvote', '4', KILN, ABOUT_KILN.slice(0, 70));
    expect(records.map((record) => record.abstract?.text)).toEqual([ABOUT_SWIFTS, ABOUT_KILN]);
    expect([unreadable, cutOff?.code]).toEqual([[], 'source-cut-off']);
  });

  it('in an abstract whose first copy was only a summary drops the paper', () => {
    const { records, unreadable } = read(LETTERS, ABOUT_LETTERS, 'Upvote', '3', SWIFTS, BRIEF, 'Upvote', '4', SWIFTS, ABOUT_SWIFTS.slice(0, 90));
    expect(records.map((record) => record.title)).toEqual([LETTERS]);
    expect(unreadable.map((record) => record.title)).toEqual([SWIFTS]);
  });

  it('after one sentence shows where every other paper has more', () => {
    const { records, cutOff } = read(SWIFTS, ABOUT_SWIFTS, LETTERS, ABOUT_LETTERS, KILN, ABOUT_KILN, 'Weather for One Valley', 'A valley has weather of its own, and the country does not know it.');
    expect([records.length, cutOff?.message]).toEqual([3, 'Line 7: the source breaks off at “Weather for One Valley”, after the first sentence of its abstract; 3 complete papers precede it.']);
  });
});
