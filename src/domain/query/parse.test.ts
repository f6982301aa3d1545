import { describe, expect, it } from 'vitest';
import { parseQuery } from './parse.ts';
import { allOf, anyOf, notOf } from './build.ts';
import { EVERYTHING, type Query, type TextField, type WordMatch } from './query.ts';

const words = (form: WordMatch['form'], text: string, field: TextField | null = null): Query => ({ kind: 'words', field, match: { form, text } });
const word = (text: string): Query => words('word', text);
const meaning = (text: string): Query => parseQuery(text).query;

describe('words', () => {
  it('must all match, the last one half typed', () => {
    expect(meaning('sparse attent')).toEqual(allOf([word('sparse'), words('half', 'attent')]));
  });

  it('are whole when a space follows', () => {
    expect(meaning('attention ')).toEqual(word('attention'));
  });

  it.each(['"layer norm"', '“layer norm”', ' " layer norm "'])('in quotes make a phrase: %s', (text) => {
    expect(meaning(text)).toEqual(words('phrase', 'layer norm'));
  });

  it('keep a phrase open until its closing quote is typed', () => {
    expect(meaning('deep "layer no')).toEqual(allOf([word('deep'), words('open-phrase', 'layer no')]));
  });

  it('with a star are beginnings', () => {
    expect(meaning('atten* ')).toEqual(words('prefix', 'atten'));
    expect(meaning('* ')).toEqual(word('*'));
  });

  it.each(['', '   ', '"', '""', '\u0000', '-', '()', '( - )'])('mean everything when there is nothing to look for: %j', (text) => {
    expect(meaning(text)).toEqual(EVERYTHING);
  });

  it.each(['BERT: ', 'and ', 'or ', 'foo:bar ', 'pre-training ', 'C++ ', "don't "])('are whatever is not grammar: %s', (text) => {
    expect(parseQuery(text)).toEqual({ query: word(text.trim()), mistakes: [] });
  });
});

describe('operators', () => {
  it('bind NOT first, then words side by side, then OR', () => {
    expect(meaning('a -b OR c d ')).toEqual(anyOf([allOf([word('a'), notOf(word('b'))]), allOf([word('c'), word('d')])]));
    expect(meaning('a AND b NOT c ')).toEqual(allOf([word('a'), word('b'), notOf(word('c'))]));
  });

  it('are overruled by parentheses', () => {
    expect(meaning('a (b OR c) -(d e) ')).toEqual(allOf([word('a'), anyOf([word('b'), word('c')]), notOf(allOf([word('d'), word('e')]))]));
  });

  it('negate phrases and fields, and never a half-typed word', () => {
    expect(meaning('-"a b" -title:c -d')).toEqual(allOf([notOf(words('phrase', 'a b')), notOf(words('word', 'c', 'title')), notOf(word('d'))]));
  });

  it('cancel each other out when NOT is doubled', () => {
    expect(meaning('NOT NOT a b ')).toEqual(allOf([word('a'), word('b')]));
  });

  it('are words in quotes and right behind a dash', () => {
    expect(meaning('"OR" -NOT ')).toEqual(allOf([words('phrase', 'OR'), notOf(words('phrase', 'NOT'))]));
  });
});

describe('fields', () => {
  it.each(['title', 'abstract', 'summary', 'author', 'venue', 'topic'] as const)('%s: takes a word, a beginning, a phrase', (field) => {
    expect(meaning(`${field}:deep `)).toEqual(words('word', 'deep', field));
    expect(meaning(`${field.toUpperCase()}:dee*`)).toEqual(words('prefix', 'dee', field));
    expect(meaning(`${field}:"deep nets" x `)).toEqual(allOf([words('phrase', 'deep nets', field), word('x')]));
    expect(meaning(`${field}:dee`)).toEqual(words('half', 'dee', field));
  });

  it.each([
    ['year:2021', { kind: 'year', from: 2021, to: 2021 }],
    ['year:2020..2023', { kind: 'year', from: 2020, to: 2023 }],
    ['year:2020-2023', { kind: 'year', from: 2020, to: 2023 }],
    ['year:2020..', { kind: 'year', from: 2020, to: null }],
    ['year:..2023', { kind: 'year', from: null, to: 2023 }],
    ['after:2024-05', { kind: 'date', side: 'after', date: '2024-05' }],
    ['before:2024-02-29', { kind: 'date', side: 'before', date: '2024-02-29' }],
    ['added:7D', { kind: 'added', amount: 7, unit: 'd' }],
    ['added:1y', { kind: 'added', amount: 1, unit: 'y' }],
    ['has:abstract', { kind: 'has', what: 'abstract' }],
    ['has:code', { kind: 'has', what: 'code' }],
    ['has:highlight', { kind: 'annotation', term: { name: 'has', value: 'highlight' } }],
    ['has:note', { kind: 'annotation', term: { name: 'has', value: 'note' } }],
    ['is:finished', { kind: 'annotation', term: { name: 'is', value: 'finished' } }],
    ['is:Inbox', { kind: 'annotation', term: { name: 'is', value: 'inbox' } }],
    ['is:snoozed', { kind: 'annotation', term: { name: 'is', value: 'snoozed' } }],
    ['list:"Start here"', { kind: 'annotation', term: { name: 'list', match: { form: 'phrase', text: 'Start here' } } }],
    ['note:pro*', { kind: 'annotation', term: { name: 'note', match: { form: 'prefix', text: 'pro' } } }],
    ['highlight:bound', { kind: 'annotation', term: { name: 'highlight', match: { form: 'half', text: 'bound' } } }],
  ])('understands %s', (text, query) => {
    expect(parseQuery(text)).toEqual({ query, mistakes: [] });
  });

  it.each([
    ['2203.00555v2', 'arxiv:2203.00555'],
    ['arXiv: 2203.00555', 'arxiv:2203.00555'],
    ['https://arxiv.org/abs/2203.00555v1', 'arxiv:2203.00555'],
    ['https://doi.org/10.1000/ABC', 'doi:10.1000/abc'],
    ['id:2203.00555', 'arxiv:2203.00555'],
    ['id:"doi:10.1016/s0140(99)x"', 'doi:10.1016/s0140(99)x'],
    ['id:title:0af3', 'title:0af3'],
  ])('takes %s for the paper with this identifier', (text, name) => {
    expect(parseQuery(text)).toEqual({ query: { kind: 'id', name }, mistakes: [] });
  });

  it('takes identifiers among other words', () => {
    expect(meaning('(2203.00555 OR 10.1000/abc) ')).toEqual(anyOf([{ kind: 'id', name: 'arxiv:2203.00555' }, { kind: 'id', name: 'doi:10.1000/abc' }]));
  });
});

describe('mistakes', () => {
  const told = (text: string): readonly string[] => parseQuery(text).mistakes.map(({ start, end, message }) => `${text.slice(start, end)} → ${message}`);

  it.each([
    ['year:20 lamp ', 'year:20 → year: can\'t be "20"; write year:2021'],
    ['year:2023..2020 lamp ', 'year:2023..2020 → '],
    ['after:2024-13 lamp ', 'after:2024-13 → '],
    ['before:2023-02-29 lamp ', 'before:2023-02-29 → '],
    ['added:soon lamp ', 'added:soon → '],
    ['added:0d lamp ', 'added:0d → '],
    ['has:wings lamp ', 'has:wings → has: can\'t be "wings"; there is has:abstract, has:code'],
    ['title: lamp ', 'title: → title: needs something right behind the colon'],
    ['author:"" lamp ', 'author:"" → '],
    ['(lamp ', '( → This parenthesis is not closed.'],
    ['lamp ) ', ') → Nothing opens this parenthesis.'],
    ['OR lamp ', 'OR → OR stands between'],
    ['lamp OR ', 'OR → OR stands between'],
    ['lamp AND ', 'AND → AND stands between'],
    ['lamp NOT ', 'NOT → There is nothing behind this'],
    ['lamp (NOT) ', 'NOT → There is nothing behind this'],
  ])('in %s are explained where they stand, and the rest is searched', (text, said) => {
    expect(told(text)).toEqual([expect.stringContaining(said)]);
    expect(meaning(text)).toEqual(word('lamp'));
  });

  it('name the field that was probably meant, and search the words all the same', () => {
    expect(told('auther:hinton ')).toEqual(['auther: → There is no field "auther:", so it is searched as words; perhaps you mean author:.']);
    expect(meaning('auther:hinton ')).toEqual(word('auther:hinton'));
  });

  it('leave nothing of a part out that stands in an OR or is negated', () => {
    expect(meaning('a OR year:x ')).toEqual(word('a'));
    expect(meaning('a -year:x ')).toEqual(word('a'));
  });

  it('end a search that is a whole text, and parentheses without end', () => {
    const text = 'word '.repeat(500);
    expect(told(text)).toHaveLength(1);
    expect(meaning(text)).toMatchObject({ kind: 'all', of: { length: 100 } });
    expect(told(`lamp ${'('.repeat(10_000)}a${')'.repeat(10_000)}`)).toHaveLength(1);
  });
});
