import type { ReactNode, RefObject } from 'react';
import { assertNever } from '../../../domain/result.ts';
import type { ActionId } from '../../../ipc/actions.ts';
import type { NoteHandle } from '../../notes/note-section.tsx';
import { useDesk } from '../desk.ts';
import { AddToList } from './add-to-list.tsx';
import { Cite } from './cite.tsx';
import { ColourNames } from './colour-names.tsx';
import { Export } from './export.tsx';
import { AllKeys } from './keys/keys.tsx';
import { ListByHand } from './list-by-hand.tsx';
import { ListSettings } from './list-settings.tsx';
import { MoveList } from './move-list.tsx';
import { NewList } from './new-list.tsx';
import { NoteTemplates } from './note-templates.tsx';
import { NoteVersions } from './note-versions.tsx';
import { Palette } from './palette.tsx';
import { Paste } from './paste.tsx';
import { Report } from './report.tsx';
import { RenameSearch, SaveSearch } from './save-search.tsx';
import { Snooze } from './snooze.tsx';
import { ShareList } from './share-list.tsx';
import { SortList } from './sort-list.tsx';
import { PaperStatus } from './status.tsx';
import { TagPapers } from './tag-papers.tsx';
import { Unsaved } from './unsaved.tsx';

interface DialogsProps {
  readonly onPerform: (action: ActionId) => void;
  /** What to do before an action can do anything; null when it can. */
  readonly lacking: (action: ActionId) => string | null;
  readonly note: RefObject<NoteHandle | null>;
}

/** The dialog that is open, if one is; each kind has a file of its own. */
export function Dialogs({ onPerform, lacking, note }: DialogsProps): ReactNode {
  const dialog = useDesk((desk) => desk.dialog);
  if (dialog === null) return null;
  switch (dialog.kind) {
    case 'add-to-list':
      return <AddToList {...dialog} />;
    case 'cite':
      return <Cite {...dialog} />;
    case 'colour-names':
      return <ColourNames />;
    case 'export':
      return <Export {...dialog} />;
    case 'keys':
      return <AllKeys onPerform={onPerform} />;
    case 'list-by-hand':
      return <ListByHand {...dialog} />;
    case 'list-settings':
      return <ListSettings {...dialog} />;
    case 'move-list':
      return <MoveList {...dialog} />;
    case 'new-list':
      return <NewList {...dialog} />;
    case 'note-templates':
      return <NoteTemplates note={note} />;
    case 'note-versions':
      return <NoteVersions {...dialog} />;
    case 'palette':
      return <Palette onPerform={onPerform} lacking={lacking} />;
    case 'paste':
      return <Paste {...dialog} />;
    case 'rename-search':
      return <RenameSearch {...dialog} />;
    case 'report':
      return <Report {...dialog} />;
    case 'save-search':
      return <SaveSearch />;
    case 'snooze':
      return <Snooze {...dialog} />;
    case 'share':
      return <ShareList {...dialog} />;
    case 'sort-list':
      return <SortList {...dialog} />;
    case 'status':
      return <PaperStatus {...dialog} />;
    case 'tag-papers':
      return <TagPapers />;
    case 'unsaved':
      return <Unsaved />;
    default:
      return assertNever(dialog);
  }
}
