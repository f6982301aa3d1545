/** Forms to begin a note with. The reader's own are rows of `noteTemplates`. */
import type { NoteTemplate } from '../annotation/annotation.ts';
import { firstRevision, nextRevision } from '../annotation/revision.ts';
import { byRank, rankAtEnd } from '../reading-list/rank.ts';
import type { Result } from '../result.ts';
import { fail, ok } from '../result.ts';

/** A form that Carrel brings along; it can't be changed, but copied. */
interface BuiltInTemplate {
  readonly id: string;
  readonly name: string;
  readonly markdown: string;
}

/**
 * The three passes are those of S. Keshav, "How to read a paper" (ACM SIGCOMM Computer Communication
 * Review 37(3), 2007); the questions are ours.
 */
export const BUILT_IN_TEMPLATES: readonly BuiltInTemplate[] = [
  {
    id: 'three-pass',
    name: 'Three-pass reading',
    markdown: [
      '## First pass: what is it?',
      '- Kind of paper: ',
      '- What it claims, in one sentence: ',
      '- What I would need to know first: ',
      '- [ ] Worth a second pass',
      '',
      '## Second pass: does it hold?',
      '- The idea in my own words: ',
      '- The figure or table that carries it: ',
      '- What I did not understand: ',
      '- [ ] Worth a third pass',
      '',
      '## Third pass: could I do it?',
      '- The steps, without looking: ',
      '- Assumptions nobody mentions: ',
      '- What I would try next: ',
      '',
    ].join('\n'),
  },
  {
    id: 'claim-evidence-doubt',
    name: 'Claim / evidence / doubt',
    markdown: [
      '| Claim | Evidence | Doubt |',
      '| --- | --- | --- |',
      '|  |  |  |',
      '',
      '**What would change my mind:** ',
      '',
      '**What I take with me:** ',
      '',
    ].join('\n'),
  },
];

/** What the reader gives a template. */
export interface TemplateText {
  readonly name: string;
  readonly markdown: string;
}

/** The reader's own templates in their order, tombstones left out. */
export function orderedTemplates(templates: readonly NoteTemplate[]): readonly NoteTemplate[] {
  return templates.filter((template) => !template.deleted).sort(byRank);
}

/** A new template after all others (`templates` are all rows, tombstones included). Fails with `bad-request` when name or text is blank. */
export function createTemplate(templates: readonly NoteTemplate[], id: string, made: TemplateText, now: number): Result<NoteTemplate> {
  const text = checked(made);
  return text.ok ? ok({ ...firstRevision(id, now), ...text.value, rank: rankAtEnd(templates) }) : text;
}

/** The template with another name or text; the same row when both stay. Fails with `bad-request` when one is blank. */
export function changeTemplate(template: NoteTemplate, made: TemplateText, now: number): Result<NoteTemplate> {
  const text = checked(made);
  if (!text.ok) return text;
  const { name, markdown } = text.value;
  if (name === template.name && markdown === template.markdown) return ok(template);
  return ok({ ...nextRevision(template, now), name, markdown });
}

function checked({ name, markdown }: TemplateText): Result<TemplateText> {
  if (name.trim() === '') return fail('bad-request', 'A template needs a name.', 'Type a name for the template.');
  if (markdown.trim() === '') return fail('bad-request', 'A template needs a text.', 'Type what a note shall begin with.');
  return ok({ name: name.trim(), markdown });
}
