/**
 * How many of something, as people read it: `1 paper`, `1,204 papers`, `0 papers`. `many` is what several
 * are called where that is not `one` with an s: `counted(2, 'highlight or note', 'highlights and notes')`,
 * `counted(1, 'paper is', 'papers are')`.
 */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}
