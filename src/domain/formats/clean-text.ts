/** From a text as it stood in a source to the text a person reads, searches and marks. */

/** Characters that take no room and say nothing: zero-width space, word joiner, BOM, soft hyphen. */
const INVISIBLE = /[\u200b\u2060\ufeff\u00ad]/gu;
/** Joiners matter inside some scripts and emoji; beside white space or ASCII they are leftovers. */
const STRAY_JOINER = /(?<=^|[\s!-~])[\u200c\u200d]+|[\u200c\u200d]+(?=$|[\s!-~])/gu;

/** `raw` with CRLF and CR as LF and without a byte order mark at its beginning. */
export function withPlainNewlines(raw: string): string {
  return raw.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
}

/** One line: invisible characters out, every run of white space (no-break ones too) one space, trimmed. */
export function cleanLine(line: string): string {
  return line.replace(INVISIBLE, '').replace(STRAY_JOINER, '').replace(/\s+/gu, ' ').trim();
}

/**
 * Joins the lines of a text that was hard-wrapped and cleans them. TeX and every visible character
 * stay as they are. A hyphen at a line's end stays ("self-" + "attention"), unless `knows` has seen
 * the word written as one and never with the hyphen, or it is a soft hyphen.
 */
export function cleanText(raw: string, knows: WordWitness = NO_WITNESS): string {
  let text = '';
  for (const rawLine of raw.split('\n')) {
    const line = cleanLine(rawLine);
    if (line === '') continue;
    text = text === '' ? line : joined(text, line, knows);
    // A soft hyphen at the end says that the word goes on in the next line.
    if (/\u00ad\s*$/u.test(rawLine)) text += SOFT_BREAK;
  }
  return text.replace(SOFT_BREAKS, '');
}

const SOFT_BREAK = '\ufffe';
const SOFT_BREAKS = /\ufffe/gu;

/** Tells whether a source spells a word as one. */
export interface WordWitness {
  /** `whole` and `hyphenated` are two spellings of the same word, lower case. */
  readonly prefersWhole: (whole: string, hyphenated: string) => boolean;
}

const NO_WITNESS: WordWitness = { prefersWhole: () => false };
const CJK_EDGE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u;

function joined(text: string, line: string, knows: WordWitness): string {
  if (text.endsWith(SOFT_BREAK)) return text + line;
  const left = /([\p{L}\p{N}-]*[\p{L}\p{N}])-$/u.exec(text.slice(-60))?.[1];
  const right = /^[\p{L}\p{N}][\p{L}\p{N}-]*/u.exec(line)?.[0];
  if (left !== undefined && right !== undefined && !/^(?:and|or|to|und|oder|et)$/i.test(right)) {
    const whole = !/https?:\/\/\S*$/i.test(text.slice(-300)) && knows.prefersWhole((left + right).toLowerCase(), `${left}-${right}`.toLowerCase());
    return whole ? text.slice(0, -1) + line : text + line;
  }
  const noSpace = CJK_EDGE.test(text.slice(-1)) && CJK_EDGE.test(line.slice(0, 1));
  return text + (noSpace ? '' : ' ') + line;
}

/** A witness over everything `text` spells inside its lines. */
export function witnessOf(text: string): WordWitness {
  const words = new Set<string>();
  for (const match of text.toLowerCase().matchAll(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*(?![\p{L}\p{N}-])/gu)) words.add(match[0]);
  return { prefersWhole: (whole, hyphenated) => words.has(whole) && !words.has(hyphenated) };
}
