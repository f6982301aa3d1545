/** Measures Carrel beside its peers, journey by journey, and prints the figures as a table; see bench/README.md. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { browse } from './browse.ts';
import { everyday } from './everyday.ts';
import { facets } from './facets.ts';
import { highlights } from './highlights.ts';
import { load } from './load.ts';
import { marking } from './marking.ts';
import { memory } from './memory.ts';
import { readOptions, USAGE, type Journey, type Options } from './options.ts';
import type { Figure } from './report/figure.ts';
import { machineLine, thisMachine } from './report/machine.ts';
import { figureTable, verdict } from './report/markdown.ts';
import { related } from './related.ts';
import { growth, search } from './search.ts';
import { settingOf, type Setting } from './setting.ts';
import { window } from './window.ts';

const WORK: Readonly<Record<Journey, (setting: Setting) => Promise<readonly Figure[]>>> = { load, search, browse, facets, related, memory, window, marking, highlights, everyday };
const OUT = new URL('../out/bench/', import.meta.url);

const options = readOptions(process.argv.slice(2));
if (typeof options === 'string') {
  console.error(`${options}\nUsage: ${USAGE}`);
  process.exitCode = 2;
} else {
  await measure(options);
}

async function measure({ runs, seed, peers }: Options): Promise<void> {
  const machine = thisMachine();
  const figures: Figure[] = [];
  for (const { size, journeys } of runs) {
    const setting = settingOf(size, seed, peers);
    for (const journey of journeys) {
      process.stderr.write(`── ${journey}, ${String(size)} papers ──\n`);
      figures.push(...(await WORK[journey](setting)));
    }
  }
  figures.push(...growth(figures));
  console.log(`${machineLine(machine)}\n\n${figureTable(figures)}`);
  mkdirSync(OUT, { recursive: true });
  const results = { machine, seed, figures: figures.map((figure) => ({ ...figure, targetReached: verdict(figure) })) };
  const measured = [...new Set(runs.flatMap(({ journeys }) => journeys))];
  writeFileSync(new URL(`${measured.length === 1 ? (measured[0] ?? '') : 'bench'}.json`, OUT), `${JSON.stringify(results, null, 2)}\n`);
}
