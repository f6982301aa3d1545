/** What a list of ordered rows is told of each row, and what it tells whoever draws one. */

/** One row. */
export interface OrderedItem {
  readonly id: string;
  /** What it is called when it is moved, such as a paper's title. */
  readonly label: string;
  /** All that the row says, for those who hear it; the label alone when absent. */
  readonly spoken?: string;
}

/** How a row stands, for drawing it. */
export interface RowState {
  /** The keys are at this row. */
  readonly active: boolean;
  readonly selected: boolean;
  /** For every control in the row: Tab goes through those of the active row alone. */
  readonly tabIndex: 0 | -1;
}

/** How the selection came about: one row alone, one more or less, a stretch, or only the keys went on. */
export type Choosing = 'alone' | 'beside' | 'up-to' | 'go';
