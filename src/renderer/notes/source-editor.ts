/** The editor of a note's source: CodeMirror with Markdown, our keys and our look. */
import { autocompletion, closeCompletion } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { markdownKeymap, markdownLanguage } from '@codemirror/lang-markdown';
import { syntaxHighlighting } from '@codemirror/language';
import { Annotation, EditorState, Prec, Transaction, type Extension } from '@codemirror/state';
import { EditorView, keymap, placeholder, type Command } from '@codemirror/view';
import { classHighlighter } from '@lezer/highlight';
import { oneBreak } from '../../domain/text/one-break.ts';
import { completeLinks, type FindPapers } from './link-completion.ts';
import { markLinks } from './mark-links.ts';
import { quoteDrop } from './quote-drag.ts';
import { wrapSelection } from './wrap-selection.ts';

interface SourceEditorOptions {
  readonly parent: HTMLElement;
  readonly text: string;
  readonly name: string;
  readonly placeholder: string;
  readonly findPapers: FindPapers;
  /** The text as it stands now, and as it stood before. */
  readonly onChange: (text: string, before: string) => void;
  /** The reader pressed Escape. */
  readonly onEscape: () => void;
  /** The focus went elsewhere: `to` in this window, or to another program; then `left` is false. */
  readonly onBlur: (left: boolean, to: EventTarget | null) => void;
}

/**
 * Gives the cursor back when something took the page's selection away while the editor has the focus:
 * without one, Chromium types at the beginning of the text.
 */
export function keepCursor(view: EditorView): () => void {
  const mend = (): void => {
    const selection = document.getSelection();
    if (selection === null || selection.rangeCount > 0 || document.activeElement !== view.contentDOM) return;
    const { node, offset } = view.domAtPos(view.state.selection.main.head);
    selection.collapse(node, offset);
  };
  document.addEventListener('selectionchange', mend);
  return () => {
    document.removeEventListener('selectionchange', mend);
  };
}

/** Marks changes that came from outside and are stored already. */
const FromOutside = Annotation.define<true>();

/** Opens the editor with the cursor at the end of its text. */
export function openSourceEditor(options: SourceEditorOptions): EditorView {
  const { parent, text } = options;
  const state = EditorState.create({ doc: text, selection: { anchor: oneBreak(text).length }, extensions: extensionsOf(options) });
  return new EditorView({ parent, state });
}

function extensionsOf({ name, placeholder: words, findPapers, onChange, onEscape, onBlur }: SourceEditorOptions): Extension {
  return [
    EditorView.cspNonce.of(styleNonce()),
    EditorView.contentAttributes.of({ 'aria-label': name, 'aria-multiline': 'true', spellcheck: 'true', autocapitalize: 'sentences' }),
    EditorView.lineWrapping,
    placeholder(words),
    history(),
    markdownLanguage.extension,
    syntaxHighlighting(classHighlighter),
    markLinks,
    Prec.highest(keymap.of([{ key: 'Escape', run: escape(onEscape), stopPropagation: true }])),
    autocompletion({ override: [completeLinks(findPapers)], icons: false, activateOnTyping: true }),
    quoteDrop,
    keymap.of([
      { key: 'Mod-b', run: wrapSelection('**') },
      { key: 'Mod-i', run: wrapSelection('*') },
      ...markdownKeymap,
      ...historyKeymap,
      ...defaultKeymap,
    ]),
    EditorView.updateListener.of(({ docChanged, transactions, state, startState }) => {
      const isOwn = docChanged && !transactions.every((transaction) => transaction.annotation(FromOutside) === true);
      if (isOwn) onChange(state.doc.toString(), startState.doc.toString());
    }),
    EditorView.domEventHandlers({
      blur: (event, view) => {
        onBlur(document.activeElement !== view.contentDOM, event.relatedTarget);
      },
    }),
  ];
}

/**
 * Proposals that are shown are closed first; such as are only being looked for hold nobody up. What is shown is
 * asked of the page: a list that is on it while better ones are fetched counts as empty in the editor's state.
 */
function escape(onEscape: () => void): Command {
  return (view) => {
    if (view.dom.querySelector('.cm-tooltip-autocomplete') !== null && closeCompletion(view)) return true;
    onEscape();
    return true;
  };
}

/** The nonce with which the page's policy allows styles: CodeMirror writes its own into a style element. */
function styleNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[property=csp-nonce]')?.nonce ?? '';
}

/**
 * Shows a text that was changed elsewhere (restored, taken up from a draft, ticked). Only what differs is
 * replaced, so that the cursor stays with its words; it is no step of the editor's own undo.
 */
export function showText(view: EditorView, given: string): void {
  const text = oneBreak(given);
  const shown = view.state.doc.toString();
  if (shown === text) return;
  let from = 0;
  while (from < shown.length && from < text.length && shown.charCodeAt(from) === text.charCodeAt(from)) from += 1;
  let kept = 0;
  const most = Math.min(shown.length, text.length) - from;
  while (kept < most && shown.charCodeAt(shown.length - 1 - kept) === text.charCodeAt(text.length - 1 - kept)) kept += 1;
  view.dispatch({
    changes: { from, to: shown.length - kept, insert: text.slice(from, text.length - kept) },
    annotations: [FromOutside.of(true), Transaction.addToHistory.of(false)],
  });
}
