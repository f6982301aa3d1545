/** Looks at values of a file from anywhere, and notes in a sentence what is wrong and where. */
import type { JsonObject } from '../json-values.ts';

export interface Checks {
  /** Half sentences such as `the due date of paper 4 of “Thesis” (“soon”) is no day such as 2026-12-01`. */
  readonly problems: readonly string[];
  readonly wrong: (where: string, what: string) => void;
  readonly object: (value: unknown, where: string) => JsonObject;
  /** The list; an empty one when there is none. */
  readonly list: (value: unknown, where: string, most: number) => readonly unknown[];
  /** A text of at most `most` UTF-16 units. */
  readonly text: (value: unknown, where: string, most: number) => string | undefined;
  /** A text that is not blank. */
  readonly line: (value: unknown, where: string, most: number) => string | undefined;
  readonly oneOf: <T extends string>(value: unknown, where: string, known: readonly T[]) => T | undefined;
  /** A text that `parse` understands; undefined, and nothing wrong, when there is none. `such` is an example. */
  readonly parsed: <T>(value: unknown, where: string, parse: (text: string) => T | undefined, such: string) => T | undefined;
  /** Reads a value that may be missing. */
  readonly optional: <T>(value: unknown, read: (value: unknown) => T | undefined) => T | undefined;
}

/** The longest piece of a file that a sentence repeats, in UTF-16 units. */
const SHOWN = 40;

/** Checks for one file, with nothing wrong yet. */
export function createChecks(): Checks {
  const problems: string[] = [];
  const wrong: Checks['wrong'] = (where, what) => {
    problems.push(`${where} ${what}`);
  };
  const text: Checks['text'] = (value, where, most) => {
    if (typeof value !== 'string') wrong(where, value === undefined ? 'is missing' : 'is no text');
    else if (value.length > most) wrong(where, `has more than ${most.toLocaleString('en')} characters`);
    else return value;
    return undefined;
  };
  return {
    problems,
    wrong,
    object: (value, where) => {
      if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as JsonObject;
      wrong(where, value === undefined ? 'is missing' : 'has the wrong shape');
      return {};
    },
    list: (value, where, most) => {
      if (value === undefined) return [];
      if (!Array.isArray(value)) wrong(where, 'should be a list, and is none');
      else if (value.length > most) wrong(where, `are more than ${most.toLocaleString('en')}`);
      else return value as readonly unknown[];
      return [];
    },
    text,
    line: (value, where, most) => {
      const read = text(value, where, most);
      if (read?.trim() !== '') return read;
      wrong(where, 'is empty');
      return undefined;
    },
    oneOf: (value, where, known) => {
      const found = known.find((one) => one === value);
      if (found === undefined) wrong(where, `${shown(value)}is none of ${known.join(', ')}`);
      return found;
    },
    parsed: (value, where, parse, such) => {
      if (value === undefined) return undefined;
      const read = typeof value === 'string' ? parse(value) : undefined;
      if (read === undefined) wrong(where, `${shown(value)}is none such as ${such}`);
      return read;
    },
    optional: (value, read) => (value === undefined ? undefined : read(value)),
  };
}

function shown(value: unknown): string {
  return typeof value === 'string' ? `(“${value.length > SHOWN ? `${value.slice(0, SHOWN)}…` : value}”) ` : '';
}
