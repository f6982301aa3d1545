import type { Command } from './command.ts';

const COMMON = [
  'Options of every command:',
  '  --library DIR  the library to use (without it, the one that the desktop program uses)',
  '  --starter      put the starter library into it first, unless it has had it before',
  '  --json         print the result as JSON',
  '  --help         explain the command',
  '',
  'Exit status: 0 fine, 1 something failed, 2 wrong usage, 3 the library could not be opened.',
];

/** What `carrel --help` says. */
export function overview(commands: readonly Command[]): readonly string[] {
  return [
    'Carrel keeps research papers on your own computer. This is its command line.',
    '',
    'Usage: carrel COMMAND [OPTIONS]',
    '',
    ...commands.map(({ name, purpose }) => `  ${name.padEnd(8)} ${purpose}`),
    '',
    ...COMMON,
    '',
    'carrel COMMAND --help says more about a command.',
  ];
}

/** What `carrel COMMAND --help` says. */
export function helpFor({ usage, purpose, details }: Command): readonly string[] {
  return [`Usage: ${usage}`, '', purpose, ...details, '', ...COMMON];
}
