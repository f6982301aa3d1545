/**
 * Links from a note to a paper: `[[arxiv:1706.03762|Attention Is All You Need]]`. The id finds the paper
 * whatever becomes of its title; the words behind the bar are for people. See docs/formats.md.
 */
import { sentenceAround } from '../formats/sentences.ts';
import type { PaperId } from '../paper/paper.ts';
import { plainText } from '../text/plain-text.ts';
import { blockAround, withoutMarkup } from './plain-note.ts';
import { proseOf } from './prose.ts';

/** A link as it stands in a note; offsets are UTF-16, `end` is exclusive. */
interface NoteLink {
  readonly start: number;
  readonly end: number;
  /** Null for `[[some words]]`, which name no paper for certain. */
  readonly paperId: PaperId | null;
  /** The words that are shown. */
  readonly text: string;
}

/** The sentence in which a note names a paper. */
export interface Mention {
  readonly sentence: string;
  /** Where the words of the link stand in the sentence. */
  readonly start: number;
  readonly end: number;
}

/** In a table the bar is written `\|`, because a bare one ends the cell. */
const LINK = /\[\[(?<target>(?:\\(?!\|)|[^[\]|\\\n])+)(?:\\?\|(?<words>(?:(?!\]\](?!\]))[^\n])*))?\]\]/y;
const ID = /^(?:doi|arxiv|title):\S+$/;

/** The link whose first bracket stands at `at`; undefined when there is none. */
export function linkAt(text: string, at: number): NoteLink | undefined {
  if (!text.startsWith('[[', at)) return undefined;
  LINK.lastIndex = at;
  const { target = '', words } = LINK.exec(text)?.groups ?? {};
  const name = target.trim();
  if (name === '') return undefined;
  const shown = words?.trim() ?? '';
  const paperId = ID.test(name) ? (readId(name) as PaperId) : null;
  return { start: at, end: LINK.lastIndex, paperId, text: shown === '' ? name : shown };
}

/** The links of a note in its order; those in code, formulas and addresses are none. */
export function linksOfNote(markdown: string): readonly NoteLink[] {
  if (!markdown.includes('[[')) return [];
  const prose = proseOf(markdown);
  const links: NoteLink[] = [];
  for (let at = prose.indexOf('[['); at >= 0; at = prose.indexOf('[[', at)) {
    const link = linkAt(markdown, at);
    if (link !== undefined) links.push(link);
    at = link?.end ?? at + 1;
  }
  return links;
}

/** The link to write into a note. */
export function writeLink(paperId: PaperId, title: string, inTable = false): string {
  const words = plainText(title).replace(/\s+/g, ' ').replace(/\](?=\])/g, '] ').trim();
  return `[[${writeId(paperId)}${inTable ? String.raw`\|` : '|'}${words}]]`;
}

/** Whether a note can hold a link to the paper at all; a quick look before it is read. */
function mayLinkTo(markdown: string, paperId: PaperId): boolean {
  return markdown.includes(writeId(paperId)) && markdown.includes('[[');
}

/** The sentences of a note that name the paper, in its order. */
export function mentionsOf(markdown: string, paperId: PaperId): readonly Mention[] {
  if (!mayLinkTo(markdown, paperId)) return [];
  return linksOfNote(markdown)
    .filter((link) => link.paperId === paperId)
    .map((link) => mentionAt(markdown, link));
}

/** Two characters of private use stand round the link's words while the markup is taken away. */
const [OPEN, CLOSE] = ['\uE000', '\uE001'];

function mentionAt(markdown: string, { start, end, text }: NoteLink): Mention {
  const block = blockAround(markdown, start);
  const before = markdown.slice(block.start, start);
  const after = markdown.slice(end, block.end);
  const plain = withoutMarkup(`${before}${OPEN}${text}${CLOSE}${after}`, namesOfLinks);
  const sentence = sentenceAround(plain, plain.indexOf(OPEN), plain.indexOf(CLOSE) + 1).trim();
  const [lead = '', rest = ''] = sentence.split(OPEN);
  const [words = '', tail = ''] = rest.split(CLOSE);
  const shown = [plainText(lead), plainText(words), plainText(tail)] as const;
  return { sentence: shown.join(''), start: shown[0].length, end: shown[0].length + shown[1].length };
}

/** The text with the words of each link in its place. */
function namesOfLinks(text: string): string {
  return linksOfNote(text).reduceRight((all, link) => all.slice(0, link.start) + link.text + all.slice(link.end), text);
}

function writeId(paperId: PaperId): string {
  return paperId.replace(/[[\]|\\%\s]/g, encodeURIComponent);
}

function readId(written: string): string {
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}
