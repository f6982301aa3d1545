import { expect, test } from 'vitest';
import { BUILT_IN_TEMPLATES, changeTemplate, createTemplate, orderedTemplates } from './templates.ts';

test('a new template comes after the others, and tombstones are left out', () => {
  const first = createTemplate([], 'a', { name: ' First ', markdown: '# One' }, 1);
  if (!first.ok) throw new Error(first.error.message);
  expect(first.value).toMatchObject({ name: 'First', markdown: '# One', revision: 1 });
  const second = createTemplate([first.value], 'b', { name: 'Second', markdown: 'x' }, 2);
  if (!second.ok) throw new Error(second.error.message);
  expect(orderedTemplates([second.value, first.value]).map(({ id }) => id)).toEqual(['a', 'b']);
  expect(orderedTemplates([{ ...first.value, deleted: true }])).toEqual([]);
});

test('a change counts the revision up, no change leaves the row alone', () => {
  const made = createTemplate([], 'a', { name: 'First', markdown: 'x' }, 1);
  if (!made.ok) throw new Error(made.error.message);
  expect(changeTemplate(made.value, { name: 'First', markdown: 'x' }, 5)).toEqual(made);
  expect(changeTemplate(made.value, { name: 'First', markdown: 'y' }, 5)).toMatchObject({ value: { revision: 2, updatedAt: 5, markdown: 'y' } });
});

test('a template without name or text is refused', () => {
  expect(createTemplate([], 'a', { name: ' ', markdown: 'x' }, 1)).toMatchObject({ ok: false, error: { code: 'bad-request' } });
  expect(createTemplate([], 'a', { name: 'x', markdown: '\n' }, 1)).toMatchObject({ ok: false, error: { code: 'bad-request' } });
});

test('the built-in ones are two, with names of their own', () => {
  expect(BUILT_IN_TEMPLATES.map(({ name }) => name)).toEqual(['Three-pass reading', 'Claim / evidence / doubt']);
});
