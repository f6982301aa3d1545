/** Programs of the benchmark that run in a process of their own, so that memory and pauses are theirs alone. */
import { fork, type ChildProcess } from 'node:child_process';

/** The in-memory peers hold gigabytes. */
const NODE_OPTIONS = ['--disable-warning=ExperimentalWarning', '--max-old-space-size=16000'];

/** Starts a program of this folder with `order` as its one argument, see `givenOrder`. */
export function startChild(program: string, order: unknown): ChildProcess {
  return fork(new URL(program, import.meta.url), [JSON.stringify(order)], { execArgv: NODE_OPTIONS, serialization: 'advanced' });
}

/** The order that this process was started with, as its parent wrote it. */
export function givenOrder(): unknown {
  return JSON.parse(process.argv[2] ?? 'null');
}

/** The one message that the program sends before it ends. */
export function answerOf<T>(child: ChildProcess): Promise<T> {
  return new Promise((resolve, reject) => {
    child.once('message', (message) => {
      resolve(message as T);
    });
    child.once('exit', (code) => {
      reject(new Error(`A process of the benchmark ended with ${String(code)} before it had an answer.`));
    });
  });
}
