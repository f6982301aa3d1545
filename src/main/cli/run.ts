import { fail, type Result } from '../../domain/result.ts';
import { counted } from '../../domain/text/counted.ts';
import { defaultLibraryFolder } from '../library/default-folder.ts';
import { openLibrary, type Library } from '../library/library.ts';
import { programVersion, starterFile } from '../library/program-files.ts';
import { EXIT, type Command, type ExitStatus } from './command.ts';
import { exportCommand } from './export-command.ts';
import { helpFor, overview } from './help.ts';
import { importCommand } from './import-command.ts';
import { listCommand } from './list-command.ts';
import type { Output } from './output.ts';
import { askedOf, readWords } from './read-words.ts';
import { relatedCommand } from './related-command.ts';
import { searchCommand } from './search-command.ts';
import { showCommand } from './show-command.ts';
import { errorLines } from './wording.ts';

const COMMANDS: readonly Command[] = [importCommand, listCommand, showCommand, searchCommand, relatedCommand, exportCommand];
const USAGE = 'carrel COMMAND [OPTIONS]';

/** Does what the command line says and answers with the exit status. */
export async function run(argv: readonly string[], output: Output): Promise<ExitStatus> {
  const words = readWords(argv);
  if ('misuse' in words) return misused(output, words.misuse, USAGE);
  const { values, positionals } = words;
  const [name] = positionals;
  const command = COMMANDS.find((known) => known.name === name);
  if (values.version === true) return say(output, [programVersion()]);
  if (values.help === true && (command !== undefined || name === undefined)) {
    return say(output, command === undefined ? overview(COMMANDS) : helpFor(command));
  }
  if (name === undefined) return misused(output, 'Which command? "carrel --help" lists them.', USAGE);
  if (command === undefined) return misused(output, `There is no command "${name}". "carrel --help" lists them.`, USAGE);
  const asked = askedOf(command, words);
  if ('misuse' in asked) return misused(output, asked.misuse, command.usage);

  const library = await open(String(values.library ?? defaultLibraryFolder()), output);
  if (!library.ok) {
    output.message(...errorLines(library.error));
    return EXIT.noLibrary;
  }
  try {
    if (values.starter === true && !(await addStarter(library.value, output))) return EXIT.failed;
    return await command.run(library.value, asked, output);
  } finally {
    library.value.close();
  }
}

async function open(folder: string, output: Output): Promise<Result<Library>> {
  if (folder === '') return fail('library-unavailable', '--library names no folder.', 'Write the folder after it.');
  const opened = await openLibrary(folder);
  const repair = opened.ok ? opened.value.mirror.repair : undefined;
  if (repair !== undefined) {
    output.message(`The file of annotations was damaged. ${counted(repair.rows, 'row')} could be read; the damaged file is ${repair.movedTo}.`);
  }
  return opened;
}

async function addStarter(library: Library, output: Output): Promise<boolean> {
  const file = starterFile();
  const loaded = file === undefined ? missingStarter() : await library.loadStarter(file);
  if (!loaded.ok) output.message(...errorLines(loaded.error));
  return loaded.ok;
}

function missingStarter(): Result<never> {
  return fail('source-unreadable', 'This copy of Carrel came without the starter library.', 'Install Carrel again.');
}

async function say(output: Output, lines: readonly string[]): Promise<ExitStatus> {
  await output.lines(...lines);
  return EXIT.fine;
}

function misused(output: Output, sentence: string, usage: string): ExitStatus {
  output.message(sentence, `Usage: ${usage}`);
  return EXIT.usage;
}
