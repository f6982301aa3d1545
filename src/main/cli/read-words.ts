import { parseArgs } from 'node:util';
import { parseSort, SORT_FIELDS } from '../../domain/query/sort.ts';
import { COMMAND_FORMATS, OPTIONS, type Asked, type Command, type OptionName } from './command.ts';

/** What stands on the command line, before any command has looked at it. */
export interface Words {
  readonly values: { readonly [N in OptionName]?: string | boolean };
  readonly positionals: readonly string[];
}

/** Wrong usage, in a sentence. */
interface Misuse {
  readonly misuse: string;
}

/** Options that every command takes. */
const COMMON: readonly OptionName[] = ['library', 'starter', 'json', 'help', 'version'];

/** Takes the command line apart by the options that there are; an unknown option is misuse. */
export function readWords(argv: readonly string[]): Words | Misuse {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { misuse: `${message.split('. ')[0]?.replace(/\.$/u, '') ?? message}.` };
  }
}

/** Checks the words against what the command takes. */
export function askedOf(command: Command, { values, positionals }: Words): Asked | Misuse {
  const foreign = (Object.keys(values) as OptionName[]).find((name) => !COMMON.includes(name) && !command.options.includes(name));
  if (foreign !== undefined) return { misuse: `"carrel ${command.name}" has no option --${foreign}.` };
  const words = positionals.slice(1);
  const [least, most] = command.words;
  if (words.length < least) return { misuse: `"carrel ${command.name}" needs to know more.` };
  if (words.length > most) return { misuse: `"carrel ${command.name}" can't do anything with "${words[most] ?? ''}".` };
  const format = COMMAND_FORMATS.find((known) => known === values.format);
  if (values.format !== undefined && format === undefined) return { misuse: `There is no format "${String(values.format)}"; there are ${COMMAND_FORMATS.join(', ')}.` };
  const limit = values.limit === undefined ? undefined : Number(values.limit);
  if (limit !== undefined && !(Number.isSafeInteger(limit) && limit > 0)) return { misuse: '--limit takes a whole number above 0.' };
  const sort = values.sort === undefined ? undefined : parseSort(String(values.sort));
  if (values.sort !== undefined && sort === undefined) return { misuse: `--sort takes one of ${SORT_FIELDS.join(', ')}, with :asc or :desc behind it or without.` };
  return { words, json: values.json === true, partial: values.partial === true, bringNew: values['bring-new'] === true, limit, sort, facets: values.facets === true, strict: values.strict === true, format, output: textOf(values.output), query: textOf(values.query) };
}

function textOf(value: string | boolean | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
