import { plainText } from '../../../domain/text/plain-text.ts';
import type { ExportChoice } from '../../exports/export-dialog.tsx';
import { ownWords } from '../../storage/query-sets.ts';
import { entriesOf } from '../../storage/reads.ts';
import { setDesk, useDesk } from '../desk.ts';
import type { ActionContext } from './context.ts';

/** Opens the export dialog with what there is to export now: the open paper, the list or the search that is shown, everything. */
export async function openExport(context: ActionContext): Promise<void> {
  const { query, view } = useDesk.getState();
  const here = view.kind === 'list' ? await listChoice(context, view.listId) : query.trim() === '' ? undefined : await searchChoice(context, query);
  const choices = [paperChoice(context), here, everything].filter((choice) => choice !== undefined);
  setDesk({ dialog: { kind: 'export', choices } });
}

const everything: ExportChoice = { id: 'everything', name: 'The whole library', about: 'All papers and all that you wrote.', scope: { kind: 'everything' } };

function paperChoice({ paper }: ActionContext): ExportChoice | undefined {
  const open = paper();
  if (open === null) return undefined;
  return { id: 'paper', name: 'This paper', about: plainText(open.title), scope: { kind: 'papers', ids: [open.id] } };
}

async function listChoice(context: ActionContext, listId: string): Promise<ExportChoice | undefined> {
  const { store } = context;
  const list = await store.database.readingLists.get(listId);
  if (list !== undefined && list.query !== null) return { ...(await searchChoice(context, list.query)), id: 'list', name: 'This list', about: list.name };
  const entries = await entriesOf(store.database, listId);
  if (list === undefined || entries.length === 0) return undefined;
  return { id: 'list', name: 'This list', about: list.name, scope: { kind: 'papers', ids: entries.map(({ paperId }) => paperId) } };
}

async function searchChoice({ store }: ActionContext, query: string): Promise<ExportChoice> {
  const sets = (await ownWords(store.database, query, store.now()))?.sets;
  return { id: 'search', name: 'This search', about: query, scope: { kind: 'query', question: { query, strict: true, ...(sets === undefined ? {} : { sets }) } } };
}
