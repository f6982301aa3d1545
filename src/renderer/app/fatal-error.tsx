import type { ReactNode } from 'react';
import type { CodedError } from '../../domain/result.ts';
import { EmptyView } from '../ui/empty-view.tsx';
import './fatal-error.css';

/** What the window shows when there is nothing else it can show. */
export function FatalError({ error }: { readonly error: CodedError }): ReactNode {
  return (
    <main role="alert" className="fatal-error">
      <EmptyView title={error.message}>{error.next ?? 'Restart Carrel.'}</EmptyView>
    </main>
  );
}
