/** What is said of a reading list that was taken in. */
import type { FreshParts } from './bring-new.ts';
import type { TakenIn } from './take-in.ts';
import { assertNever } from '../result.ts';
import { counted } from '../text/counted.ts';

/** Whether the list that is here has everything that the source has. */
export function isAllHere({ papers, details, lists }: FreshParts): boolean {
  return papers + details + lists === 0;
}

/** For example: `The list “Thesis” has come, with 9 papers in their order.` */
export function takenSentence({ kind, name, takenName, papers, inside, fresh }: TakenIn): string {
  const lists = inside === 0 ? '' : ` and ${counted(inside, 'list')} inside it`;
  switch (kind) {
    case 'made':
      if (takenName === undefined) return `New reading list “${name}”: ${counted(papers, 'paper')}${lists}, in their order.`;
      return `There is a list “${takenName}” already, so that this one is called “${name}”: ${counted(papers, 'paper')}${lists}, in their order.`;
    case 'here':
      return isAllHere(fresh) ? `The list “${name}” is already here, with everything that this source has.` : `The list “${name}” is already here, and was left as it is.`;
    case 'brought':
      return `Brought into “${name}”: ${freshParts(fresh)}.`;
    default:
      return assertNever(kind);
  }
}

/** For example: `New in this source: 3 papers, details on 1 paper.` */
export function freshSentence(fresh: FreshParts): string {
  return `New in this source: ${freshParts(fresh)}.`;
}

/** What was not brought, and why; empty where there is nothing to say. */
export function leftSentence({ doubled, fresh: { differing, takenOff } }: TakenIn): string {
  return [
    ...(doubled === 0 ? [] : [`${counted(doubled, 'paper')} stood on it twice and ${doubled === 1 ? 'is' : 'are'} on it once.`]),
    ...(differing === 0 ? [] : [`${counted(differing, 'paper')} ${differing === 1 ? 'has' : 'have'} another note, date or priority here, and yours stays.`]),
    ...(takenOff === 0 ? [] : [`${counted(takenOff, 'paper')} that you took off the list ${takenOff === 1 ? 'stays' : 'stay'} off.`]),
  ].join(' ');
}

function freshParts({ papers, details, lists }: FreshParts): string {
  return [
    ...(papers === 0 ? [] : [counted(papers, 'paper')]),
    ...(details === 0 ? [] : [`notes, dates or priorities of ${counted(details, 'paper')}`]),
    ...(lists === 0 ? [] : [`${counted(lists, 'list')} inside it`]),
  ].join(', ');
}
