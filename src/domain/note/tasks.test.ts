import { expect, test } from 'vitest';
import { toggleTask } from './tasks.ts';

test.each([
  ['- [ ] read', 0, '- [x] read'],
  ['- [x] read', 0, '- [ ] read'],
  ['- [X] read', 0, '- [ ] read'],
  ['text\n\n1. [ ] one\n2. [ ] two', 3, 'text\n\n1. [ ] one\n2. [x] two'],
  ['- a\n  - [ ] nested', 1, '- a\n  - [x] nested'],
  ['> - [ ] quoted', 0, '> - [x] quoted'],
])('%j, line %i', (markdown, line, expected) => {
  expect(toggleTask(markdown, line)).toBe(expected);
});

test.each([
  ['- [ ] read', 1],
  ['- [ ]', 0],
  ['[ ] no list', 0],
  ['- [y] other', 0],
  ['- words [ ] later', 0],
])('%j has no task on line %i and stays as it is', (markdown, line) => {
  expect(toggleTask(markdown, line)).toBe(markdown);
});
