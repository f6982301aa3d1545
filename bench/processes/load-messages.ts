/** What the process that loads a library is told, and what it says. */

export interface LoadOrder {
  readonly folder: string;
  readonly size: number;
  readonly seed: number;
}

export type LoadMessage =
  | { readonly kind: 'importing'; readonly on: boolean }
  | { readonly kind: 'pong' }
  | { readonly kind: 'loaded'; readonly seconds: number; readonly cpuSeconds: number; readonly papers: number };
