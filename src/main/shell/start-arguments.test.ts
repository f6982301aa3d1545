import { expect, test } from 'vitest';
import { readStartArguments } from './start-arguments.ts';

test('files are made absolute and switches are not taken for files', () => {
  const argv = ['--no-sandbox', 'page.txt', '/tmp/other.txt', '--user-data-dir=/x'];
  const read = readStartArguments(argv, '/home/ada', '/opt/carrel');
  expect(read).toEqual({ smoke: false, files: ['/home/ada/page.txt', '/tmp/other.txt'] });
});

test('the smoke switch is seen', () => {
  expect(readStartArguments(['--smoke'], '/', '/opt/carrel').smoke).toBe(true);
});

test('the application folder is no file to import, wherever it stands', () => {
  const argv = ['--inspect=0', '/src/carrel', 'page.txt'];
  expect(readStartArguments(argv, '/src/carrel', '/src/carrel').files).toEqual(['/src/carrel/page.txt']);
});
