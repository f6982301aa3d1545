/** Stretches in which nothing is TeX: code, paths, mail addresses, options, hashtags. */

/** Half-open, UTF-16 offsets. */
interface ProtectedSpan {
  readonly start: number;
  readonly end: number;
}

const TECHNICAL: readonly RegExp[] = [
  // Identifiers of publications.
  /^10\.\d{4,}\//,
  // Mail addresses and names of accounts.
  /^[\w.+-]*@[\w.-]+$/,
  /^#[\p{L}_]/u,
  // Windows paths and shares.
  /^[A-Za-z]:\\[^\s]/,
  /^\\\\[A-Za-z0-9.-]+\\[A-Za-z0-9]/,
  /^[\w.-]+(?:\\[\w.~-]+)+\.[A-Za-z]\w{0,4}$/,
  // Unix paths.
  /^(?:~|\.{1,2})?\/[\w.~-]+/,
  /^[\w.-]+(?:\/[\w.~-]+){2,}$/,
  /^[\w.-]+(?:\/[\w.~-]+)+\.[A-Za-z]\w{0,4}$/,
  // Options and things only programs write.
  /^--?[A-Za-z][\w-]*=/,
  /^--[A-Za-z]/,
  /::|->|==|\+=|__/,
];

const EDGES = /^[("'“‘[]+|[)"'”’\],;:!?.]+$/g;
const CODE = /(?<![`\\])`(?!`)[^`\n]{1,200}`(?!`)/g;

/** The protected stretches of `source`, in order and without overlaps. */
export function protectedSpans(source: string): readonly ProtectedSpan[] {
  const spans: ProtectedSpan[] = [...source.matchAll(CODE)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
  for (const match of source.matchAll(/\S+/g)) {
    const word = match[0];
    // A word with dollars or braces may be TeX; one of absurd length is nothing a person wrote.
    if (word.length > 300 || /[${}^]/.test(word) || !/[\\/@#:=_>-]/.test(word)) continue;
    const core = word.replace(EDGES, '');
    if (!TECHNICAL.some((pattern) => pattern.test(core))) continue;
    const start = match.index + word.indexOf(core);
    spans.push({ start, end: start + core.length });
  }
  return withoutOverlaps(spans.sort((first, second) => first.start - second.start));
}

function withoutOverlaps(spans: readonly ProtectedSpan[]): readonly ProtectedSpan[] {
  let end = 0;
  return spans.filter((span) => {
    const free = span.start >= end;
    if (free) end = span.end;
    return free;
  });
}
