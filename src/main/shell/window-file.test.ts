import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { KeptWindow } from './kept-windows.ts';
import { createWindowFile } from './window-file.ts';

const one: KeptWindow = { id: 'a', bounds: { x: 0, y: 0, width: 800, height: 600 }, mode: 'normal', shows: null };

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'carrel-windows-'));
  file = join(folder, 'windows.json');
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

describe('the file that keeps the windows', () => {
  it('has what was kept last when it has settled', async () => {
    const kept = createWindowFile(file);
    kept.changed(() => [one]);
    kept.changed(() => [{ ...one, mode: 'maximised' }]);
    await kept.settled();
    expect(createWindowFile(file).read()).toEqual([{ ...one, mode: 'maximised' }]);
  });

  it('is there by itself a moment after a change', async () => {
    createWindowFile(file).changed(() => [one]);
    await expect.poll(() => createWindowFile(file).read()).toEqual([one]);
  });

  it('is set aside when it can’t be understood, and nothing in it is lost', () => {
    const said = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    writeFileSync(file, '{"mine": true}');
    expect(createWindowFile(file).read()).toEqual([]);
    expect(existsSync(file)).toBe(false);
    expect(readFileSync(`${file}.broken`, 'utf8')).toBe('{"mine": true}');
    expect(said).toHaveBeenCalledWith(expect.stringContaining(`${file}.broken`));
  });

  it('costs the windows’ places and nothing else when it can’t be read or written', async () => {
    const said = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    mkdirSync(file);
    const kept = createWindowFile(file);
    expect(kept.read()).toEqual([]);
    kept.changed(() => [one]);
    await kept.settled();
    expect(said).toHaveBeenCalledTimes(2);
  });
});
