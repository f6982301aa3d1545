import type { ReactNode } from 'react';
import type { CodedError } from '../../domain/result.ts';
import { EmptyView } from '../ui/empty-view.tsx';

/** What the window shows when there is no library to show. */
export function FatalError({ error }: { readonly error: CodedError }): ReactNode {
  return (
    <main role="alert" className="fatal-error">
      <EmptyView title={error.message}>{error.next ?? 'Restart Carrel.'}</EmptyView>
    </main>
  );
}
