import { describe, expect, it } from 'vitest';
import { listRow } from './list.fixture.ts';
import { archiveList, bringBackList, changeList, createList, deleteList, listNamed, orderedLists } from './reading-list.ts';
import { isDay } from '../calendar/named-days.ts';
import { listsInTree } from './tree.ts';

const made = createList([], { id: 'l', name: '  To read ', description: 'x ' }, 1);
if (!made.ok) throw new Error('refused');
const list = made.value;

describe('a reading list', () => {
  it('is made with a trimmed name after the others', () => {
    const second = createList([list], { id: 'k', name: 'Other' }, 2);
    expect(list).toMatchObject({ name: 'To read', description: 'x', revision: 1, createdAt: 1, deleted: false, parentId: null, archivedAt: null });
    expect(second.ok && orderedLists([second.value, list]).map((row) => row.id)).toEqual(['l', 'k']);
  });

  it('is refused without a name, with a goal that is no day, and as a smart list that asks for nothing', () => {
    for (const wrong of [{ name: ' ' }, { goalDate: '2026-02-30' }, { query: '  ' }]) {
      expect(createList([], { id: 'l', name: 'x', ...wrong }, 1)).toMatchObject({ ok: false, error: { code: 'bad-request' } });
      expect(changeList([list], list, wrong, 2)).toMatchObject({ ok: false, error: { code: 'bad-request' } });
    }
  });

  it('is changed as its next revision, and not at all when everything stays', () => {
    const changed = changeList([list], list, { name: ' Later', colour: 'teal', goalDate: '2026-12-01' }, 2);
    expect(changed.ok && changed.value).toMatchObject({ name: 'Later', description: 'x', colour: 'teal', goalDate: '2026-12-01', revision: 2, createdAt: 1 });
    const same = changeList([list], list, { name: 'To read ', description: 'x' }, 2);
    expect(same.ok && same.value).toBe(list);
  });

  it('stays filled by hand, or smart, for ever', () => {
    const smart = listRow('s', { query: 'attention' });
    expect(changeList([list], list, { query: 'bert' }, 2)).toMatchObject({ ok: false, error: { code: 'bad-request' } });
    expect(changeList([smart], smart, { query: null }, 2)).toMatchObject({ ok: false, error: { code: 'bad-request' } });
    expect(changeList([smart], smart, { query: ' bert ' }, 2)).toMatchObject({ ok: true, value: { query: 'bert' } });
  });

  it('is put away, brought back and deleted, each once, with everything it had', () => {
    const away = archiveList(list, 3);
    expect(away).toMatchObject({ archivedAt: 3, revision: 2 });
    expect(archiveList(away, 4)).toBe(away);
    expect(bringBackList(away, 5)).toEqual({ ...list, revision: 3, updatedAt: 5 });
    expect(bringBackList(list, 5)).toBe(list);
    const gone = deleteList(list, 3);
    expect(gone).toMatchObject({ deleted: true, revision: 2 });
    expect(deleteList(gone, 4)).toBe(gone);
  });

  it('is found by its name without regard to capitals', () => {
    const lists = [list, listRow('gone', { name: 'Old', deleted: true })];
    expect(listNamed(lists, ' TO READ')?.id).toBe('l');
    expect(listNamed(lists, 'to read', 'l')).toBeUndefined();
    expect(listNamed(lists, 'old')).toBeUndefined();
  });

  it('stands last in the list that it goes into, and right after it when it comes out, with one row written', () => {
    const lists = ['a', 'b', 'c', 'd'].map((id) => listRow(id));
    const [a, b, c] = lists;
    if (a === undefined || b === undefined || c === undefined) throw new Error('missing');
    const into = changeList(lists, b, { parentId: 'a' }, 2);
    if (!into.ok) throw new Error(into.error.message);
    const nested = [a, into.value, ...lists.slice(2)];
    const second = changeList(nested, c, { parentId: 'a' }, 3);
    if (!second.ok) throw new Error(second.error.message);
    const both = nested.map((row) => (row.id === 'c' ? second.value : row));
    expect(listsInTree(both).map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
    const out = changeList(both, into.value, { parentId: null }, 4);
    expect(out.ok && listsInTree(both.map((row) => (row.id === 'b' ? out.value : row))).map(({ id, parentId }) => [id, parentId])).toEqual([
      ['a', null], ['c', 'a'], ['b', null], ['d', null],
    ]); // prettier-ignore
  });
});

describe('a day', () => {
  it.each([['2026-12-01', true], ['2024-02-29', true], ['2026-02-29', false], ['2026-13-01', false], ['1.12.2026', false], ['', false], ['2026-12-01T00:00', false]])('%j: %s', (text, day) => {
    expect(isDay(text)).toBe(day);
  });
});
