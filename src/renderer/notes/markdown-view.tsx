import { useLayoutEffect, useRef, type MouseEvent, type ReactNode } from 'react';
import { renderMarkdown } from './render-markdown.ts';
import './markdown-view.css';

interface MarkdownViewProps {
  readonly source: string;
  /** Links never navigate the window: they are handed over. */
  readonly onOpenLink: (url: string) => void;
}

/** Rendered Markdown. */
export function MarkdownView({ source, onOpenLink }: MarkdownViewProps): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    box.current?.replaceChildren(renderMarkdown(source));
  }, [source]);

  const openLink = (event: MouseEvent): void => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (link === null) return;
    event.preventDefault();
    event.stopPropagation();
    onOpenLink(link.href);
  };
  // The links inside are what is clicked and focused; this element only listens for them.
  return <div ref={box} className="markdown" onClick={openLink} />;
}
