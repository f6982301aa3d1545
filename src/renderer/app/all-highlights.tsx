import { useMemo, type ReactNode, type RefObject } from 'react';
import type { ActionId } from '../../ipc/actions.ts';
import type { BulkActions } from '../highlights/bulk-bar.tsx';
import { HighlightsPanel } from '../highlights/highlights-panel.tsx';
import type { HighlightsHandle } from '../highlights/panel-props.ts';
import { useColourNames, useUndoLog } from '../storage/hooks.ts';
import { copyItems, deleteItems, exportItems, recolourItems, tagItems, untagItems } from './steps/bulk-highlights.ts';
import { enterItem, showItem } from './steps/show-highlight.ts';
import { bridge } from './bridge.ts';
import { setDesk, useDeskParts } from './desk.ts';
import { pastActions } from './rail-past.tsx';

interface AllHighlightsProps {
  readonly highlights: RefObject<HighlightsHandle | null>;
  readonly onPerform: (action: ActionId) => void;
}

/** The view over every highlight and note, with what the window does for it. */
export function AllHighlights({ highlights, onPerform }: AllHighlightsProps): ReactNode {
  const { highlightFilter, catalogVersion } = useDeskParts('highlightFilter', 'catalogVersion');
  const log = useUndoLog();
  const names = useColourNames();
  const actions = useMemo<BulkActions>(
    () => ({
      recolour: (items, colour) => void recolourItems(log, items, colour, names),
      addTag: (items, tag) => void tagItems(log, items, tag),
      removeTag: (items, tag) => void untagItems(log, items, tag),
      copy: (items) => void copyItems(items),
      exportTo: exportItems,
      remove: (items) => void deleteItems(log, items),
    }),
    [log, names],
  );
  const past = useMemo(() => pastActions(log), [log]);
  return (
    <HighlightsPanel
      ref={highlights}
      fetchFacts={bridge.request['catalog:facts-of']}
      version={catalogVersion}
      filter={highlightFilter}
      onFilter={(filter) => {
        setDesk({ highlightFilter: filter });
      }}
      onShow={showItem}
      onEnter={enterItem}
      onShowLibrary={() => {
        onPerform('show-library');
      }}
      actions={actions}
      past={past}
    />
  );
}
