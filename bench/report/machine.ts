import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';

/** The machine that figures were reached on; figures of different machines can't be compared. */
interface Machine {
  readonly cores: number;
  readonly model: string;
  readonly memoryGb: number;
  readonly system: string;
  readonly node: string;
  /** Processes that wanted a core in the last minute, as the benchmark began: much above 0, and times are noisy. */
  readonly load: number;
}

/** The machine that this runs on, now. */
export function thisMachine(): Machine {
  return {
    cores: availableParallelism(),
    model: cpus()[0]?.model ?? 'unknown',
    memoryGb: Math.round(totalmem() / 2 ** 30),
    system: `${process.platform} ${process.arch}`,
    node: process.versions.node,
    load: Math.round((loadavg()[0] ?? 0) * 10) / 10,
  };
}

/** The machine in one sentence. */
export function machineLine({ cores, model, memoryGb, system, node, load }: Machine): string {
  return `${String(cores)} cores (${model}), ${String(memoryGb)} GB, ${system}, Node ${node}, load ${String(load)} at the start.`;
}
