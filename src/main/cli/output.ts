import { once } from 'node:events';

/** Where a command's words go: the result to standard output, everything else to standard error. */
export interface Output {
  /** Writes a piece of the result as it is. */
  readonly write: (text: string) => Promise<void>;
  /** Writes lines of the result for a person; control characters in them do nothing to the terminal. */
  readonly lines: (...lines: readonly string[]) => Promise<void>;
  readonly json: (value: unknown) => Promise<void>;
  /** Says something that is not the result. */
  readonly message: (...lines: readonly string[]) => void;
}

/** Writes to this process's own streams. A reader that has seen enough (`| head`) is no error. */
export function processOutput(): Output {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') console.error(error.message);
    process.exit(error.code === 'EPIPE' ? 0 : 1);
  });
  process.stderr.on('error', () => undefined);

  const write: Output['write'] = async (text) => {
    if (!process.stdout.write(text)) await once(process.stdout, 'drain');
  };
  return {
    write,
    lines: (...lines) => write(lines.map((line) => `${printable(line)}\n`).join('')),
    json: (value) => write(`${JSON.stringify(value, null, 2)}\n`),
    message: (...lines) => {
      process.stderr.write(lines.map((line) => `${printable(line)}\n`).join(''));
    },
  };
}

/** Titles come from anywhere, and a terminal obeys control characters. */
function printable(line: string): string {
  return line.replace(/[\p{Cc}\p{Bidi_Control}]+/gu, ' ');
}
