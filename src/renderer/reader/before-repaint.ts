import { Component } from 'react';

interface BeforeRepaintProps {
  readonly look: () => void;
}

/**
 * Looks at the page right before React changes it. Nothing but a class can: what the reader has just
 * selected is still there then, and a moment later its nodes may not be.
 */
export class BeforeRepaint extends Component<BeforeRepaintProps> {
  override getSnapshotBeforeUpdate(): null {
    this.props.look();
    return null;
  }

  // React asks for it beside getSnapshotBeforeUpdate; what was seen is kept by who looked.
  override componentDidUpdate(): void {
    /* nothing to do */
  }

  override render(): null {
    return null;
  }
}
