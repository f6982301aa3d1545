/** Looking into JSON of unknown shape without believing it. */

export type JsonObject = Readonly<Record<string, unknown>>;

/** The value where it is an object; an empty one for everything else. */
export function objectOf(value: unknown): JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : {};
}

/** The list itself, or the one value as a list; empty for what is not there. */
export function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** The text; a number as text; undefined for everything else. */
export function stringOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  return typeof value === 'number' && Number.isFinite(value) ? String(value) : undefined;
}

/** The JSON of a text, a byte order mark before it allowed; undefined when it is none. */
export function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/u, ''));
  } catch {
    return undefined;
  }
}
