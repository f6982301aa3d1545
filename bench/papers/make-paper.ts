/**
 * Invented papers in the shape of real ones: titles of about ten words, abstracts of about 170, word
 * frequencies after Zipf, a tenth of the words from the paper's subjects, years that grow more
 * crowded. A paper follows from the seed and its number alone.
 */
import type { PaperKind, PaperRecord } from '../../src/domain/paper/paper.ts';
import { howMany, personName } from './people.ts';
import { between, frequentFirst, pick, randomFrom, type Random } from './random.ts';
import { TOPICS, type Topic } from './topics.ts';
import { vocabularyOf } from './words.ts';

const VENUES = ['NeurIPS', 'ICML', 'ICLR', 'CVPR', 'ACL', 'EMNLP', 'AAAI', 'ECCV', 'KDD', 'SIGIR', 'VLDB', 'Nature', 'PNAS', 'JMLR', 'TMLR', 'IEEE TPAMI', 'Physical Review Letters', 'The Astrophysical Journal', 'Bioinformatics', 'CHI']; // prettier-ignore
const KINDS: readonly PaperKind[] = ['method', 'analysis', 'survey', 'benchmark', 'theory', 'system'];
const [FIRST_YEAR, LAST_YEAR] = [1990, 2026];
const ARXIV_SINCE = 2007;
/** arXiv numbers have five digits, so later papers go without one. */
const ARXIV_NUMBERS = 100_000;

/** Changes whenever other papers follow from the same seed, so that old ones are not taken for them. */
export const GENERATOR_VERSION = 2;

/** Makes the paper with this number. */
type PaperMaker = (number: number) => PaperRecord;

/** The same seed makes the same papers, on every machine. */
export function paperMaker(seed: number): PaperMaker {
  const word = frequentFirst(vocabularyOf(seed), 1.05, 2.7);
  const topic = frequentFirst(TOPICS, 0.6, 1);
  const topical = TOPICS.map(({ words }) => frequentFirst(words, 0.8, 1));
  const venue = frequentFirst(VENUES, 0.5, 1);

  const text = (random: Random, about: readonly Topic[], length: number, share: number): readonly string[] =>
    Array.from({ length }, () => (random() < share ? topical[TOPICS.indexOf(pick(random, about))]?.(random) : undefined) ?? word(random));

  return (number) => {
    const random = randomFrom(Math.imul(seed, 0x9e3779b1) ^ Math.imul(number + 1, 0x85ebca6b));
    const about = [...new Set(Array.from({ length: between(random, 1, 3) }, () => topic(random)))];
    const title = capitalised(text(random, about, between(random, 6, 14), 0.4).join(' '));
    const abstract = sentences(random, text(random, about, between(random, 120, 220), 0.1));
    const year = yearOf(random);
    const month = String(between(random, 1, 12)).padStart(2, '0');
    return {
      title,
      titleRaw: title,
      identifiers: identifiersOf(random, number, year, month),
      people: Array.from({ length: howMany(random) }, () => ({ name: personName(random) })),
      peopleIncomplete: random() < 0.05,
      date: random() < 0.7 ? `${String(year)}-${month}` : String(year),
      ...(random() < 0.6 && { venue: venue(random) }),
      ...(random() < 0.95 && { abstract: { text: abstract, raw: abstract, origin: 'authors' } }),
      topics: about.map(({ name }) => name),
      ...(random() < 0.3 && { kind: pick(random, KINDS) }),
      links: random() < 0.2 ? [{ kind: 'code', url: `https://example.org/code/${String(number)}` }] : [],
    };
  };
}

/** Later years have more papers: each about 8 % more than the one before. */
function yearOf(random: Random): number {
  const years = LAST_YEAR - FIRST_YEAR + 1;
  const growth = 1.08;
  return FIRST_YEAR + Math.min(years - 1, Math.floor(Math.log1p(random() * (growth ** years - 1)) / Math.log(growth)));
}

function identifiersOf(random: Random, number: number, year: number, month: string): PaperRecord['identifiers'] {
  const kind = random();
  if (kind < 0.7 && year >= ARXIV_SINCE && number < ARXIV_NUMBERS) return { arxiv: `${String(year % 100).padStart(2, '0')}${month}.${String(number).padStart(5, '0')}` };
  return kind < 0.9 ? { doi: `10.5555/bench.${String(number)}` } : {};
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Words as sentences of 12 to 28 words, some with a comma. */
function sentences(random: Random, words: readonly string[]): string {
  const made: string[] = [];
  for (let at = 0; at < words.length; ) {
    const length = between(random, 12, 28);
    const own = words.slice(at, at + length);
    const comma = between(random, 3, 40);
    made.push(`${capitalised(own.map((word, place) => (place === comma ? `${word},` : word)).join(' '))}.`);
    at += length;
  }
  return made.join(' ');
}
