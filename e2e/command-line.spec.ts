import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

test('the built command line knows its version where Carrel’s package file is not at hand', () => {
  const folder = mkdtempSync(join(tmpdir(), 'carrel-built-'));
  try {
    cpSync('out/main', folder, { recursive: true });
    // Says only how to read the code, and nothing of Carrel.
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };
    const said = execFileSync(process.execPath, ['--disable-warning=ExperimentalWarning', join(folder, 'cli.js'), '--version'], { encoding: 'utf8' });
    expect(said).toBe(`${version}\n`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
