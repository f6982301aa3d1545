import type { PaperId } from '../../domain/paper/paper.ts';
import type { FieldSort } from '../../domain/query/sort.ts';
import type { Result } from '../../domain/result.ts';
import type { BulkPaperActions } from './bulk-papers.tsx';
import type { PaperSelection } from './paper-selection.ts';
import type { FetchRows } from './use-rows.ts';

/** What every panel of papers is given: where its rows come from, which of them are selected, and what is done to them. */
export interface PapersPanelProps {
  readonly fetchRows: FetchRows;
  readonly query: string;
  readonly sort: FieldSort;
  /** Changes when the catalog or what the reader made does. */
  readonly version: number;
  readonly selectedId: PaperId | null;
  readonly onSelect: (id: PaperId) => void;
  /** The papers selected beside the open one. */
  readonly selection: PaperSelection;
  readonly onSelection: (selection: PaperSelection) => void;
  readonly fetchIds: (offset: number, limit: number) => Promise<Result<readonly PaperId[]>>;
  readonly bulk: BulkPaperActions;
  readonly onStatus: (id: PaperId) => void;
  /** Goes to the text of the paper. */
  readonly onOpen: () => void;
  readonly onImport: () => void;
}
