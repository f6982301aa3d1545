/** The match that begins at `at`, in UTF-16 units; null where none does. The pattern has to be sticky (`y`). */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
