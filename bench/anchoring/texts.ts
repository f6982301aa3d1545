/** The texts that are edited: the starter library's summaries, invented abstracts, and real ones where a page is at hand. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { paperMaker } from '../papers/make-paper.ts';
import { between, pick, type Random } from '../papers/random.ts';
import { FORMULAS } from './edits/writing.ts';
import { FORMULA } from './tracked.ts';

/** A copied page with authors' abstracts, which are not ours to keep here. */
const PAGE = fileURLToPath(new URL('../../../shared/feeds/trending-papers-page.txt', import.meta.url));
const SUMMARIES = new URL('../../data/library/papers.json', import.meta.url);

export interface TextSource {
  readonly name: 'summaries' | 'invented' | 'real abstracts';
  readonly texts: readonly string[];
}

/** Every source that is at hand, with `invented` made-up abstracts among them. */
export function textSources(seed: number, invented: number): readonly TextSource[] {
  const { papers } = JSON.parse(readFileSync(SUMMARIES, 'utf8')) as { readonly papers: readonly { readonly summary: string }[] };
  const make = paperMaker(seed);
  const abstracts = Array.from({ length: invented * 2 }, (_, number) => make(number).abstract?.text ?? '').filter((text) => text !== '');
  const sources: readonly TextSource[] = [
    { name: 'summaries', texts: papers.map(({ summary }) => summary) },
    { name: 'invented', texts: abstracts.slice(0, invented) },
  ];
  if (!existsSync(PAGE)) return sources;
  const lines = readFileSync(PAGE, 'utf8').split('\n').map((line) => line.trim());
  return [...sources, { name: 'real abstracts', texts: lines.filter((line) => line.length > 400) }];
}

/** What a kind of edit needs a text to have. */
export type Preparation = 'plain' | 'quotes' | 'accents' | 'decomposed' | 'emoji' | 'formulas' | 'right-to-left' | 'marks' | 'repeated' | 'similar';

const QUOTED: readonly Decoration[] = [(word) => `"${word}"`, (word) => `'${word}'`, (word) => `${word}'s`, (word) => `- ${word}`, (word) => `“${word}”`];
const ACCENTED = 'naïve Poincaré Gödel Łukasiewicz Čech façade coöperate Nguyễn Erdős Ångström'.split(' ');
const EMOJI = ['🤗', '👩‍🔬', '🎉', '👍🏽', '🇪🇺', '🧠', '✅'];
const HEBREW = Array.from('אבגדהוזחטילמנסעפצקרשת');
const ARABIC = Array.from('ابتثجحدرسشصطعفقكلمنهوي');
const POINTS = ['\u05b0', '\u05b4', '\u05b8', '\u05bc'];
const HARAKAT = ['\u064e', '\u064f', '\u0650', '\u0651'];

type Decoration = (word: string, random: Random) => string;

/** `text` with what a kind of edit is about. */
export function prepared(text: string, preparation: Preparation, random: Random): string {
  const words = (share: number, decorate: Decoration): string => text.replace(/(?<=\s|^)\p{L}+(?=\s|$)/gu, (word) => (random() < share ? decorate(word, random) : word));
  switch (preparation) {
    case 'plain':
      return text;
    case 'quotes':
      return words(0.15, (word) => pick(random, QUOTED)(word, random));
    case 'accents':
      return words(0.2, () => pick(random, ACCENTED)).normalize('NFC');
    case 'decomposed':
      return words(0.2, () => pick(random, ACCENTED)).normalize('NFD');
    case 'emoji':
      return words(0.1, (word) => `${word} ${pick(random, EMOJI)}`);
    case 'formulas': {
      const form = between(random, 0, 1);
      return words(0.12, (word) => `${word} ${FORMULA}${pick(random, FORMULAS)[form] ?? ''}${FORMULA}`);
    }
    case 'right-to-left':
      return inLetters(text, random, pick(random, [{ letters: HEBREW, points: POINTS }, { letters: ARABIC, points: HARAKAT }]), 0);
    case 'marks':
      return inLetters(text, random, pick(random, [{ letters: HEBREW, points: POINTS }, { letters: ARABIC, points: HARAKAT }]), 0.6);
    case 'repeated':
      return repeated(text, random, (sentence) => sentence);
    case 'similar':
      // All but a few words are the same.
      return repeated(text, random, (sentence) => sentence.replace(/\p{L}{5,}/gu, (word) => (random() < 0.2 ? pick(random, text.match(/\p{L}{5,}/gu) ?? [word]) : word)));
  }
}

/** The shape of `text` in another script: the same word is the same word throughout. */
function inLetters(text: string, random: Random, { letters, points }: { readonly letters: readonly string[]; readonly points: readonly string[] }, share: number): string {
  const known = new Map<string, string>();
  return text.replace(/\p{L}+/gu, (word) => {
    const said = known.get(word) ?? [...word].map(() => pick(random, letters) + (random() < share ? pick(random, points) : '')).join('');
    known.set(word, said);
    return said;
  });
}

const LEAST_BETWEEN = 40;

/** `text` with one of its sentences a second time, at least a sentence away. */
function repeated(text: string, random: Random, change: (sentence: string) => string): string {
  const sentences = text.split(/(?<=[.?!])\s+/u);
  if (sentences.length < 3) return text;
  const at = between(random, 0, sentences.length - 2);
  const to = between(random, at + 2, sentences.length);
  // Right beside each other, nobody could tell which of the two an edit has left.
  if (sentences.slice(at + 1, to).join(' ').length < LEAST_BETWEEN) return text;
  return [...sentences.slice(0, to), change(sentences[at] ?? ''), ...sentences.slice(to)].join(' ');
}
