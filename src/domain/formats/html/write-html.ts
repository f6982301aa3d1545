/** A reading report: one HTML page with everything in it, no script, nothing fetched. */
import { dateLabel } from '../../paper/date.ts';
import type { MarkedField } from '../../annotation/annotation.ts';
import { fieldText } from '../../annotation/field-text.ts';
import { compareInText } from '../../annotation/text-order.ts';
import { allNames } from '../../paper/people.ts';
import { counted } from '../../text/counted.ts';
import { segmentReading } from '../../text/plain-text.ts';
import { segmentText } from '../../text/segment-text.ts';
import { tagsOf, type ExportedPaper } from '../export/exported-paper.ts';
import { isoTime } from '../export/iso-time.ts';
import { webAddress } from '../export/web-address.ts';
import type { ExportFacts, PaperWriter } from '../export/writer.ts';
import { escapeHtml } from './escape-html.ts';
import { REPORT_STYLE } from './report-style.ts';

export interface HtmlTools {
  /** A formula as MathML; undefined where it can't be typeset. */
  readonly mathMl: (tex: string, display: boolean) => string | undefined;
  /** The reader's Markdown as HTML without any raw HTML of its own in it. */
  readonly markdown: (markdown: string) => string;
}

/** Nothing may load or run, whatever is in the page. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** Writes one page that needs nothing beside it: its style is in it, and it neither loads nor runs anything. */
export function htmlWriter({ papers, madeAt }: ExportFacts, tools: HtmlTools): PaperWriter {
  const count = counted(papers, 'paper');
  return {
    begin: [
      '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">',
      `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(POLICY)}">`,
      '<meta name="viewport" content="width=device-width, initial-scale=1">',
      `<title>Reading report</title>\n<style>${REPORT_STYLE}</style>\n</head>\n<body>`,
      `<header><h1>Reading report</h1><p>${count}, ${dateLabel(isoTime(madeAt).slice(0, 10))}</p></header>\n<main>\n`,
    ].join('\n'),
    paper: (paper) => article(paper, tools),
    end: () => '</main>\n</body>\n</html>\n',
  };
}

function article(exported: ExportedPaper, tools: HtmlTools): string {
  const { paper, note, highlights } = exported;
  const parts = [
    `<h2>${text(exported, 'title', tools)}</h2>`,
    about(exported),
    ...(['summary', 'abstract'] as const).flatMap((field) => (paper[field] === undefined ? [] : [`<section><h3>${field === 'summary' ? 'Summary' : 'Abstract'}</h3><p>${text(exported, field, tools)}</p></section>`])),
    ...(note === '' ? [] : [`<section class="note"><h3>Note</h3>${tools.markdown(note)}</section>`]),
    ...(highlights.length === 0 ? [] : [`<section><h3>Highlights</h3><ul class="highlights">${highlights.map((highlight) => card(highlight, tools)).join('')}</ul></section>`]),
  ];
  return `<article>\n${parts.join('\n')}\n</article>\n`;
}

function about(exported: ExportedPaper): string {
  const { paper, lists, state } = exported;
  const people = allNames(paper).join(', ');
  const facts = [people, paper.venue, paper.date === undefined ? undefined : dateLabel(paper.date)].filter((fact) => fact !== undefined && fact !== '');
  const url = webAddress(paper);
  const own = [
    state === undefined ? '' : state.status,
    state?.rating == null ? '' : `${state.rating} of 5 stars`,
    ...lists.map(({ name }) => name),
    ...tagsOf(exported).map((tag) => `#${tag}`),
  ].filter((fact) => fact !== '');
  return [
    facts.length === 0 ? '' : `<p class="facts">${escapeHtml(facts.join(' · '))}</p>`,
    url === undefined ? '' : `<p class="facts"><a href="${escapeHtml(url)}" rel="noreferrer">${escapeHtml(url)}</a></p>`,
    own.length === 0 ? '' : `<p class="facts">${escapeHtml(own.join(' · '))}</p>`,
  ].join('');
}

function card({ anchor, colour, comment }: ExportedPaper['highlights'][number], tools: HtmlTools): string {
  const words = typeset(anchor.exact, tools);
  const said = comment === '' ? '' : `<div class="comment">${tools.markdown(comment)}</div>`;
  return `<li><blockquote class="${colour}">${words}</blockquote><p class="facts">${colour}</p>${said}</li>`;
}

/** A text with its highlights drawn where their offsets still belong to it. */
function text({ paper, highlights }: ExportedPaper, field: MarkedField, tools: HtmlTools): string {
  const source = fieldText(paper, field) ?? '';
  const marks = highlights.toSorted(compareInText).filter(({ field: of, anchor: { start, end, exact } }) => of === field && source.slice(start, end) === exact);
  return typeset(source, tools, (at) => marks.findLast(({ anchor: { start, end } }) => start <= at && at < end)?.colour);
}

interface Piece {
  readonly colour: string | undefined;
  readonly html: string;
}

function typeset(source: string, { mathMl }: HtmlTools, colourAt: (at: number) => string | undefined = () => undefined): string {
  const pieces: Piece[] = [];
  for (const segment of segmentText(source)) {
    if (segment.kind === 'math') {
      pieces.push({ colour: colourAt(segment.start), html: mathMl(segment.tex, segment.display) ?? escapeHtml(segmentReading(source, segment)) });
    } else if (segment.kind === 'text' || segment.kind === 'link') pieces.push(...runs(source, segment, colourAt));
    else pieces.push({ colour: colourAt(segment.start), html: escapeHtml(segmentReading(source, segment)) });
  }
  return joined(pieces);
}

/** A stretch of words, divided where the colour changes. */
function runs(source: string, { start, end }: { readonly start: number; readonly end: number }, colourAt: (at: number) => string | undefined): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = start;
  for (let at = start + 1; at <= end; at += 1) {
    if (at < end && colourAt(at) === colourAt(from)) continue;
    pieces.push({ colour: colourAt(from), html: escapeHtml(source.slice(from, at)) });
    from = at;
  }
  return pieces;
}

/** Neighbours of one colour share one mark. */
function joined(pieces: readonly Piece[]): string {
  let html = '';
  let open: string | undefined;
  for (const piece of pieces) {
    if (piece.colour !== open) {
      html += `${open === undefined ? '' : '</mark>'}${piece.colour === undefined ? '' : `<mark class="${piece.colour}">`}`;
      open = piece.colour;
    }
    html += piece.html;
  }
  return open === undefined ? html : `${html}</mark>`;
}
