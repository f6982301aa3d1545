/** What the main process and a window tell each other of the window itself. */
import type { JsonValue } from '../domain/annotation/annotation.ts';

/**
 * What a window shows, as plain data. The main process keeps it over a restart and hands it back as it
 * was; only the window knows what is in it, and reads it with care.
 */
export type Shown = { readonly [name: string]: JsonValue };

/** A window as it knows itself. */
export interface OwnWindow {
  /** Stays the same over a restart. */
  readonly id: string;
  /** What it showed before, or was opened to show; null for a first start. */
  readonly shows: Shown | null;
}
