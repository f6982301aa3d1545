import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tagsOfNote } from './tags.ts';

test.each([
  ['#norm at the start, and #post-LN later', ['norm', 'post-LN']],
  ['nested #method/ablation, end of sentence #why.', ['method/ablation', 'why']],
  ['(#a) "#b" **#c** _#d_ #e, #f; #g', ['a', 'b', 'c', 'd', 'e', 'f', 'g']],
  ['#naïve #日本 #Größe #x_1', ['naïve', '日本', 'Größe', 'x_1']],
  ['- [ ] look this up #todo\n> quoted #claim\n| cell #c |', ['todo', 'claim', 'c']],
  ['#heading-without-space', ['heading-without-space']],
  ['## A heading #with-tag ##', ['with-tag']],
  ['#Norm and #norm are one', ['Norm']],
  ['trailing #dash- and #slash/', ['dash', 'slash']],
])('finds the tags of %j', (markdown, tags) => {
  expect(tagsOfNote(markdown)).toEqual(tags);
});

test.each([
  '# Heading',
  '###### Heading',
  '#',
  '# ',
  'issue #12 and #2024',
  'C# and a#b and &#35;',
  'https://example.org/page#part',
  'www.example.org/#part and <https://example.org/#part>',
  '[part](https://example.org/#part) [x](#part)',
  '[a #b link](https://example.org)',
  '[[arxiv:1706.03762|Attention #1 is #all]]',
  '`#include` and ``a ` #b``',
  '```c\n#include <a>\n#b\n```',
  '~~~\n#a\n~~~',
  '> ```\n> #a\n> ```',
  '- item\n  ```\n  #a\n  ```',
  'text\n\n    #indented code',
  '\\#escaped',
  'the formula $x = \\#a_1$ and $$\n\\# a \\#b\n$$',
  '##double',
])('finds no tag in %j', (markdown) => {
  expect(tagsOfNote(markdown)).toEqual([]);
});

test.each([
  ['```\n#a\n```\n#b', ['b']],
  ['> ```\n> #a\n#b', ['b']],
  ['a lone ` backtick #b', ['b']],
  ['- item\n\n    deep in the item #b', ['b']],
  ['$5 and #b and $10', ['b']],
])('finds the tag behind what looks like code in %j', (markdown, tags) => {
  expect(tagsOfNote(markdown)).toEqual(tags);
});

test('any text at all has tags that stand in it, each once', () => {
  const piece = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 12 }), fc.constantFrom('#a', '# ', '`', '```', '\n', '$', '[', '](', '[[', ']]', '\\', ' ', '> ', '- ', '\t'));
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const markdown = pieces.join('');
      const tags = tagsOfNote(markdown);
      for (const tag of tags) expect(markdown).toContain(`#${tag}`);
      expect(new Set(tags.map((tag) => tag.toLowerCase())).size).toBe(tags.length);
    }),
  );
});

test('words around a tag never change it', () => {
  const words = fc.stringMatching(/^[a-z ,.()]{0,20}$/);
  fc.assert(
    fc.property(words, words, (before, after) => {
      expect(tagsOfNote(`${before} #tag ${after}`)).toEqual(['tag']);
    }),
  );
});
