/**
 * npm run bench:anchoring: marks words in texts, edits the texts by script, and prints how many of the
 * highlights are found again and how many come to stand on other words; see bench/README.md.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { markdownTable } from '../report/markdown-table.ts';
import { measure, together, WAYS, type Counts, type Way } from './measure.ts';
import { readOptions } from './options.ts';
import { textSources } from './texts.ts';

const TARGETS = { right: 0.97, wrong: 0 };
const INVENTED = 200;
const OUT = new URL('../../out/bench/', import.meta.url);

const { cases, seed } = readOptions(process.argv.slice(2));
const sources = textSources(seed, INVENTED);
const began = performance.now();
const measured = measure(sources, cases, seed);
const seconds = (performance.now() - began) / 1_000;
const all = together(measured);
const kinds = [...new Set(measured.map(({ kind }) => kind))];

console.log(`${String(all.cases)} edited texts (${sources.map(({ name, texts }) => `${String(texts.length)} ${name}`).join(', ')}); of their highlights a person could place ${String(all.placeable)}. Seed ${String(seed)}, ${seconds.toFixed(0)} s.`);
console.log('Placed right, of those a person could place / placed wrong, of all.\n');
console.log(markdownTable(['edit', 'cases', 'placeable', ...WAYS], [...kinds.map((kind) => row(kind, together(measured.filter((one) => one.kind === kind)))), row('all', all)]));
console.log(`\n${markdownTable(['texts', 'cases', 'placeable', ...WAYS], sources.map(({ name }) => row(name, together(measured.filter(({ source }) => source === name)))))}`);
const reached = all.right.Carrel >= all.placeable * TARGETS.right && all.wrong.Carrel <= TARGETS.wrong;
console.log(`\nTarget: at least 97 % placed right, none wrong: ${reached ? 'reached' : 'missed'}.`);
mkdirSync(OUT, { recursive: true });
writeFileSync(new URL('anchoring.json', OUT), `${JSON.stringify({ targets: TARGETS, seed, measured }, null, 2)}\n`);

function row(name: string, counts: Counts): readonly string[] {
  return [name, String(counts.cases), String(counts.placeable), ...WAYS.map((way) => `${share(counts, way)} / ${String(counts.wrong[way])}`)];
}

function share({ right, placeable }: Counts, way: Way): string {
  return placeable === 0 ? '–' : `${((100 * right[way]) / placeable).toFixed(1)} %`;
}
