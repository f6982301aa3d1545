/** Addresses in running text. */
import type { Link, LinkKind } from './paper.ts';

/** An address and where it stands: UTF-16 offsets into the text, end exclusive. */
interface FoundAddress {
  readonly url: string;
  readonly start: number;
  readonly end: number;
}

/** Stops at white space, quotes, angle brackets, TeX braces, full-width punctuation and a following address. */
const ADDRESS = /\bhttps?:\/\/(?=[\p{L}\p{N}[])(?:(?![,;]https?:\/\/)[^\s<>"“”„«»`{}|\\^\u200b\u2060\ufeff\u3000-\u3003\uff01-\uff0f\uff1a-\uff20\ufffd])+/giu;

const CLOSING = /[.,;:!?'’‘*…]/;

/**
 * Every `http:` and `https:` address in `text`, in order. What closes the sentence around it (full
 * stop, comma, quotes, a bracket that was opened before it) doesn't belong to it.
 */
export function findAddresses(text: string): readonly FoundAddress[] {
  const found: FoundAddress[] = [];
  for (const match of text.matchAll(ADDRESS)) {
    const url = trimmed(match[0]);
    // "https://" with nothing but punctuation behind it is no address.
    if (/^https?:\/\/[^/]*[\p{L}\p{N}]/iu.test(url)) {
      found.push({ url, start: match.index, end: match.index + url.length });
    }
  }
  return found;
}

function trimmed(address: string): string {
  // How many more brackets are closed than opened; each one dropped at the end brings it down.
  let round = address.split(')').length - address.split('(').length;
  let square = address.split(']').length - address.split('[').length;
  let end = address.length;
  for (; end > 0; end -= 1) {
    const last = address.charAt(end - 1);
    if (last === ')' && round > 0) round -= 1;
    else if (last === ']' && square > 0) square -= 1;
    else if (!CLOSING.test(last)) break;
  }
  return address.slice(0, end);
}

/** The links of a text: its addresses in order, each once. */
export function linksOf(text: string): readonly Link[] {
  const links = new Map<string, Link>();
  for (const { url } of findAddresses(text)) {
    const key = url.replace(/\/+$/, '').replace(/^http:/i, 'https:');
    if (!links.has(key)) links.set(key, { kind: linkKindOf(url), url });
  }
  return [...links.values()];
}

const REPOSITORY_HOSTS = /^(?:(?:www|gist)\.)?(?:github\.com|bitbucket\.org|codeberg\.org)$|^(?:www\.)?gitlab\.|^gitlab\./;
const NO_OWNERS = new Set('topics orgs sponsors features marketplace explore about search login settings users groups'.split(' '));
/** Parts of the model hub that are no repositories. */
const HUB_PAGES = new Set('papers docs blog collections posts join login settings pricing tasks learn organizations chat'.split(' '));
const HUB_SHELVES = new Set(['datasets', 'spaces']);

/** `code` for an address of a repository (owner and name in its path) on a known host, else `project`. */
export function linkKindOf(url: string): LinkKind {
  const match = /^https?:\/\/(?:[^/?#@]*@)?([^/?#:]+)(?::\d+)?([^?#]*)/i.exec(url);
  const host = (match?.[1] ?? '').toLowerCase();
  const path = (match?.[2] ?? '').split('/').filter((part) => part !== '');
  const first = path[0]?.toLowerCase() ?? '';
  if (REPOSITORY_HOSTS.test(host)) return path.length >= 2 && !NO_OWNERS.has(first) ? 'code' : 'project';
  if (/^(?:www\.)?(?:huggingface\.co|hf\.co)$/.test(host)) {
    const parts = HUB_SHELVES.has(first) ? path.length - 1 : path.length;
    return parts >= 2 && !HUB_PAGES.has(first) ? 'code' : 'project';
  }
  if (/^(?:www\.)?sourceforge\.net$/.test(host)) return path.length >= 2 && /^(?:projects|p)$/.test(first) ? 'code' : 'project';
  return 'project';
}
