/** What happened while the library was opened, in sentences for its reader. */
import { counted } from '../../domain/text/counted.ts';
import type { LibraryOpened } from '../library/protocol.ts';

/** Empty when there is nothing to tell; a library that did not open at all is told by every request. */
export function openingNotices(opened: LibraryOpened): readonly string[] {
  if (opened.kind === 'failed') return [];
  const { repair, starterError } = opened;
  const notices: string[] = [];
  if (repair !== undefined) {
    notices.push(
      `The mirror of your annotations was damaged and has been rebuilt with ${counted(repair.rows, 'row')}; ` +
        `the damaged file is kept as ${repair.movedTo}.`,
    );
  }
  if (starterError !== undefined) notices.push(`The starter library was not loaded. ${starterError.message} ${starterError.next ?? ''}`.trim());
  return notices;
}
