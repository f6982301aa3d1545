/** What a note's paragraphs have beside CommonMark: formulas of several lines, tasks; and what they have not: pictures. */
import type { MarkdownIt, StateBlock, StateCore, Token } from 'markdown-it';
import type { FormulaMeta } from './markdown-inline-rules.ts';

/** A note stands below the headings of the window (title h2, panel h3), so its own begin at h4. */
const HEADING_OFFSET = 3;

/** Adds the rules, and how each of their tokens is written as HTML. */
export function addBlockRules(markdown: MarkdownIt): void {
  markdown.block.ruler.before('fence', 'formula-block', formulaBlock, { alt: ['paragraph', 'blockquote', 'list'] });
  markdown.core.ruler.push('note-blocks', (state) => {
    let level = HEADING_OFFSET;
    for (const [at, token] of state.tokens.entries()) {
      level = demoteHeading(token, level);
      alignCell(token);
      if (token.type !== 'inline' || token.children === null) continue;
      token.children = withTask(state, token, state.tokens[at - 1], state.tokens[at - 2]);
      token.children = withoutPictures(state, token.children);
    }
  });
  const { rules } = markdown.renderer;
  rules['formula-block'] = (tokens, at, options, env, self) => `<p>${self.rules['formula']?.(tokens, at, options, env, self) ?? ''}</p>`;
  rules['task'] = (tokens, at) => {
    const meta = tokens[at]?.meta;
    return `<span data-task="${String(meta?.['line'])}"${meta?.['done'] === true ? ' data-done=""' : ''}></span>`;
  };
}

interface TaskMeta {
  /** Of the note, from 0. */
  readonly line: number;
  readonly done: boolean;
}

/** `$$` at the beginning of a line, to `$$` at the end of one: what stands between is no list and no heading. */
function formulaBlock(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  const lineOf = (line: number): string => state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line]);
  const first = lineOf(startLine);
  if (!first.startsWith('$$')) return false;
  let line = startLine;
  let text = first.slice(2).trimEnd();
  while (!text.endsWith('$$')) {
    line += 1;
    if (line >= endLine || state.isEmpty(line) || (state.sCount[line] ?? 0) < state.blkIndent) return false;
    text += `\n${lineOf(line).trimEnd()}`;
  }
  const tex = text.slice(0, -2).trim();
  if (tex === '' || tex.includes('$')) return false;
  if (silent) return true;
  const token = state.push('formula-block', '', 0);
  token.content = tex;
  token.markup = `$$${tex}$$`;
  token.meta = { display: true } satisfies FormulaMeta;
  token.map = [startLine, line + 1];
  state.line = line + 1;
  return true;
}

/** No level is left out on the way down, whatever the source does: people who listen go by levels. Answers with the level. */
function demoteHeading(token: Token, before: number): number {
  if (token.type !== 'heading_open' && token.type !== 'heading_close') return before;
  const level = Math.min(6, Number(token.tag.slice(1)) + HEADING_OFFSET, before + (token.type === 'heading_open' ? 1 : 0));
  token.tag = `h${level}`;
  return level;
}

/** Tables say by a style how a column is aligned; a note has no styles. */
function alignCell(token: Token): void {
  const style = token.attrGet('style');
  if (style === null) return;
  token.attrs = (token.attrs ?? []).filter(([name]) => name !== 'style');
  token.attrSet('data-align', /(left|center|right)/.exec(String(style))?.[1] ?? 'left');
}

/** The children of a list item's first line with its `[ ]` as a token. */
function withTask(state: StateCore, inline: Token, paragraph: Token | undefined, item: Token | undefined): Token[] {
  const children = inline.children ?? [];
  const [first, ...others] = children;
  const line = item?.map?.[0];
  if (paragraph?.type !== 'paragraph_open' || item?.type !== 'list_item_open' || inline.map?.[0] !== line || line === undefined) return children;
  const mark = first?.type === 'text' ? /^\[([ xX])\][ \t]/.exec(first.content) : null;
  if (first === undefined || mark === null) return children;
  const task = new state.Token('task', '', 0);
  task.meta = { line, done: mark[1] !== ' ' } satisfies TaskMeta;
  first.content = first.content.slice(mark[0].length);
  return [task, first, ...others];
}

/** A picture of a note would be fetched from somewhere: it becomes a link to it, or its words inside a link. */
function withoutPictures(state: StateCore, children: readonly Token[]): Token[] {
  let inLink = 0;
  return children.flatMap((token) => {
    if (token.type === 'link_open') inLink += 1;
    if (token.type === 'link_close') inLink -= 1;
    if (token.type !== 'image') return [token];
    const address = String(token.attrGet('src') ?? '');
    const words = new state.Token('text', '', 0);
    words.content = token.content.trim() === '' ? address : token.content;
    if (inLink > 0) return [words];
    const open = new state.Token('link_open', 'a', 1);
    open.attrs = [['href', address]];
    return [open, words, new state.Token('link_close', 'a', -1)];
  });
}
