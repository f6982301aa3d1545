import { readdirSync, readFileSync } from 'node:fs';
import { memoryOf } from '../processes/memory.ts';

/** What a program and everything it started take of the memory, in MB; undefined where the system doesn't tell. */
export function memoryOfAll(pid: number): number | undefined {
  const parents = new Map(readdirSync('/proc').flatMap((name) => (/^\d+$/u.test(name) ? [[Number(name), parentOf(name)] as const] : [])));
  const belongs = (one: number): boolean => {
    for (let at: number | undefined = one; at !== undefined && at > 1; at = parents.get(at)) if (at === pid) return true;
    return false;
  };
  const taken = [...parents.keys()].filter(belongs).flatMap((one) => memoryOf(one) ?? []);
  return taken.length === 0 ? undefined : taken.reduce((sum, one) => sum + one, 0);
}

/** The parent of a process; undefined when it has just ended. */
function parentOf(pid: string): number | undefined {
  try {
    // The name in brackets may have blanks; the state and the parent follow it (proc_pid_stat(5)).
    return Number(/\) \S (\d+)/u.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))?.[1]);
  } catch {
    return undefined;
  }
}
