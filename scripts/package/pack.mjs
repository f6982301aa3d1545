// @ts-check
import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { node24 } from '../setup/node24.mjs';
import { Stop } from '../shared/messages.mjs';
import { inProject } from '../shared/paths.mjs';
import { run } from '../shared/run.mjs';

/** @typedef {import('../electron-runtime/find.mjs').Runtime} Runtime */

/**
 * Packs the built app into dist/, with the Electron at hand.
 * @param {Runtime} runtime
 * @returns {Promise<string>} the packed executable
 */
export async function pack(runtime) {
  const config = inProject('out', 'electron-builder.json');
  writeFileSync(config, JSON.stringify(configFor(runtime), null, 2));
  const program = inProject('node_modules', 'electron-builder', 'cli.js');
  const packed = await run(node24(), [program, '--dir', '--publish', 'never', '--projectDir', inProject(), '--config', config]);
  if (packed.status !== 0) throw new Stop(`${packed.output}\nCarrel could not be packed, see above.`);
  return inProject('dist', ...packedExecutable());
}

/** @param {Runtime} runtime */
function configFor({ dist, version, hasNodeSqlite }) {
  return {
    extends: inProject('electron-builder.yml'),
    electronDist: dist,
    ...(version === '' ? {} : { electronVersion: version }),
    ...(hasNodeSqlite ? {} : withOwnNode()),
  };
}

/**
 * This Electron's Node can't open the library. The package gets a newer Node beside it, and the main
 * process's files where that Node, which knows no asar archives, can read them.
 */
function withOwnNode() {
  const node = node24();
  return { extraResources: [{ from: node, to: `node/${basename(node)}` }], asarUnpack: ['out/main/**'] };
}

/** @returns {readonly string[]} where electron-builder leaves the executable, below dist */
function packedExecutable() {
  const arch = process.arch === 'x64' ? '' : `-${process.arch}`;
  if (process.platform === 'darwin') return [`mac${arch}`, 'Carrel.app', 'Contents', 'MacOS', 'Carrel'];
  if (process.platform === 'win32') return [`win${arch}-unpacked`, 'Carrel.exe'];
  return [`linux${arch}-unpacked`, 'carrel'];
}
