/** Makes intact TeX from an abstract digestible for KaTeX, which knows fewer packages than the authors had. */

const SUBSTITUTIONS: readonly (readonly [RegExp, string])[] = [
  // Outside a document `%` starts no comment that anyone meant: `$50%$`.
  [/(?<!\\)((?:\\\\)*)%/g, '$1\\%'],
  [/\\(?:mathds|mathbbm|mathbbold)(?![A-Za-z])/g, '\\mathbb'],
  [/\\(?:mbox|textsc|textsl|textup|textmd)(?![A-Za-z])/g, '\\text'],
  [/\\(?:ensuremath|xspace|displaylimits|nonumber|notag|protect)(?![A-Za-z])/g, ''],
  [/\\(?:label|tag)\*?\{[^{}]*\}/g, ''],
  [/\\argm(ax|in)(?![A-Za-z])/g, '\\operatorname*{arg\\,m$1}'],
  [/\\(polylog|poly|softmax|sgn|sign|tr|Tr|diag|rank|KL|Var|Cov|relu|ReLU|supp|vol|erf|polyloglog)(?![A-Za-z])/g, '\\operatorname{$1}'],
];

/** `tex` with what KaTeX doesn't know written in other words. */
export function repairedSource(tex: string): string {
  return SUBSTITUTIONS.reduce((repaired, [pattern, replacement]) => repaired.replace(pattern, replacement), tex);
}
