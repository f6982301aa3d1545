import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Change } from '../../domain/annotation/annotation.ts';
import { attempt, reasonOf } from './attempt.ts';
import { addHighlight } from './highlights.ts';
import { saveNote } from './notes.ts';
import { highlightsOf, noteOf } from './reads.ts';
import type { Bench, FakeMirror } from './storage.fixture.ts';
import { anchor, bothCopies, createFakeMirror, freshName, note, openBench, paper } from './storage.fixture.ts';

type Step =
  | { readonly kind: 'save'; readonly paper: string; readonly quick: boolean }
  | { readonly kind: 'mirror'; readonly mode: FakeMirror['mode'] }
  | { readonly kind: 'kill'; readonly turns: number }
  | { readonly kind: 'close-window' | 'open-window' | 'retry' | 'crash' | 'wipe-window' | 'wipe-mirror' };

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('save' as const), paper: fc.constantFrom('a', 'b'), quick: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('mirror' as const), mode: fc.constantFrom('works' as const, 'fails' as const, 'throws' as const, 'unreadable' as const) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('kill' as const), turns: fc.nat(12) }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constantFrom('close-window' as const, 'open-window' as const, 'retry' as const, 'crash' as const, 'wipe-window' as const, 'wipe-mirror' as const) }) },
);

/** Stands for a note that was never shown as saved. */
const NOTHING = '(nothing)';

/** A reader who writes while both copies come and go, and who remembers what was shown as saved. */
class Reader {
  private readonly name = freshName();
  private readonly mirror = createFakeMirror();
  private process = { alive: true };
  private bench: Bench = openBench(this.line(), this.name);
  /** Per paper: the last text that was shown as saved, and every text typed since. */
  private readonly texts = new Map<string, string[]>();
  private readonly waiting: Promise<void>[] = [];
  private typed = 0;
  /** True after a copy was wiped until both were compared: wiping the other then would be no fault to survive. */
  private exposed = false;

  async take(taken: Step): Promise<void> {
    switch (taken.kind) {
      case 'save':
        this.waiting.push(this.save(taken.paper));
        return taken.quick ? undefined : this.settle();
      case 'mirror':
        this.mirror.mode = taken.mode;
        return;
      case 'close-window':
        this.bench.database.close();
        return;
      case 'open-window':
        await this.bench.database.open();
        return;
      case 'retry':
        this.bench.fire();
        return;
      case 'kill':
        return this.kill(taken.turns);
      case 'crash':
        return this.restart();
      case 'wipe-window':
        return this.restart(() => Dexie.delete(this.name));
      case 'wipe-mirror':
        return this.restart(() => {
          this.mirror.rows.clear();
          return Promise.resolve();
        });
    }
  }

  async check(): Promise<void> {
    await this.settle();
    this.mirror.mode = 'works';
    await this.restart();
    const { window, mirror } = await bothCopies(this.bench);
    expect(window).toEqual(mirror);
    for (const [name, texts] of this.texts) {
      const stored = await noteOf(this.bench.database, paper(name));
      expect(texts).toContain(stored?.markdown ?? NOTHING);
    }
    this.bench.database.close();
  }

  private async save(name: string): Promise<void> {
    const text = `text ${String((this.typed += 1))}`;
    const since = this.texts.get(name) ?? [NOTHING];
    this.texts.set(name, [...since, text]);
    const result = await saveNote(this.bench.store, paper(name), text);
    const all = this.texts.get(name) ?? [];
    // What came before a text that is saved may be gone; that text, or one typed after it, may not.
    if (result.ok) this.texts.set(name, all.slice(all.indexOf(text)));
  }

  /** The way to the mirror, which ends with the process. */
  private line(): FakeMirror {
    const { mirror, process } = this;
    const line = Object.create(mirror) as FakeMirror;
    return Object.assign(line, { write: (changes: readonly Change[]) => (process.alive ? mirror.write(changes) : new Promise(() => undefined)) });
  }

  /** The power is cut some turns after the last key: wherever the rows are by then, the rest of their way is not gone. */
  private async kill(turns: number): Promise<void> {
    for (let turn = 0; turn < turns; turn += 1) await new Promise((resolve) => setTimeout(resolve));
    this.process.alive = false;
    this.bench.database.close();
    this.waiting.length = 0;
    this.process = { alive: true };
    this.bench = openBench(this.line(), this.name);
    if ((await this.bench.store.start()).ok) this.exposed = false;
  }

  private async settle(): Promise<void> {
    await Promise.all(this.waiting.splice(0));
  }

  private async restart(wipe?: () => Promise<void>): Promise<void> {
    await this.settle();
    await this.bench.store.close();
    this.bench.database.close();
    if (wipe !== undefined && !this.exposed) {
      await wipe();
      this.exposed = true;
    }
    this.bench = openBench(this.line(), this.name);
    if ((await this.bench.store.start()).ok) this.exposed = false;
  }
}

/** Waits for a try that succeeds; on a slow machine one try may run out of its short time. */
async function savedAtLast({ store, fire }: Bench): Promise<void> {
  const tryAgain = (): string => {
    if (store.saveState.getValue().kind === 'failed') fire();
    return store.saveState.getValue().kind;
  };
  await expect.poll(tryAgain, { timeout: 20_000 }).toBe('saved');
}

describe('whatever fails', () => {
  it('a note that was shown as saved is never lost, and both copies end equal', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        const reader = new Reader();
        for (const taken of steps) await reader.take(taken);
        await reader.check();
      }),
      { numRuns: 120 },
    );
  }, 120_000);
});

describe('a window’s store that fails when the mirror has the rows already', () => {
  it('leaves the change in the mirror, says so, and gets it by “try again”', async () => {
    const bench = openBench(createFakeMirror([note('a', 2, 'before')]));
    await bench.store.start();
    const spy = vi.spyOn(bench.database, 'table').mockImplementation(() => {
      throw new Error('The disk is full');
    });
    const result = await saveNote(bench.store, paper('a'), 'after');
    expect(result).toMatchObject({ ok: false, error: { message: expect.stringContaining('not yet in this window’s store') as string } });
    expect(bench.mirror.log).toEqual(['arxiv:a@3']);
    spy.mockRestore();
    await savedAtLast(bench);
    expect(await noteOf(bench.database, paper('a'))).toMatchObject({ markdown: 'after', revision: 3 });
  });
});

describe('a window’s store that does not answer', () => {
  it('leaves the change to the mirror', async () => {
    const bench = openBench(createFakeMirror([note('a', 2, 'before')]), freshName(), { timeLimitMs: 40 });
    const spy = vi.spyOn(bench.database, 'transaction').mockImplementation(() => new Dexie.Promise(() => undefined));
    const result = await saveNote(bench.store, paper('a'), 'after');
    expect(result).toMatchObject({ ok: false, error: { message: expect.stringContaining('not yet in this window’s store') as string } });
    expect(bench.mirror.log).toEqual(['arxiv:a@3']);
    spy.mockRestore();
    await savedAtLast(bench);
    expect(await noteOf(bench.database, paper('a'))).toMatchObject({ markdown: 'after', revision: 3 });
  });

  it('and answers late writes nothing twice', async () => {
    const bench = openBench(createFakeMirror(), freshName(), { timeLimitMs: 40 });
    const real = bench.database.transaction.bind(bench.database) as (...args: unknown[]) => Promise<unknown>;
    let late: Promise<unknown> | undefined;
    const spy = vi.spyOn(bench.database, 'transaction').mockImplementationOnce(((...args: unknown[]) => {
      late = new Promise((resolve) => setTimeout(resolve, 90)).then(() => real(...args));
      return late;
    }) as never);
    expect((await addHighlight(bench.store, { paperId: paper('a'), field: 'title', anchor, colour: 'yellow', comment: '' })).ok).toBe(false);
    await expect(late).rejects.toThrow('too late');
    expect(await highlightsOf(bench.database, paper('a'))).toEqual([]);
    spy.mockRestore();
    await savedAtLast(bench);
    expect(await highlightsOf(bench.database, paper('a'))).toHaveLength(1);
    expect(bench.mirror.rows.size).toBe(1);
  });
});

describe('a reason', () => {
  it('names a full disk, also where Dexie wraps it', () => {
    const full = new DOMException('x', 'QuotaExceededError');
    expect(reasonOf('The store', full)).toBe('The store reported that the disk is full.');
    expect(reasonOf('The store', Object.assign(new Error('AbortError'), { inner: full }))).toContain('disk is full');
  });

  it('is one sentence for anything thrown', async () => {
    const thrown = new Error('Something broke.');
    expect(await attempt('The mirror', () => Promise.reject(thrown), 1000)).toMatchObject({ error: { message: 'The mirror reported: Something broke.' } });
    expect(reasonOf('The store', 'x')).toBe('The store reported: x.');
  });
});
