import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../sqlite/temporary-folder.fixture.ts';
import { openLibrary } from './library.ts';
import { starterFile } from './program-files.ts';
import type { FromLibrary } from './protocol.ts';

const ENTRY = new URL('process.ts', import.meta.url).pathname;
const SAMPLE = new URL('../../../data/samples/page-dump-plain.txt', import.meta.url).pathname;
const CUT_OFF = new URL('../../../data/samples/page-dump-cut-off.txt', import.meta.url).pathname;

let folder: ReturnType<typeof temporaryFolder>;
let child: ChildProcess;
let said: FromLibrary[];
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(async () => {
  if (child.exitCode === null && child.signalCode === null) {
    child.kill('SIGKILL');
    await once(child, 'exit');
  }
  folder.remove();
});

/** Starts the process and answers with its first message. */
async function start(...args: readonly string[]): Promise<FromLibrary> {
  said = [];
  child = fork(ENTRY, [...args], { serialization: 'advanced', execArgv: ['--disable-warning=ExperimentalWarning'] });
  child.on('message', (message) => said.push(message as FromLibrary));
  await once(child, 'message');
  const [first] = said;
  if (first === undefined) throw new Error('The process said nothing.');
  return first;
}

async function answerTo(id: number): Promise<unknown> {
  for (;;) {
    const answer = said.find((message) => message.kind === 'answer' && message.id === id);
    if (answer?.kind === 'answer') return answer.result;
    await once(child, 'message');
  }
}

async function ask(id: number, name: string, ...args: readonly unknown[]): Promise<unknown> {
  child.send({ kind: 'request', id, name, args });
  return answerTo(id);
}

describe("the library's process", () => {
  it('says when it is ready, with the starter library in it, and answers', async () => {
    expect(await start('--library', folder.path, '--starter', starterFile() ?? '')).toEqual({ kind: 'ready', folder: folder.path, papers: 119 });
    expect(await ask(1, 'catalog:rows', { query: 'attention', offset: 0, limit: 5 })).toMatchObject({ ok: true, value: { rows: [{}, {}, {}, {}, {}] } });
    expect(await ask(2, 'catalog:start-here')).toMatchObject({ ok: true, value: [{}, {}, {}] });
  });

  it('does not begin a search that another has overtaken, and answers it all the same', async () => {
    await start('--library', folder.path, '--starter', starterFile() ?? '');
    const typed = ['a', 'at', 'att', 'atte', 'atten'];
    typed.forEach((query, at) => {
      const page = { query, offset: 0, limit: 5, search: at };
      child.send({ kind: 'request', id: at, name: 'catalog:rows', args: [page] });
      child.send({ kind: 'request', id: 100 + at, name: 'catalog:facets', args: [{ query, search: at }] });
    });
    const ended = await Promise.all(typed.flatMap((_, at) => [answerTo(at), answerTo(100 + at)]));
    expect(ended.slice(-2)).toMatchObject([{ ok: true, value: { rows: [{}, {}, {}, {}, {}] } }, { ok: true, value: { topics: expect.any(Array) as unknown } }]);
    const cancelled = ended.filter((one) => !(one as { readonly ok: boolean }).ok);
    expect(cancelled.length).toBeGreaterThan(0);
    for (const one of cancelled) expect(one).toMatchObject({ error: { code: 'cancelled' } });
  });

  it('answers every page of one search', async () => {
    await start('--library', folder.path, '--starter', starterFile() ?? '');
    for (const at of [0, 1, 2]) child.send({ kind: 'request', id: at, name: 'catalog:rows', args: [{ query: 'a', offset: at * 2, limit: 2, search: 9 }] });
    expect(await Promise.all([0, 1, 2].map(answerTo))).toMatchObject([{ ok: true }, { ok: true }, { ok: true }]);
  });

  it('takes names for papers that it was told of, and says so when it was started again', async () => {
    await start('--library', folder.path, '--starter', starterFile() ?? '');
    const { value: ids } = (await ask(1, 'catalog:ids-of', { query: '', offset: 0, limit: 50 })) as { readonly value: readonly string[] };
    const asked = (kept: unknown): unknown => ({ query: 'is:due', sets: { 'is:due': kept }, offset: 0, limit: 100, search: 1 });
    child.send({ kind: 'request', id: 2, name: 'catalog:keep-papers', args: [{ name: 'w-1', from: null, added: ids, removed: [] }] });
    child.send({ kind: 'request', id: 3, name: 'catalog:ids-of', args: [asked({ kept: 'w-1' })] });
    expect(await answerTo(3)).toEqual({ ok: true, value: ids });
    const counts = { questions: [{ query: 'is:due', sets: { 'is:due': { kept: 'w-1' } } }, { query: 'is:due', sets: { 'is:due': { kept: 'w-9' } } }], among: [] };
    expect(await ask(4, 'catalog:counts-of', counts)).toMatchObject({ ok: false, error: { code: 'set-unknown' } });
    expect(await ask(5, 'catalog:keep-papers', { name: 'w-2', from: 'w-9', added: [], removed: [] })).toMatchObject({ ok: false, error: { code: 'set-unknown' } });
    expect(await ask(6, 'catalog:keep-papers', { name: 7, from: null, added: [], removed: [] })).toMatchObject({ ok: false, error: { code: 'bad-request' } });
    child.kill('SIGKILL');
    await once(child, 'exit');
    await start('--library', folder.path);
    for (const name of ['catalog:rows', 'catalog:ids-of', 'catalog:facets']) expect(await ask(1, name, asked({ kept: 'w-1' }))).toMatchObject({ ok: false, error: { code: 'set-unknown' } });
    expect(await ask(2, 'catalog:ids-of', asked(ids))).toEqual({ ok: true, value: ids });
  });

  it('imports bytes, tells how far it is and that the catalog changed', async () => {
    await start('--library', folder.path);
    const bytes = new Uint8Array(readFileSync(SAMPLE));
    expect(await ask(1, 'intake:import-source', { name: 'page', bytes }, { partial: false })).toMatchObject({ ok: true, value: { source: 'page', failed: 0 } });
    const events = said.flatMap((message) => (message.kind === 'event' ? [message.name] : []));
    expect(new Set(events)).toEqual(new Set(['intake:progress', 'catalog:changed']));
    expect(await ask(2, 'catalog:count')).not.toEqual({ ok: true, value: 0 });
  });

  it('tells that another program changed the catalog', async () => {
    await start('--library', folder.path);
    const other = await openLibrary(folder.path);
    if (!other.ok) throw new Error(other.error.message);
    expect(await other.value.importFile(SAMPLE)).toMatchObject({ ok: true });
    const total = other.value.catalog.count();
    other.value.close();
    await once(child, 'message');
    expect(said.at(-1)).toEqual({ kind: 'event', name: 'catalog:changed', payload: { total } });
  });

  it('refuses a file that was cut off', async () => {
    await start('--library', folder.path);
    expect(await ask(1, 'intake:import-file', CUT_OFF, { partial: false })).toMatchObject({ ok: false, error: { code: 'source-cut-off' } });
  });

  it('survives every bad message', async () => {
    await start('--library', folder.path);
    for (const bad of [null, 'text', 7, [], {}, { kind: 'request' }, { kind: 'cancel', id: 99 }, { kind: 'unknown', id: 1 }]) child.send(bad as never);
    expect(await ask(1, 'catalog:explode')).toMatchObject({ ok: false, error: { code: 'bad-request' } });
    expect(await ask(2, '__proto__')).toMatchObject({ ok: false, error: { code: 'bad-request' } });
    expect(await ask(3, 'catalog:rows')).toMatchObject({ ok: false, error: { code: 'bad-request' } });
    expect(await ask(4, 'catalog:rows', { query: 7, offset: 0, limit: 5 })).toMatchObject({ ok: false, error: { code: 'bad-request' } });
    expect(await ask(5, 'mirror:write', [{ table: 'notes', row: {} }])).toMatchObject({ ok: false, error: { code: 'write-refused' } });
    expect(await ask(6, 'catalog:paper', 'title:unknown')).toMatchObject({ ok: false, error: { code: 'paper-unknown' } });
    expect(await ask(7, 'catalog:count')).toEqual({ ok: true, value: 0 });
  });

  it('says why it can not open the library', async () => {
    const file = join(folder.path, 'file');
    writeFileSync(file, '');
    expect(await start('--library', file)).toMatchObject({ kind: 'failed', error: { code: 'library-unavailable' } });
  });

  it('ends when it is told to, and when its parent is gone', async () => {
    await start('--library', folder.path);
    child.send({ kind: 'close' });
    expect(await once(child, 'exit')).toEqual([0, null]);
    await start('--library', folder.path);
    child.disconnect();
    expect(await once(child, 'exit')).toEqual([0, null]);
  });

  it('answers what it was asked before it was ready', async () => {
    const first = start('--library', folder.path, '--starter', starterFile() ?? '');
    child.send({ kind: 'request', id: 1, name: 'catalog:count', args: [] });
    expect(await first).toMatchObject({ kind: 'ready' });
    expect(await answerTo(1)).toEqual({ ok: true, value: 119 });
  });

  it('ends when its parent goes while it is opening', async () => {
    void start('--library', folder.path, '--starter', starterFile() ?? '').catch(() => undefined);
    child.disconnect();
    expect(await once(child, 'exit')).toEqual([0, null]);
  });

  it('leaves the library as it was when it is killed in the middle of an import', async () => {
    await start('--library', folder.path);
    const page = Array.from({ length: 3_000 }, (_, index) => `A Study of Desk Number ${String(index)} in the Reading Room\n${`The desk stands in room ${String(index)}, where its lamp is lit. `.repeat(12)}\n`);
    child.send({ kind: 'request', id: 1, name: 'intake:import-source', args: [{ name: 'page', bytes: new TextEncoder().encode(page.join('')) }, { partial: true }] });
    const stored = () => said.some((message) => message.kind === 'event' && message.name === 'intake:progress' && message.payload.done > 0);
    while (!stored()) await once(child, 'message');
    child.kill('SIGKILL');
    await once(child, 'exit');
    const library = await openLibrary(folder.path);
    if (!library.ok) throw new Error(library.error.message);
    expect(library.value.catalog.count()).toBe(0);
    expect(library.value.catalog.rows({ query: 'desk', offset: 0, limit: 1 }).total).toBe(0);
    library.value.close();
  });
});
