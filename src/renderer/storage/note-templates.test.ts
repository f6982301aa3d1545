import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { orderedTemplates } from '../../domain/note/templates.ts';
import { addNoteTemplate, changeNoteTemplate, deleteNoteTemplate } from './note-templates.ts';
import { bothCopies, openBench, type Bench } from './storage.fixture.ts';

async function names({ database }: Bench): Promise<readonly string[]> {
  return orderedTemplates(await database.noteTemplates.toArray()).map(({ name }) => name);
}

it('templates are made, changed and deleted, in both copies', async () => {
  const bench = openBench();
  const { store } = bench;
  await store.start();
  const first = await addNoteTemplate(store, { name: 'First', markdown: '# 1' });
  await addNoteTemplate(store, { name: 'Second', markdown: '# 2' });
  if (!first.ok) throw new Error(first.error.message);
  const { id } = first.value.row;
  expect(await names(bench)).toEqual(['First', 'Second']);
  await changeNoteTemplate(store, id, { name: 'One', markdown: '# 1' });
  expect(await names(bench)).toEqual(['One', 'Second']);
  await deleteNoteTemplate(store, id);
  expect(await names(bench)).toEqual(['Second']);
  expect(await changeNoteTemplate(store, id, { name: 'x', markdown: 'x' })).toMatchObject({ ok: false, error: { code: 'write-refused' } });
  const copies = await bothCopies(bench);
  expect(copies.mirror).toEqual(copies.window);
});

it('a template without a name is refused and nothing is written', async () => {
  const bench = openBench();
  await bench.store.start();
  expect(await addNoteTemplate(bench.store, { name: ' ', markdown: 'x' })).toMatchObject({ ok: false, error: { code: 'bad-request' } });
  expect(await names(bench)).toEqual([]);
});
