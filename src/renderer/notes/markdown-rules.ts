/** What Carrel's Markdown has beside CommonMark: formulas, links to papers, tags, tasks; and what it has not: pictures. */
import type { MarkdownIt, StateBlock, StateInline, Token } from 'markdown-it';
import { linkAt } from '../../domain/note/links.ts';
import { highlightOfAddress } from '../../domain/note/quote.ts';
import { tagAt } from '../../domain/note/tags.ts';
import { createMathFinder } from '../../domain/text/delimited-math.ts';
