import type { Change } from '../../domain/annotation/annotation.ts';
import { assertNever } from '../../domain/result.ts';

/** The longest text of a row that is shown, in UTF-16 units. */
const SHOWN = 160;

/** What a row of an import says, in a line. */
export function rowLabel(change: Change): string {
  switch (change.table) {
    case 'highlights':
      return `Highlight: “${short(change.row.anchor.exact)}”${change.row.comment === '' ? '' : `, with “${short(change.row.comment)}”`}`;
    case 'notes':
      return `Note: ${short(change.row.markdown)}`;
    case 'readingLists':
      return `Reading list: ${short(change.row.name)}`;
    case 'listEntries':
      return change.row.note === '' ? 'A paper’s place on a list' : `On a list, because: ${short(change.row.note)}`;
    case 'paperStates': {
      const { status, rating, tags } = change.row;
      return [`Status: ${status}`, ...(rating === null ? [] : [`${rating} of 5 stars`]), ...tags.map((tag) => `#${tag}`)].join(', ');
    }
    case 'savedSearches':
      return `Saved search: ${short(change.row.name)}`;
    case 'noteTemplates':
      return `Note template: ${short(change.row.name)}`;
    case 'preferences':
      return `Setting: ${short(change.row.id)}`;
    case 'resurfacings':
      return 'When an old highlight was shown';
    default:
      return assertNever(change);
  }
}

function short(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length > SHOWN ? `${line.slice(0, SHOWN).trimEnd()}…` : line;
}
