/** One Markdown file to a paper, for people and for note programs. */
import { dateLabel, yearOf } from '../../paper/date.ts';
import { allNames } from '../../paper/people.ts';
import { plainText } from '../../text/plain-text.ts';
import { citeKey } from '../bibtex/cite-key.ts';
import { plainCitation } from '../citation/citation.ts';
import { tagsOf, type ExportedPaper } from '../export/exported-paper.ts';
import { isoTime } from '../export/iso-time.ts';
import { webAddress } from '../export/web-address.ts';
import { escapeMarkdown, quoted } from './escape-markdown.ts';
import { frontMatter } from './front-matter.ts';
import { fillTemplate, type TemplateValues } from './template.ts';

/** The preference that holds the reader's own template. */
export const MARKDOWN_TEMPLATE_PREFERENCE = 'markdown-template';

/** What is used unless the reader wrote another one. */
export const DEFAULT_TEMPLATE = `{{frontmatter}}

# {{title}}

{{#people}}
*{{people}}*{{#date}} · {{date}}{{/date}}{{#venue}} · {{venue}}{{/venue}}

{{/people}}
{{#summary}}
## Summary

{{summary}}

{{/summary}}
{{#abstract}}
## Abstract

{{abstract}}

{{/abstract}}
{{#note}}
## Note

{{note}}

{{/note}}
{{#has-highlights}}
## Highlights

{{/has-highlights}}
{{#highlights}}
{{quote-block}}
{{#comment}}

{{comment}}
{{/comment}}
{{#highlight-tags}}

{{highlight-tags}}
{{/highlight-tags}}

<small>{{colour}}, {{field}}</small>

{{/highlights}}
`;

/** Every value of a template, with what it stands for; docs/formats.md and the export dialog list them. */
export const TEMPLATE_VALUES = {
  frontmatter: 'All facts as YAML front matter, between two lines of dashes',
  title: 'Title',
  people: 'Authors, separated by commas',
  date: 'Date as people write it, such as March 2022',
  year: 'Year',
  venue: 'Venue',
  doi: 'DOI',
  arxiv: 'arXiv number',
  url: 'Address of the paper',
  citekey: 'Key of the paper in a BibTeX export',
  citation: 'Reference in APA style',
  status: 'new, queued, reading, finished or dismissed',
  rating: 'Stars, from 1 to 5',
  tags: 'Tags of the paper and of its highlights, with number signs',
  topics: 'Topics, separated by commas',
  lists: 'Reading lists, separated by commas',
  summary: 'Summary',
  abstract: 'Abstract',
  note: 'Your note',
  'has-highlights': 'Only as a section: shown once when there are highlights',
  highlights: 'Only as a section: repeated for each highlight, in the order of the text',
  quote: 'In highlights: the marked words',
  'quote-block': 'In highlights: the marked words as a block quote',
  comment: 'In highlights: your comment',
  colour: 'In highlights: its colour',
  field: 'In highlights: title, summary or abstract',
  'highlight-tags': 'In highlights: its tags, with number signs',
} as const satisfies Readonly<Record<string, string>>;

export const TEMPLATE_NAMES: ReadonlySet<string> = new Set(Object.keys(TEMPLATE_VALUES));

/** The file's content; ends with one line end. */
export function markdownOf(exported: ExportedPaper, template: string = DEFAULT_TEMPLATE): string {
  return `${fillTemplate(template, valuesOf(exported)).trim()}\n`;
}

function valuesOf(exported: ExportedPaper): TemplateValues {
  const { paper, highlights, note, lists, state } = exported;
  const { date, venue, identifiers, topics, summary, abstract } = paper;
  return {
    frontmatter: factsOf(exported),
    title: escapeMarkdown(paper.title),
    people: escapeMarkdown(allNames(paper).join(', ')),
    date: date === undefined ? '' : dateLabel(date),
    year: date === undefined ? '' : yearOf(date),
    venue: venue === undefined ? '' : escapeMarkdown(venue),
    doi: identifiers.doi ?? '',
    arxiv: identifiers.arxiv ?? '',
    url: webAddress(paper) ?? '',
    citekey: citeKey(paper),
    citation: plainCitation(paper, 'apa'),
    status: state?.status ?? 'new',
    rating: state?.rating == null ? '' : String(state.rating),
    tags: hashTags(tagsOf(exported)),
    topics: topics.join(', '),
    lists: escapeMarkdown(lists.map(({ name }) => name).join(', ')),
    summary: summary === undefined ? '' : escapeMarkdown(summary.text),
    abstract: abstract === undefined ? '' : escapeMarkdown(abstract.text),
    note: note.trim(),
    'has-highlights': highlights.length === 0 ? '' : [{}],
    highlights: highlights.map(({ anchor, comment, colour, field, tags }) => ({
      quote: escapeMarkdown(anchor.exact),
      'quote-block': quoted(escapeMarkdown(anchor.exact)),
      comment: comment.trim(),
      colour,
      field,
      'highlight-tags': hashTags(tags),
    })),
  };
}

function factsOf(exported: ExportedPaper): string {
  const { paper, highlights, lists, state } = exported;
  return frontMatter([
    ['title', plainText(paper.title)],
    ['authors', allNames(paper)],
    ['date', paper.date],
    ['venue', paper.venue],
    ['doi', paper.identifiers.doi],
    ['arxiv', paper.identifiers.arxiv],
    ['url', webAddress(paper)],
    ['citekey', citeKey(paper)],
    ['status', state?.status],
    ['rating', state?.rating ?? undefined],
    ['tags', tagsOf(exported).map(oneWord)],
    ['topics', paper.topics],
    ['lists', lists.map(({ name }) => name)],
    ['highlights', highlights.length === 0 ? undefined : highlights.length],
    ['added', isoTime(paper.addedAt).slice(0, 10)],
    ['carrel-id', paper.id],
  ]);
}

function hashTags(tags: readonly string[]): string {
  return tags.map((tag) => `#${oneWord(tag)}`).join(' ');
}

/** Note programs end a tag at the first space. */
function oneWord(tag: string): string {
  return tag.trim().replace(/\s+/gu, '-');
}
