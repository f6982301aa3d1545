/** Opens the built app in a real Electron, for the journeys and the tour. */
import { execFileSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { ownScreen } from './own-screen.ts';

export interface LaunchOptions {
  /** A fresh temporary folder when absent. Hand over an earlier one to open the same library again. */
  readonly userDataDir?: string;
  /** Passed on to the app. */
  readonly args?: readonly string[];
  /** Added to the environment. */
  readonly env?: Readonly<Record<string, string>>;
}

export interface Launched {
  readonly app: ElectronApplication;
  /** The first window, loaded; what it shows may still be on its way. */
  readonly window: Page;
  readonly userDataDir: string;
  /** What the app wrote since Playwright had hold of it: its two streams, and the console of its window. */
  readonly log: () => string;
  /** Quits as a reader would. */
  readonly close: () => Promise<void>;
  /** Ends the app and all its processes at once, as a power cut would. */
  readonly kill: () => Promise<void>;
}

interface Runtime {
  readonly executable: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

const WINDOW_LIMIT_MS = 60_000;
const projectRoot = fileURLToPath(new URL('..', import.meta.url));

let runtime: Runtime | undefined;
const temporaryFolders: string[] = [];
process.on('exit', () => {
  for (const folder of temporaryFolders) rmSync(folder, { recursive: true, force: true });
});

/** Opens Carrel and waits for its window. Ends with an error when none appears within a minute. */
export async function launchCarrel({ userDataDir = temporaryFolder(), args = [], env = {} }: LaunchOptions = {}): Promise<Launched> {
  runtime ??= findRuntime();
  const screen = await ownScreen();
  const app = await _electron.launch({
    executablePath: runtime.executable,
    args: [...runtime.args, `--user-data-dir=${userDataDir}`, ...args],
    cwd: projectRoot,
    env: { ...definedEnvironment(), ...(screen === undefined ? {} : { DISPLAY: screen }), ...runtime.env, ...env },
    timeout: WINDOW_LIMIT_MS,
  });
  const child = app.process();
  const log = collectLog(app, child);
  const window = await app.firstWindow({ timeout: WINDOW_LIMIT_MS });
  await window.waitForLoadState('domcontentloaded');
  return { app, window, userDataDir, log, close: () => app.close(), kill: () => kill(app, child) };
}

/** Asks the set-up's own program, which chooses the Electron and knows how it opens this checkout. */
function findRuntime(): Runtime {
  const program = join(projectRoot, 'scripts', 'electron-runtime.mjs');
  const answer = execFileSync(process.execPath, [program], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  return JSON.parse(answer) as Runtime;
}

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'carrel-e2e-'));
  temporaryFolders.push(folder);
  return folder;
}

function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined));
}

function collectLog(app: ElectronApplication, child: ChildProcess): () => string {
  const lines: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => lines.push(chunk.toString()));
  }
  app.on('window', (page) => {
    page.on('console', (message) => lines.push(`[window ${message.type()}] ${message.text()}\n`));
    page.on('pageerror', (error) => lines.push(`[window error] ${error.stack ?? error.message}\n`));
  });
  return () => lines.join('');
}

/** Playwright starts Electron as the leader of a process group, so one signal reaches every process. */
async function kill(app: ElectronApplication, child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const closed = app.waitForEvent('close');
  if (process.platform === 'win32') execFileSync('taskkill', ['/pid', String(child.pid), '/t', '/f']);
  else process.kill(-child.pid, 'SIGKILL');
  await closed;
}
