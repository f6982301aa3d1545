import { textPieces } from '../export/text-pieces.ts';

const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}', '{': '\\textbraceleft{}', '}': '\\textbraceright{}', '~': '\\textasciitilde{}', '^': '\\textasciicircum{}',
  '&': '\\&', '%': '\\%', $: '\\$', '#': '\\#', _: '\\_', '<': '\\textless{}', '>': '\\textgreater{}', '|': '\\textbar{}',
  '–': '--', '—': '---', '“': '``', '”': "''", '‘': '`', '’': "'", '…': '\\ldots{}', '\u00a0': '~',
};

const LETTERS: Readonly<Record<string, string>> = {
  ß: '{\\ss}', æ: '{\\ae}', Æ: '{\\AE}', œ: '{\\oe}', Œ: '{\\OE}', ø: '{\\o}', Ø: '{\\O}', ł: '{\\l}', Ł: '{\\L}', å: '{\\aa}', Å: '{\\AA}', ı: '{\\i}',
};

/** TeX accents by combining character. */
const ACCENTS: Readonly<Record<string, string>> = {
  '\u0300': '`', '\u0301': "'", '\u0302': '^', '\u0303': '~', '\u0308': '"', '\u0304': '=', '\u0307': '.',
  '\u0306': 'u', '\u030c': 'v', '\u030b': 'H', '\u0327': 'c', '\u0328': 'k', '\u030a': 'r', '\u0323': 'd', '\u0331': 'b',
};

/** Words as LaTeX reads them back: its special characters escaped, Latin accents as commands. Other scripts stay as they are. */
export function escapeTexWords(words: string): string {
  return words.replace(/[^\x20-\x7e]|[\\{}~^&%$#_<>|]/gu, (character) => SPECIAL[character] ?? LETTERS[character] ?? accented(character));
}

function accented(character: string): string {
  const [letter = '', mark = '', more] = character.normalize('NFD');
  const accent = ACCENTS[mark];
  if (accent === undefined || more !== undefined || !/[A-Za-z]/u.test(letter)) return character;
  const dotless = letter === 'i' && /[`'^~"=.uv]/u.test(accent) ? '\\i' : letter;
  return /[a-zA-Z]/u.test(accent) ? `{\\${accent}{${dotless}}}` : `{\\${accent}${dotless}}`;
}

/** A text with formulas; formulas stay as they are, between dollar signs. */
export function escapeTex(source: string): string {
  return piecesAs(source, escapeTexWords);
}

/** As `escapeTex`, with braces around what a bibliography style may not write in small letters: "{BERT}", "{DeepNet}". */
export function escapeTitle(source: string): string {
  return piecesAs(source, (words) => words.replace(/[^\s-]+/gu, (word) => (hasInnerCapital(word) ? `{${escapeTexWords(word)}}` : escapeTexWords(word))));
}

function piecesAs(source: string, write: (words: string) => string): string {
  return textPieces(source)
    .map((piece) => (piece.kind === 'words' ? write(piece.text) : isBalanced(piece.tex) ? `{$${piece.tex}$}` : write(piece.tex)))
    .join('')
    .replace(/\s+/gu, ' ');
}

/** A capital after the first letter or digit: BERT, DeepNet, 3D. */
function hasInnerCapital(word: string): boolean {
  return /[\p{L}\p{N}].*\p{Lu}/u.test(word);
}

/** BibTeX counts braces, escaped ones too. */
function isBalanced(tex: string): boolean {
  let depth = 0;
  for (const character of tex) {
    if (character === '{') depth += 1;
    if (character === '}') depth -= 1;
    if (depth < 0 || character === '$') return false;
  }
  return depth === 0;
}
