import { readFileSync } from 'node:fs';

/**
 * What a process takes of the memory in MB: its proportional set size, in which a page that several
 * processes share counts in parts (https://docs.kernel.org/filesystems/proc.html, smaps_rollup).
 * Undefined where the system doesn't tell.
 */
export function memoryOf(pid: number): number | undefined {
  try {
    const line = /^Pss:\s+(\d+) kB$/mu.exec(readFileSync(`/proc/${String(pid)}/smaps_rollup`, 'utf8'));
    return line === null ? undefined : Number(line[1]) / 1024;
  } catch {
    return undefined;
  }
}
