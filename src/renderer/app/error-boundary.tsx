import { Component, type ReactNode } from 'react';
import { FatalError } from './fatal-error.tsx';

interface ErrorBoundaryProps {
  readonly children: ReactNode;
}

interface ErrorBoundaryState {
  readonly error: Error | null;
}

/** Shows a sentence instead of an empty window when a panel fails. React offers this to classes only. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { error: null };

  static getDerivedStateFromError(error: Error): ErrorBoundaryState {
    return { error };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return (
      <FatalError
        error={{
          code: 'internal',
          message: 'A part of the window failed.',
          next: `What was saved is safe in the library. Restart Carrel; if it happens again, report this: ${error.message}`,
        }}
      />
    );
  }
}
