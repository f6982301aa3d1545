import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';

const TIMES = 100;
const PAGE = Buffer.alloc(4_096, 'x');

/** Milliseconds that writing 4 KB and waiting for the disk takes: no change can be durable sooner than that. */
export function diskTimes(folder: string): readonly number[] {
  const file = openSync(join(folder, 'disk-times'), 'w');
  const times = Array.from({ length: TIMES }, () => {
    const began = performance.now();
    writeSync(file, PAGE);
    fsyncSync(file);
    return performance.now() - began;
  });
  closeSync(file);
  return times;
}
