/** Every kind of edit that highlights have to live through. */
import { between, pick } from '../papers/random.ts';
import type { Edit } from './edits/edit.ts';
import { deleteMarkedSentence, deleteOtherSentence, extend, insertSentence, moveMarkedSentence, moveOtherSentence, repeatMarkedSentence, rewriteAround, sameWordsElsewhere } from './edits/sentences.ts';
import { deleteMarked, deleteWords, insertWords, misspell, replaceMarked, replaceNeighbour, replaceWords } from './edits/words.ts';
import { compose, decompose, doubleSpaces, invisibles, noBreakSpaces, rewrap, smartQuotes, straightQuotes, swapTex } from './edits/writing.ts';
import type { Preparation } from './texts.ts';

export interface Kind {
  readonly name: string;
  readonly edit: Edit;
  readonly text?: Preparation;
  /** Where the marked words are; anywhere when it is left out. */
  readonly marks?: 'first words' | 'last words' | 'a repeated sentence';
}

/** One edit after the other; those that can't be made are left out. */
const all = (...edits: readonly Edit[]): Edit => (text, context) => {
  const changed = edits.reduce((so, edit) => edit(so, context) ?? so, text);
  return changed === text ? undefined : changed;
};

const oneOf = (...edits: readonly Edit[]): Edit => (text, context) => pick(context.random, edits)(text, context);

const anyWords = oneOf(insertWords('anywhere'), deleteWords('anywhere'), replaceWords('anywhere'));
const inside = oneOf(insertWords('inside'), deleteWords('inside'), replaceWords('inside'), misspell);
const sentences = oneOf(insertSentence, deleteOtherSentence, moveOtherSentence);
const writing = oneOf(rewrap, decompose, noBreakSpaces, smartQuotes, doubleSpaces, invisibles);

const revision: Edit = (text, context) => {
  const edits = Array.from({ length: between(context.random, 2, 6) }, () => oneOf(anyWords, anyWords, inside, sentences, moveMarkedSentence));
  return all(...edits, ...(context.random() < 0.5 ? [writing] : []))(text, context);
};

export const KINDS: readonly Kind[] = [
  { name: 'words inserted before', edit: insertWords('before') },
  { name: 'words inserted inside', edit: insertWords('inside') },
  { name: 'words inserted behind', edit: insertWords('behind') },
  { name: 'words deleted before', edit: deleteWords('before') },
  { name: 'words deleted inside', edit: deleteWords('inside') },
  { name: 'words deleted behind', edit: deleteWords('behind') },
  { name: 'words replaced elsewhere', edit: replaceWords('anywhere') },
  { name: 'words replaced inside', edit: replaceWords('inside') },
  { name: 'neighbouring word replaced', edit: replaceNeighbour },
  { name: 'misspelt', edit: misspell },
  { name: 'many words changed elsewhere', edit: all(anyWords, anyWords, anyWords, anyWords, anyWords) },
  { name: 'marked words deleted', edit: deleteMarked },
  { name: 'marked words replaced', edit: replaceMarked },
  { name: 'sentence inserted', edit: insertSentence },
  { name: 'other sentence deleted', edit: deleteOtherSentence },
  { name: 'marked sentence deleted', edit: deleteMarkedSentence },
  { name: 'marked sentence moved', edit: moveMarkedSentence },
  { name: 'other sentence moved', edit: moveOtherSentence },
  { name: 'marked sentence repeated', edit: repeatMarkedSentence },
  { name: 'sentence rewritten around the marked words', edit: rewriteAround },
  { name: 'same few words in a new sentence', edit: sameWordsElsewhere },
  { name: 'one of two equal sentences deleted', edit: deleteMarkedSentence, text: 'repeated', marks: 'a repeated sentence' },
  { name: 'one of two similar sentences deleted', edit: deleteMarkedSentence, text: 'similar', marks: 'a repeated sentence' },
  { name: 'text of equal sentences changed', edit: anyWords, text: 'repeated', marks: 'a repeated sentence' },
  { name: 'text of similar sentences changed', edit: all(anyWords, sentences), text: 'similar', marks: 'a repeated sentence' },
  { name: 'wrapped anew', edit: rewrap },
  { name: 'spaces doubled', edit: doubleSpaces },
  { name: 'no-break spaces', edit: noBreakSpaces },
  { name: 'invisible characters', edit: invisibles },
  { name: 'NFC to NFD', edit: decompose, text: 'accents' },
  { name: 'NFD to NFC', edit: compose, text: 'decomposed' },
  { name: 'typographic quotes', edit: smartQuotes, text: 'quotes' },
  { name: 'straight quotes', edit: straightQuotes, text: 'quotes' },
  { name: 'TeX repaired or damaged', edit: swapTex, text: 'formulas' },
  { name: 'TeX repaired, words changed', edit: all(swapTex, anyWords), text: 'formulas' },
  { name: 'emoji, words changed', edit: anyWords, text: 'emoji' },
  { name: 'combining marks, words changed', edit: all(oneOf(compose, decompose), anyWords), text: 'marks' },
  { name: 'right to left, words changed', edit: oneOf(anyWords, inside), text: 'right-to-left' },
  { name: 'marked at the start, changed', edit: oneOf(extend, anyWords, inside, sentences), marks: 'first words' },
  { name: 'marked at the end, changed', edit: oneOf(extend, anyWords, inside, sentences), marks: 'last words' },
  { name: 'a whole revision', edit: revision },
  { name: 'a whole revision with formulas', edit: all(swapTex, revision), text: 'formulas' },
];
