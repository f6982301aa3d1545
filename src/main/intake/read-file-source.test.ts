import { chmodSync, mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { SIZE_LIMIT } from '../../domain/formats/size-limit.ts';
import { readFileSource } from './read-file-source.ts';

const folder = mkdtempSync(join(tmpdir(), 'carrel-intake-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function refusal(path: string) {
  const result = await readFileSource(path);
  return result.ok ? undefined : result.error;
}

describe('readFileSource', () => {
  it('gives the bytes and the name without its folder', async () => {
    const path = join(folder, 'page of papers.txt');
    writeFileSync(path, 'text');
    const result = await readFileSource(path);
    expect(result).toEqual({ ok: true, value: { name: 'page of papers.txt', bytes: new TextEncoder().encode('text') } });
  });

  it('refuses a folder, a missing file and a path through a file, and names the path', async () => {
    const inner = join(folder, 'inner');
    mkdirSync(inner);
    writeFileSync(join(folder, 'file'), '');
    expect(await refusal(inner)).toMatchObject({ code: 'source-unreadable', message: `“${inner}” is a folder.` });
    for (const path of [join(folder, 'nothing.txt'), join(folder, 'file', 'below.txt')]) {
      expect(await refusal(path)).toMatchObject({ code: 'source-unreadable', message: `There is no file “${path}”.` });
    }
  });

  it('refuses a file above the limit by its size alone', async () => {
    const path = join(folder, 'large.txt');
    writeFileSync(path, '');
    truncateSync(path, SIZE_LIMIT + 1);
    expect(await refusal(path)).toMatchObject({ code: 'source-too-large' });
  });

  // The administrator may read everything, whatever the permissions say.
  it.skipIf(process.getuid?.() === 0 || process.platform === 'win32')('refuses a file without permission', async () => {
    const path = join(folder, 'locked.txt');
    writeFileSync(path, 'text');
    chmodSync(path, 0);
    expect(await refusal(path)).toMatchObject({ code: 'source-unreadable', message: `This account may not read “${path}”.` });
  });

  it('refuses what is no file', async () => {
    expect(await refusal('\0')).toMatchObject({ code: 'source-unreadable' });
  });
});
