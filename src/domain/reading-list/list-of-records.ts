import type { ImportReport } from '../paper/import-report.ts';
import type { FoundList } from './shared-list.ts';

/** A list of the papers that an import brought or found, in the order of the source, and called like the source. */
export function listOfRecords({ source, records }: Pick<ImportReport, 'source' | 'records'>): FoundList {
  const name = source.replace(/^.*[\\/]/u, '').replace(/\.(?:[a-z][a-z0-9]{0,9})$/iu, '').trim();
  return {
    origin: null,
    name: name === '' ? source : name,
    description: '',
    colour: null,
    goalDate: null,
    entries: records.flatMap(({ id }) => (id === undefined ? [] : [{ paper: id, note: '', dueDate: null, priority: 'normal' as const }])),
    inside: [],
  };
}
