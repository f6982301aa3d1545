/** The words that `escapeMarkdown` was given; formulas stay as they are (CommonMark 0.31, section 2.4). */
export function unescapeMarkdown(markdown: string): string {
  return markdown.replace(/\\([!-/:-@[-`{-~])|(\$\$[^$]*\$\$|\$[^$]*\$)/gu, (_, sign: string | undefined, formula: string | undefined) => formula ?? sign ?? '');
}
