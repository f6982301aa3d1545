import { textHash } from '../../annotation/text-hash.ts';
import { yearOf } from '../../paper/date.ts';
import { nameParts } from '../../paper/name-parts.ts';
import type { Paper } from '../../paper/paper.ts';
import { plainText } from '../../text/plain-text.ts';

/** Names that Windows keeps for devices, whatever ending they have. */
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)$/iu;
/** Bytes of a name without its ending: file systems take 255 in all, and room is left for an ending. */
const LONGEST = 150;

/**
 * `Wang 2022 – DeepNet Scaling Transformers.md`: names a paper's file on every system. The same paper gets
 * the same name; `taken` are names (lower case) that other papers have.
 */
export function markdownFileName(paper: Paper, taken: ReadonlySet<string> = new Set()): string {
  const name = baseName(paper);
  if (!taken.has(`${name}.md`.toLowerCase())) return `${name}.md`;
  return `${name} ${textHash(paper.id).slice(0, 8)}.md`;
}

/** A name that any system takes for a file, without its ending; empty where nothing is left of it. */
export function safeFileName(name: string): string {
  const short = shortened(safe(name));
  return DEVICES.test(short) ? '' : short;
}

function baseName(paper: Paper): string {
  const family = nameParts(paper.people[0]?.name ?? '').family;
  const who = [family, paper.date === undefined ? '' : yearOf(paper.date)].filter((part) => part !== '').join(' ');
  const title = plainText(paper.title);
  return safeFileName(who === '' ? title : `${who} – ${title}`) || `Paper ${textHash(paper.id).slice(0, 8)}`;
}

/** Without what Windows, macOS or a link of a note program can't have in a name. */
function safe(name: string): string {
  return name
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}<>:"/\\|?*#^[\]%]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[. ]+|[. ]+$/gu, '');
}

function shortened(name: string): string {
  let bytes = 0;
  let short = '';
  for (const character of name) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (bytes > LONGEST) return short.replace(/\s+\S*$/u, '').replace(/[. ]+$/u, '');
    short += character;
  }
  return short;
}
