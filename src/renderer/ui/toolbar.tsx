import { Toolbar as Radix } from 'radix-ui';
import type { CSSProperties, KeyboardEvent, ReactElement, ReactNode, Ref } from 'react';
import './toolbar.css';

interface ToolbarProps {
  readonly label: string;
  readonly ref?: Ref<HTMLDivElement>;
  readonly style?: CSSProperties;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
  readonly children: ReactNode;
}

/** A bar of tools that floats at what they are for: one stop for Tab, the arrow keys go from tool to tool. */
export function FloatingToolbar({ label, ref, style, onKeyDown, children }: ToolbarProps): ReactNode {
  return (
    <Radix.Root
      ref={ref}
      aria-label={label}
      className="floating-toolbar"
      loop
      style={style}
      onKeyDown={onKeyDown}
      // A press on a tool must not take away the selection that the tool is for.
      onPointerDown={(event) => {
        event.preventDefault();
      }}
    >
      {children}
    </Radix.Root>
  );
}

/** A tool; its child is the button. */
export function Tool({ children }: { readonly children: ReactElement }): ReactNode {
  return <Radix.Button asChild>{children}</Radix.Button>;
}

/** A thin line between two groups of tools. */
export function ToolSeparator(): ReactNode {
  return <Radix.Separator className="toolbar-separator" />;
}
