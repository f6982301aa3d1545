import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAddresses, linkKindOf, linksOf } from './links.ts';

const urls = (text: string) => findAddresses(text).map((found) => found.url);

describe('findAddresses', () => {
  it.each([
    ['a full stop', 'See https://github.com/a/b.', 'https://github.com/a/b'],
    ['a space and a full stop', 'See https://github.com/a/b .', 'https://github.com/a/b'],
    ['a comma', 'At https://a.org/x, too', 'https://a.org/x'],
    ['a bracket around it', '(code: https://a.org/x).', 'https://a.org/x'],
    ['quotes', '“https://a.org/x”', 'https://a.org/x'],
    ['apostrophes', "'https://a.org/x'.", 'https://a.org/x'],
    ['TeX braces', '\\url{https://a.org/x}', 'https://a.org/x'],
    ['a closing slash that belongs to it', 'https://a.org/x/.', 'https://a.org/x/'],
  ])('leaves out %s', (_, text, url) => {
    expect(urls(text)).toEqual([url]);
  });

  it('keeps a bracket that was opened inside', () => {
    expect(urls('(see https://a.org/Desk_(furniture))')).toEqual(['https://a.org/Desk_(furniture)']);
  });

  it('parts two addresses with only a comma between', () => {
    expect(urls('https://a.org/x,https://b.org/y')).toEqual(['https://a.org/x', 'https://b.org/y']);
  });

  it('finds nothing in other schemes and bare schemes', () => {
    expect(urls('javascript:alert(1) ftp://a.org http:// https://. www.a.org')).toEqual([]);
  });

  it('gives offsets that cut the address out of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.webUrl(), fc.string({ unit: 'grapheme' }), (before, url, after) => {
        const text = `${before} ${url} ${after}`;
        for (const found of findAddresses(text)) expect(text.slice(found.start, found.end)).toBe(found.url);
        expect(findAddresses(text).some((found) => found.start <= before.length + 1)).toBe(true);
      }),
    );
  });
});

describe('linksOf', () => {
  it('gives every address once, with its kind', () => {
    expect(linksOf('Code: https://github.com/a/b. Page: https://a.github.io/b/. Again https://github.com/a/b')).toEqual([
      { kind: 'code', url: 'https://github.com/a/b' },
      { kind: 'project', url: 'https://a.github.io/b/' },
    ]);
  });

  it.each([
    ['https://github.com/a/b', 'code'],
    ['https://www.github.com/a/b/tree/main', 'code'],
    ['https://github.com/a', 'project'],
    ['https://github.com/topics/reading', 'project'],
    ['https://gitlab.inria.fr/a/b', 'code'],
    ['https://bitbucket.org/a/b', 'code'],
    ['https://codeberg.org/a/b', 'code'],
    ['https://huggingface.co/a/b', 'code'],
    ['https://huggingface.co/datasets/a/b', 'code'],
    ['https://huggingface.co/papers/2203.00555', 'project'],
    ['https://sourceforge.net/projects/desk', 'code'],
    ['https://example.org/a/b', 'project'],
    ['https://example.org/?u=https://github.com/a/b', 'project'],
    ['https://github.com.example.org/a/b', 'project'],
  ])('takes %s as %s', (url, kind) => {
    expect(linkKindOf(url)).toBe(kind);
  });
});
