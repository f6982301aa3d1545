import { describe, expect, it } from 'vitest';
import { readPageDump } from './read-page-dump.ts';

function refusal(text: string) {
  const result = readPageDump(text);
  return result.ok ? `read ${String(result.value.records.length)} papers` : result.error.code;
}

describe('readPageDump refuses', () => {
  it.each([
    ['nothing', ''],
    ['white space and invisible characters', ' \r\n\t\u00a0\u200b\ufeff\n'],
  ])('%s as empty', (_, text) => {
    expect(refusal(text)).toBe('source-empty');
  });

  it('one line, and says what a page looks like', () => {
    const result = readPageDump('A single line that somebody pasted by mistake\n\n');
    expect(result).toEqual({
      ok: false,
      error: {
        code: 'source-not-recognised',
        message: 'This is one line of text, and a page of papers has at least two: a title and an abstract.',
        next: 'Copy the text of a page of papers: for each paper one line with its title and, below it, its abstract.',
      },
    });
  });

  const titles = ['Counting Swifts with One Microphone', 'Letters That Lean: Handwriting for Left-Handed Writers', 'Does a Library Need Shelves?'];
  it.each([
    ['one below the other', titles.join('\n')],
    ['with blank lines', titles.join('\n\n')],
    ['with furniture', titles.flatMap((title) => [title, 'Upvote', '12', 'View PDF']).join('\n')],
    ['below the banner', `Get trending papers in your email inbox!\nSubscribe${titles.join('\n')}`],
  ])('a list of titles %s, and counts them', (_, text) => {
    const result = readPageDump(text);
    expect(result.ok ? undefined : [result.error.code, result.error.message]).toEqual(['source-only-titles', 'Found 3 titles but no abstracts.']);
  });

  it.each([
    ['a mail', 'Hi Anna,\n\nI wanted to ask whether you had time to look at the report I sent you last week.\n\nCould you please also tell me which room you booked?\n\nBest,\nTom\n'],
    ['a mail with headers', 'From: Ada <ada@example.org>\nTo: Tom\nSubject: Counting Swifts\n\nThe count is done. It took us two evenings and one microphone.\n'],
    [
      'an essay',
      'On Walking Slowly\n\nThere is a path behind the house that nobody uses. It is a good path.\n\nThe first bend is where the fox lives. She does not hurry.\n\nWhen the rain comes, the path turns to clay. Letters get written then.\n',
    ],
    ['an article with headings', 'History\nThe town was founded by monks who came over the pass. They built a mill and a chapel there.\nGeography\nThe town lies on the left bank of the river. Hills rise to the north.\n'],
    ['a poem', 'The lamp is low, the page is white\nThe clock has nothing more to say\nI read the same line twice tonight\nAnd put the other one away\n'],
    ['a list of things to do', 'milk\neggs\ncall the dentist\nreturn library books\n'],
    ['program code', "import { read } from 'node:fs';\n\nexport function count(birds) {\n  const seen = new Set();\n  return seen.size;\n}\n"],
    ['the source of a page', '<!DOCTYPE html>\n<html>\n<body>\n<h3>Counting Swifts with One Microphone</h3>\n<p>Three evenings of sound are enough. We show how.</p>\n</body>\n'],
    ['a table', 'title,year,venue\nCounting Swifts,2025,Birds\nLetters That Lean,2025,Script\nWeather for One Valley,2024,Weather\n'],
    ['a bibliography', '@article{roe2025,\n  title = {Counting Swifts with One Microphone},\n  author = {Roe, Ada},\n}\n'],
    ['JSON', '{\n  "title": "Counting Swifts with One Microphone",\n  "year": 2025\n}\n'],
    ['Markdown', '# Carrel\n\nA reading desk for papers. It keeps what you mark.\n\n## Install\n\nRun the installer. Then open it.\n'],
    ['a licence', 'Copyright (c) 2020 Ada Roe\n\nPermission to use this software for any purpose is granted to everybody, provided that this notice stays with every copy of it.\n'],
  ])('%s', (_, text) => {
    expect(refusal(text)).toBe('source-not-recognised');
  });

  it('a page that breaks off before its first paper is complete', () => {
    expect(refusal('Get trending papers in your email inbox!\nSubscribeCounting Swi')).toBe('source-cut-off');
    expect(refusal('Counting Swifts with One Microphone\nThree evenings of sound are enough to count a whole colony of swifts. A single microphone un')).toBe('source-cut-off');
  });
});
