/** What a line of a note has beside CommonMark: formulas, links to papers, tags. */
import type { MarkdownIt, StateInline } from 'markdown-it';
import { linkAt } from '../../domain/note/links.ts';
import { tagAt } from '../../domain/note/tags.ts';
import { createMathFinder } from '../../domain/text/delimited-math.ts';

/** A formula is looked for within so many characters (UTF-16), which keeps a note full of openings cheap. */
const REACH = 4_100;

/** Adds the rules, and how each of their tokens is written as HTML. */
export function addInlineRules(markdown: MarkdownIt): void {
  const { escapeHtml } = markdown.utils;
  const { ruler } = markdown.inline;
  ruler.before('escape', 'formula', formula);
  ruler.before('link', 'paper-link', paperLink);
  ruler.push('tag', tag);

  const { rules } = markdown.renderer;
  rules['formula'] = (tokens, at) => {
    const { content = '', markup = '', meta } = tokens[at] ?? {};
    const display = meta?.['display'] === true ? ' data-display=""' : '';
    return `<span data-tex="${escapeHtml(content)}"${display}>${escapeHtml(markup)}</span>`;
  };
  rules['paper-link'] = (tokens, at) => {
    const { content = '', meta } = tokens[at] ?? {};
    const paperId = meta?.['paperId'];
    const target = typeof paperId === 'string' ? `data-paper="${escapeHtml(paperId)}"` : `data-words="${escapeHtml(content)}"`;
    return `<a href="#" ${target}>${escapeHtml(content)}</a>`;
  };
  rules['tag'] = (tokens, at) => {
    const name = escapeHtml(tokens[at]?.content ?? '');
    return `<a href="#" data-tag="${name}">#${name}</a>`;
  };
}

export interface FormulaMeta {
  readonly display: boolean;
}

interface PaperLinkMeta {
  readonly paperId: string | null;
}

function formula(state: StateInline, silent: boolean): boolean {
  const { src, pos } = state;
  const sign = src.charAt(pos);
  if (sign !== '$' && sign !== '\\') return false;
  const near = src.slice(pos, Math.min(pos + REACH, state.posMax));
  const found = createMathFinder(near).at(0, near.length);
  if (found === undefined) return false;
  if (!silent) {
    const token = state.push('formula', '', 0);
    token.content = found.tex;
    token.markup = near.slice(0, found.end);
    token.meta = { display: found.display } satisfies FormulaMeta;
  }
  state.pos += found.end;
  return true;
}

function paperLink(state: StateInline, silent: boolean): boolean {
  const link = state.linkLevel > 0 ? undefined : linkAt(state.src, state.pos);
  if (link === undefined || link.end > state.posMax) return false;
  if (!silent) {
    const token = state.push('paper-link', '', 0);
    token.content = link.text;
    token.meta = { paperId: link.paperId } satisfies PaperLinkMeta;
  }
  state.pos = link.end;
  return true;
}

function tag(state: StateInline, silent: boolean): boolean {
  const name = state.linkLevel > 0 ? undefined : tagAt(state.src, state.pos);
  if (name === undefined) return false;
  if (!silent) state.push('tag', '', 0).content = name;
  state.pos += 1 + name.length;
  return true;
}
