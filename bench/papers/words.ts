/** The vocabulary of the invented papers: about 60,000 word forms, the most frequent first. */
import { between, pick, randomFrom, type Random } from './random.ts';

/** The words that hold English together, and those that every abstract uses. */
const FREQUENT = `the of and to a in we is that for on with this as by are from be an our which it can at or show
using have has their these results method not than based model data approach learning both new two more also propose
however performance such between proposed problem while methods into models training algorithm different where
paper when been each used most analysis first large its but only over set time high task network use through demonstrate
framework work system state one across under existing able provide tasks well given study many without other experiments
during information present all may networks deep number three then often achieve further better via systems neural
significantly structure known several accuracy find small general important novel simple efficient various process
evaluate improve introduce standard compared available recent representation applications effective order parameters
how same local global domain function error space cost quality test linear distribution dynamic within random level
input output complex design setting key very low single real point case size rate effect form term main thus`.split(/\s+/u);

const STARTS = 'b bl br c ch cl cr d dr f fl fr g gl gr h j k l m n p ph pl pr qu r s sc sh sk sl sp st str t th tr v w z'.split(' ');
const MIDDLES = 'a ai au e ea ee ei i ia io o oa oo ou u y'.split(' ');
const CLOSES = ['', '', '', 'b', 'c', 'd', 'g', 'l', 'lt', 'm', 'mp', 'n', 'nd', 'nt', 'p', 'r', 'rm', 'rn', 's', 'st', 't', 'x'];
const ENDINGS = ['', '', '', 's', 'ed', 'ing', 'er', 'ation', 'al', 'ity', 'ive', 'ly', 'ness', 'ment', 'ization', 'ic'];

/** Word forms: about as many as 100,000 abstracts of a few fields have, spelling mistakes left out. */
const VOCABULARY_SIZE = 60_000;

/** How far, in letters, a word may be from its place by length. */
const SPREAD = 12;

/** Makes the vocabulary of a seed. */
export function vocabularyOf(seed: number): readonly string[] {
  const random = randomFrom(seed);
  const words = new Set<string>();
  while (words.size < VOCABULARY_SIZE - FREQUENT.length) {
    const stem = stemOf(random);
    // A stem that is used at all is used in a few forms.
    for (let forms = between(random, 1, 4); forms > 0; forms -= 1) words.add(stem + pick(random, ENDINGS));
  }
  // Frequent words are short ones, by and large.
  const made = [...words].map((word) => ({ word, weight: word.length + random() * SPREAD }));
  return [...FREQUENT, ...made.sort((a, b) => a.weight - b.weight).map(({ word }) => word)];
}

function stemOf(random: Random): string {
  let stem = '';
  for (let syllables = between(random, 1, 3); syllables > 0; syllables -= 1) stem += pick(random, STARTS) + pick(random, MIDDLES);
  return stem + pick(random, CLOSES);
}
