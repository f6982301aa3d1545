import type { ComponentProps, ReactNode } from 'react';
import './centre-panel.css';

type CentrePanelProps = Omit<ComponentProps<'section'>, 'className'> & {
  /** What is shown in it, as screen readers say it. */
  readonly name: string;
};

/** A view that lists papers or marks, in the middle of the desk: between the rail and what is read. */
export function CentrePanel({ name, ...rest }: CentrePanelProps): ReactNode {
  return <section {...rest} className="centre-panel" aria-label={name} />;
}

/** Why the rows of a view could not be had, and what to do next; nothing without an error. */
export function CentrePanelError({ error }: { readonly error: { readonly message: string; readonly next?: string } | null }): ReactNode {
  if (error === null) return null;
  return (
    <p className="centre-panel-error" role="alert">
      {error.message} {error.next}
    </p>
  );
}
