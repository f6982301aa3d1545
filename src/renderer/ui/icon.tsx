import type { LucideIcon } from 'lucide-react';
import { memo, type ReactNode } from 'react';

/** One size and one stroke for every icon. Icons never speak: what they sit in has the name. */
export const Icon = memo(function Icon({ of: Shape }: { readonly of: LucideIcon }): ReactNode {
  return <Shape size={16} strokeWidth={1.5} aria-hidden="true" focusable="false" />;
});
