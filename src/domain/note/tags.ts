/** Tags that the reader writes into notes: `#norm`, `#to-read`, `#method/ablation`. */
import { tagKey } from '../annotation/tags.ts';
import { blank } from './blank.ts';
import { proseOf } from './prose.ts';

/** A tag begins at the start, after white space or after an opening sign: `C#` and `a#b` hold none. */
const BEFORE = /[\s([{"'“‘„«,;:—–|*_~>]/u;
/** Letters, digits, `_`, `-` and `/`; at least one is no digit, so that `#12` stays a number. */
const TAG = /#(?<name>[\p{L}\p{M}\p{N}_/-]*[\p{L}\p{M}_][\p{L}\p{M}\p{N}_/-]*)/uy;

/** The name of the tag whose `#` stands at `at`, without it; undefined when there is none. */
export function tagAt(text: string, at: number): string | undefined {
  if (text.charAt(at) !== '#') return undefined;
  if (at > 0 && !BEFORE.test(text.charAt(at - 1))) return undefined;
  TAG.lastIndex = at;
  const name = TAG.exec(text)?.groups?.['name']?.replace(/[/_-]+$/, '');
  return name === undefined || name === '' ? undefined : name;
}

/**
 * The tags of a note in the order of their first mention, each once and as first written, without `#`.
 * Not tags: the marks of a heading, numbers (`#12`), and what stands in code, formulas, addresses,
 * link texts and `[[links]]`.
 */
export function tagsOfNote(markdown: string): readonly string[] {
  if (!markdown.includes('#')) return [];
  const prose = withoutLinks(proseOf(markdown));
  const tags = new Map<string, string>();
  for (let at = prose.indexOf('#'); at >= 0; at = prose.indexOf('#', at + 1)) {
    const tag = tagAt(prose, at);
    if (tag !== undefined && !tags.has(tagKey(tag))) tags.set(tagKey(tag), tag);
  }
  return [...tags.values()];
}

/** Without `[[links]]` and the texts of links, whose destinations are blank already. */
function withoutLinks(prose: string): string {
  if (!prose.includes('[')) return prose;
  return prose.replace(/\[\[[^[\n]*?\]\]|\[[^[\]\n]*\](?=\uFFFC)/g, blank);
}
