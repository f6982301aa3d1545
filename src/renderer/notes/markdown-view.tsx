import { useLayoutEffect, useRef, type InputEvent, type MouseEvent, type ReactNode } from 'react';
import type { PaperId } from '../../domain/paper/paper.ts';
import { useNoteActions, type NoteNavigation } from './note-actions.ts';
import { renderMarkdown } from './render-markdown.ts';
import './markdown-view.css';

interface MarkdownViewProps {
  readonly source: string;
  /** Links never navigate the window: they are handed over. */
  readonly onOpenLink: (url: string) => void;
  /** The task on that line of the source (from 0) was ticked, or not any more. Without it, tasks can't be ticked here. */
  readonly onToggleTask?: (line: number) => void;
}

/** Rendered Markdown. */
export function MarkdownView({ source, onOpenLink, onToggleTask }: MarkdownViewProps): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  const actions = useNoteActions();
  const fixed = onToggleTask === undefined;
  useLayoutEffect(() => {
    const { current: host } = box;
    if (host === null) return;
    // A tick repaints the note: the box that has the focus keeps it.
    const focused = document.activeElement instanceof HTMLInputElement && host.contains(document.activeElement) ? document.activeElement.dataset['task'] : undefined;
    host.replaceChildren(renderMarkdown(source));
    for (const task of host.querySelectorAll('input')) task.disabled = fixed;
    for (const wide of host.querySelectorAll<HTMLElement>('pre, table, [data-display]')) {
      // What has to be scrolled must be reached with the keyboard.
      if (wide.scrollWidth > wide.clientWidth) wide.tabIndex = 0;
    }
    if (focused !== undefined) host.querySelector<HTMLInputElement>(`input[data-task="${focused}"]`)?.focus();
  }, [source, fixed]);

  const openLink = (event: MouseEvent): void => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (link === null) return;
    event.preventDefault();
    event.stopPropagation();
    follow(link, actions, onOpenLink);
  };
  const tick = (event: InputEvent<HTMLDivElement>): void => {
    const { target } = event;
    const line = target instanceof HTMLElement ? target.dataset['task'] : undefined;
    if (line !== undefined) onToggleTask?.(Number(line));
  };
  // The links and tick boxes inside are what is clicked and focused; this element only listens for them.
  return <div ref={box} className="markdown" onClick={openLink} onInput={tick} />;
}

function follow({ dataset, href }: HTMLAnchorElement, actions: NoteNavigation, openLink: (url: string) => void): void {
  const { paper, highlight, tag, words } = dataset;
  if (paper !== undefined) actions.openPaper(paper as PaperId);
  else if (highlight !== undefined) actions.showHighlight(highlight);
  else if (tag !== undefined) actions.searchTag(tag);
  else if (words !== undefined) actions.searchTitle(words);
  else openLink(href);
}
