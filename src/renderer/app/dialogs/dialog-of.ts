import type { DialogState } from '../desk.ts';

/** What the desk says of an open dialog of one kind. */
export type DialogOf<K extends DialogState['kind']> = Extract<DialogState, { readonly kind: K }>;
