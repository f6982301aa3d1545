import { describe, expect, it } from 'vitest';
import { parseQuery } from './parse.ts';
import { mostOf, plainWordsOf } from './plain-words.ts';
import { printQuery } from './print.ts';

function taken(text: string): readonly [words: string, rest: string] | undefined {
  const plain = plainWordsOf(parseQuery(text).query);
  return plain && [plain.words.map(({ match }) => match.text).join(' '), plain.rest.map(printQuery).join(' ')];
}

describe('plainWordsOf', () => {
  it.each([
    ['thin film gpt ', ['thin film gpt', '']],
    ['thin film gp', ['thin film gp', '']],
    ['thin film "deep learning" year:2020.. -survey ', ['thin film', '"deep learning" year:2020.. -survey ']],
    ['thin film (gpt OR bert) pre* title:x ', ['thin film', 'gpt OR bert  pre* title:x ']],
    ['forward Forward layers ', ['Forward layers', '']],
  ])('takes %j apart', (text, parts) => {
    expect(taken(text)).toEqual(parts);
  });

  it.each(['thin ', 'thin "film"', 'thin OR film ', '-(thin film) ', 'title:thin film ', 'Forward forward ', '', '2203.00555'])('finds nothing to leave out in %j', (text) => {
    expect(taken(text)).toBeUndefined();
  });

  it('looks at the beginning of a long text only', () => {
    const text = Array.from({ length: 60 }, (_, at) => `word${String(at)}`).join(' ');
    expect(plainWordsOf(parseQuery(text).query)?.words).toHaveLength(24);
  });
});

it('most of some words are more than half of them', () => {
  expect([2, 3, 4, 5, 6, 7].map(mostOf)).toEqual([2, 2, 3, 3, 4, 4]);
});
